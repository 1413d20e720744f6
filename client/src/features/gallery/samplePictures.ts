// Four turns of an invented play for the pictures that draw time.
import type { TrianglePoint } from "@whitecell/shared/engine/game.ts";
import type { Reading } from "@whitecell/shared/engine/readings.ts";
import type { LadderStep, Pusher } from "../pictures/ladderSteps.ts";
import type { TrackReport } from "../pictures/tracks.ts";
import type { TriangleStep } from "../pictures/trianglePoints.ts";

const moscow = { team: "moscow", label: "Moscow", index: 2 };
const kyiv = { team: "kyiv", label: "Kyiv", index: 1 };
const washington = { team: "washington", label: "Washington", index: 0 };
const step = (turnIndex: number, rung: number, ...pushedBy: readonly Pusher[]): LadderStep => ({
  turnIndex,
  rung,
  pushedBy,
});

export const sampleSteps: readonly LadderStep[] = [
  step(-1, 2),
  step(0, 5, { ...moscow, title: "Work the cracks in the West" }),
  step(1, 10),
  step(2, 6, { ...washington, title: "Sell to allies, let allies hand on" }),
  step(
    3,
    9,
    { ...kyiv, title: "Strike the drone works at Yelabuga" },
    { ...washington, title: "Loosen the rules on use" },
  ),
];

const exact = (indicator: string, value: number, ...causes: readonly string[]): Reading => ({
  indicator,
  sight: "exact",
  value,
  band: "",
  causes,
});
const roughly = (indicator: string, band: string, ...causes: readonly string[]): Reading => ({
  indicator,
  sight: "band",
  value: null,
  band,
  causes,
});
const report = (
  turnIndex: number,
  moment: TrackReport["moment"],
  ...readings: readonly Reading[]
): TrackReport => ({ turnIndex, moment, readings });

export const sampleTracks: readonly TrackReport[] = [
  report(
    0,
    "start",
    exact("cost", 38),
    roughly("cohesion", "middling"),
    exact("clash", 30),
    exact("nuclear", 24),
    roughly("talks", "low"),
  ),
  report(
    0,
    "end",
    exact("cost", 44, "Refineries burn from Ryazan to Samara"),
    roughly("cohesion", "middling"),
    exact("clash", 33, "Airports closed"),
    exact("nuclear", 26),
    roughly("talks", "low"),
  ),
  report(
    1,
    "end",
    exact("cost", 51, "A shadow tanker is boarded"),
    roughly("cohesion", "high", "One statement of all allies"),
    exact("clash", 41, "Moscow’s exercise"),
    exact("nuclear", 42, "Warheads seen on the move"),
  ),
  report(
    2,
    "end",
    exact("cost", 55),
    roughly("cohesion", "high"),
    exact("clash", 37, "The deconfliction channel is open again"),
    exact("nuclear", 39),
  ),
  report(
    3,
    "end",
    exact("cost", 63, "Yelabuga stands still", "A second package of sanctions"),
    roughly("cohesion", "middling", "Two capitals ask for a pause"),
    exact("clash", 37),
    exact("nuclear", 52, "Belarus opens a storage site"),
    roughly("talks", "very_low", "The envoys go home"),
  ),
];

const point = (settlement: number, asymmetric: number): TrianglePoint => ({
  settlement,
  asymmetric,
  protracted: 1 - settlement - asymmetric,
});

export const samplePath: readonly TriangleStep[] = [
  { label: "At the start", point: point(0.34, 0.33) },
  { label: "After turn 1", turn: 1, point: point(0.22, 0.42) },
  { label: "After turn 2", turn: 2, point: point(0.19, 0.58) },
  { label: "After turn 3", turn: 3, point: point(0.35, 0.46) },
  { label: "After turn 4", turn: 4, point: point(0.41, 0.32) },
];

/** A cloud as a forecast would draw it, laid out by a formula: nothing here was computed by a model. */
export const sampleCloud: readonly TrianglePoint[] = Array.from({ length: 90 }, (_, at) =>
  point(0.38 + 0.16 * Math.sin(at * 2.4) * Math.cos(at), 0.32 + 0.14 * Math.cos(at * 2.4)),
);
