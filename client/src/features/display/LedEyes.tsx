import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import type { FeedKey } from "@whitecell/shared/record/recordFile.ts";
import { led as words } from "../../messages/en/led.ts";
import type { Replay } from "../../state/replayStore.ts";
import { teamColour } from "../../ui/identity.ts";
import { TeamGlyph } from "../../ui/TeamGlyph.tsx";
import { sideName } from "../replay/sideName.ts";

/** Through whose eyes the room looks, large enough for the last row. */
export function LedEyes({ state: { timeline, side, against, view } }: { readonly state: Replay }) {
  const sides = against === null ? [side] : [side, against];
  const atOf = (key: FeedKey): number => {
    const viewer = viewerOf(key);
    return viewer.kind === "team" ? (view.scene?.teams.findIndex(({ id }) => id === viewer.team) ?? -1) : -1;
  };
  const [name, other] = sides.map((key) => sideName(timeline, key));
  const { kind } = viewerOf(side);
  const said =
    other !== undefined
      ? words.beside(name ?? "", other)
      : kind === "team"
        ? words.asSide(name ?? "")
        : kind === "public"
          ? words.asRoom
          : words.asAll;
  return (
    <p className="flex shrink-0 items-baseline gap-4 text-40">
      {sides.map(atOf).map((at) =>
        at < 0 ? null : (
          <span key={at} style={{ color: teamColour(at) }}>
            <TeamGlyph index={at} />
          </span>
        ),
      )}
      <span>{said}</span>
    </p>
  );
}
