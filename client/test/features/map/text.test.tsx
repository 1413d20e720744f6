import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MapTable } from "../../../src/features/map/MapTable.tsx";
import { summaryOf } from "../../../src/features/map/mapText.ts";
import { TheatreMap } from "../../../src/features/map/TheatreMap.tsx";
import { busy, geography, marksOf, teams } from "../../support/mapState.ts";

const known = { geography, teams };

test("MAP9: the map is told in a sentence to those who cannot see it", () => {
  const theatre = { ...busy, marks: marksOf(["mos-oreshnik-strike", "was-release-data"], 0) };
  expect(summaryOf(theatre, 0, known)).toBe(
    "Map of Europe around Kyiv. Reach: 300 km in play: Missiles in service; 800 km offered: Own heavy missiles and drones; 1,600 km offered: Cruise missile, launchers in Ukraine; 2,500 km in play: Cruise missile, longest version. This turn: Strike at Dnipro, Moscow; Support at Kyiv, Washington, covert, not exposed.",
  );
});

test("MAP9: a map of nothing says so", () => {
  expect(summaryOf({ rings: [], marks: [] }, 0, known)).toBe(
    "Map of Europe around Kyiv. Nothing is marked this turn.",
  );
});

test("MAP9: every ring and every mark of every turn is a row", () => {
  const html = renderToStaticMarkup(<MapTable geography={geography} teams={teams} theatre={busy} />);
  expect(html.match(/<tr/g)?.length).toBe(2 + busy.rings.length + busy.marks.length);
  expect(html).toContain("Burn the refineries");
});

test("MAP9: the frame stands, with its key and its list, before the picture has come", () => {
  const html = renderToStaticMarkup(
    <TheatreMap scene={{ theatre: geography, teams }} theatre={busy} turnIndex={3} size="phone" />,
  );
  expect(html).toContain("aspect-ratio");
  expect(html).toContain("1,600 km · Cruise missile, launchers in Ukraine (offered)");
  expect(html).toContain("Line of contact, October 2025, approximate");
});

test("MAP2: without a map there is nothing to show", () => {
  expect(
    renderToStaticMarkup(<TheatreMap scene={{ theatre: null, teams }} theatre={busy} turnIndex={3} />),
  ).toBe("");
});
