// What is true, in the form in which viewers are told: for the white cell, which is told no readings.
import type { Band } from "@whitecell/shared/engine/scenario.ts";
import type { ChangeRecord, ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { shared } from "../../messages/en/shared.ts";
import type { TrackReport } from "./tracks.ts";

type Values = Readonly<Record<string, number>>;

/** Exact values at the start, at the end of every turn and now, each with what made it, in signed points. */
export function trueReports(scene: Scene, control: ControlDesk, turnIndex: number): readonly TrackReport[] {
  const { path, changes, indicators } = control;
  const initial = Object.fromEntries(control.scenario.indicators.map((each) => [each.id, each.initial]));
  const of = (values: Values, causes: readonly ChangeRecord[]): TrackReport["readings"] =>
    scene.indicators.map(({ id }) => {
      const value = values[id] ?? 0;
      return {
        indicator: id,
        sight: "exact",
        value,
        band: bandAt(scene.bands, value),
        causes: causes
          .filter((change) => change.indicator === id && change.from !== change.to)
          .map((change) => `${shared.signed(change.to - change.from)} ${change.why}`),
      };
    });
  const ended = path.at(-1)?.index ?? -1;
  const since = changes.filter((change) => change.turnIndex > ended);
  return [
    { turnIndex: 0, moment: "start", readings: of(initial, []) },
    ...path.map(
      (end): TrackReport => ({
        turnIndex: end.index,
        moment: "end",
        readings: of(
          end.indicators,
          changes.filter((change) => change.turnIndex === end.index),
        ),
      }),
    ),
    ...(turnIndex > ended ? [{ turnIndex, moment: "now" as const, readings: of(indicators, since) }] : []),
  ];
}

const bandAt = (bands: readonly Band[], value: number): string =>
  bands.find(({ from, to }) => value >= from && value <= to)?.id ?? "";
