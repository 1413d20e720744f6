// The room's screen, painted by the processor as on a cheap laptop, while moves are shown and settled and news comes in.
// Seen to fail: with a loop of 80 ms in the fold of a revealed move.
import { expect, type TestInfo } from "@playwright/test";
import { TEAMS } from "../crew/cast.ts";
import { makeCrew } from "../crew/crew.ts";
import { ask } from "../crew/surface.ts";
import { type Busy, makeStopwatch, watchesTasks } from "../support/longTasks.ts";
import { test } from "../support/table.ts";

const LONG_MS = 50;
/** Of so many updates of a kind the calmest counts: a busy machine stretches any task now and then. */
const UPDATES = 3;

type Measured = { readonly what: string; readonly updates: readonly Busy[] };
const report = ({ what, updates }: Measured): string =>
  `${what}: longest task ${updates.map(({ longest }) => (longest === 0 ? `< ${LONG_MS}` : longest)).join(", ")} ms; ` +
  `computed ${updates.map(({ computed }) => computed).join(", ")} ms`;

test("JRN21: the display works no longer than 50 ms in one piece on what it is told", async ({
  whitecell,
  facilitator,
  display,
  room,
}, testInfo) => {
  const { page } = display;
  await watchesTasks(page);
  const created = facilitator.page.waitForResponse(
    (answer) => answer.url().endsWith("/api/sessions") && answer.request().method() === "POST",
  );
  await facilitator.opensLobby();
  const { token } = (await (await created).json()) as { readonly token: string };
  // Its own desk would only take time from the wall.
  await facilitator.page.close();
  const crew = makeCrew({ server: whitecell.origin, code: room.code });
  try {
    await crew.arrives(token, []);
    await crew.rules({ type: "SeatEveryone" });
    const { path } = await ask<{ path: string }>(whitecell.origin, "/display-links", {}, token);
    await display.opens(path);
    const measures = await makeStopwatch(page);
    const mounts: Measured[] = [];
    const mounting = async (what: string, act: () => Promise<unknown>) => {
      mounts.push({ what, updates: [await measures(async () => void (await act()))] });
    };
    await mounting("situation appears", crew.starts);
    await mounting("talks appear", crew.advances);
    await mounting("planning appears", crew.advances);
    for (const team of TEAMS) await crew.drafts(team, 0);
    for (const team of TEAMS) await crew.commits(team);
    await crew.advances();
    await mounting("the reveal appears", crew.advances);
    const reveals = await several(measures, () => crew.revealsNext());
    await mounting("adjudication appears", crew.advances);
    const settled = await several(measures, async (at) => {
      const { key } = crew.orders()[at] ?? { key: "" };
      await crew.rolls(key);
      await crew.rulesAsRolled(key);
    });
    await crew.settlesTheRest();
    await mounting("consequences appear", crew.advances);
    const news = await several(measures, (at) => crew.rules(newsOf(at)));

    const updates: readonly Measured[] = [
      { what: "a move is shown", updates: reveals },
      { what: "a move is settled", updates: settled },
      { what: "news comes in", updates: news },
    ];
    tells(testInfo, [...mounts, ...updates]);
    for (const { what, updates: all } of updates)
      expect(Math.min(...all.map(({ longest }) => longest)), what).toBeLessThanOrEqual(LONG_MS);
  } finally {
    crew.leaves();
  }
});

async function several(
  measures: (act: () => Promise<void>) => Promise<Busy>,
  act: (at: number) => Promise<unknown>,
): Promise<readonly Busy[]> {
  const all: Busy[] = [];
  for (let at = 0; at < UPDATES; at += 1) all.push(await measures(async () => void (await act(at))));
  return all;
}

const newsOf = (at: number) => ({
  type: "ReleaseAdHoc",
  title: `Dispatch ${at + 1}: tankers turn back off the cape`,
  text: "Three masters report the same signal and three different flags. Insurers meet in the morning.",
  kind: "news",
  source: "The Continental Post",
  audience: ["all"],
  deltas: {},
});

/** Into the list's output and the report's file: the numbers are worth reading when nothing is wrong. */
function tells(testInfo: TestInfo, measured: readonly Measured[]): void {
  for (const each of measured) {
    console.log(`JRN21 ${report(each)}`);
    testInfo.annotations.push({ type: "long tasks", description: report(each) });
  }
}
