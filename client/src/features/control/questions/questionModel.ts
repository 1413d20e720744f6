// Questions and hands as the desk sorts them: what waits first, what has waited longest at the top.
import type { AudienceSpec, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { RfiState } from "@whitecell/shared/model/rfi.ts";
import type { RfiRecord } from "@whitecell/shared/views/bothDesks.ts";
import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";

const RFI_STATES = ["open", "in progress", "answered", "released"] as const;

type Asked = Pick<ControlDesk, "rfis" | "hands">;

/** What somebody still waits for: questions without an answer sent, and hands. */
export const waitingOf = ({ rfis, hands }: Asked): { readonly rfis: number; readonly hands: number } => ({
  rfis: rfis.filter(({ state }) => state !== "released").length,
  hands: hands.length,
});

export const byState = (
  rfis: readonly RfiRecord[],
): readonly { readonly state: RfiState; readonly list: readonly RfiRecord[] }[] =>
  RFI_STATES.map((state) => {
    const list = rfis.filter((rfi) => rfi.state === state);
    return { state, list: state === "released" ? [...list].reverse() : list };
  }).filter(({ list }) => list.length > 0);

/** To whom an answer goes besides the team that asked. */
export function audienceOf(chosen: readonly TeamId[] | "all", asker: TeamId): AudienceSpec {
  return chosen === "all" ? ["all"] : chosen.filter((team) => team !== asker);
}
