// What a side means its moves to say, and what the others take them for.
import type { TeamId } from "../engine/ids.ts";
import { entries } from "../lib/records.ts";

export const SIGNALS = ["deter", "compel", "reassure", "retaliate", "stall", "probe"] as const;
export type Signal = (typeof SIGNALS)[number];

/** What a team meant to say with its moves of one turn, and how far up the ladder. */
export type Intent = {
  readonly turnIndex: number;
  readonly team: TeamId;
  readonly signals: Readonly<Record<TeamId, Signal>>;
  readonly rung: number | null;
};

/** What another team took a move for. */
export type SignalReading = {
  readonly key: string;
  readonly turnIndex: number;
  readonly sender: TeamId;
  readonly reader: TeamId;
  readonly signal: Signal;
  readonly rung: number | null;
};

/** A reading beside what was meant; null where the sender has not said. */
export type Gap = SignalReading & {
  readonly meant: Signal | null;
  readonly meantRung: number | null;
  /** Rungs that the reader saw above what was meant; below it negative. */
  readonly rungs: number | null;
};

/** Every reading beside what was meant by it, in the order in which they were made. */
export const gapsOf = (intents: readonly Intent[], readings: readonly SignalReading[]): readonly Gap[] =>
  readings.map((reading) => {
    const { turnIndex, sender, reader, rung } = reading;
    const intent = intents.find((each) => each.turnIndex === turnIndex && each.team === sender);
    const meantRung = intent?.rung ?? null;
    return {
      ...reading,
      meant: intent?.signals[reader] ?? null,
      meantRung,
      rungs: rung === null || meantRung === null ? null : rung - meantRung,
    };
  });

type Drafted = {
  readonly signals?: Readonly<Record<TeamId, Signal>>;
  readonly intendedRung?: number | null;
};

/** What teams have said of their drafts when planning closes; those who have said nothing are left out. */
export const stated = (drafts: Readonly<Record<TeamId, Drafted>>, turnIndex: number): readonly Intent[] =>
  entries(drafts).flatMap(([team, { signals = {}, intendedRung: rung = null }]) =>
    Object.keys(signals).length === 0 && rung === null ? [] : [{ turnIndex, team, signals, rung }],
  );

/** The readings with one more; a team's last reading of a move stands. */
export const withReading = (
  readings: readonly SignalReading[],
  reading: SignalReading,
): readonly SignalReading[] => [
  ...readings.filter((each) => each.key !== reading.key || each.reader !== reading.reader),
  reading,
];
