// Plays every n-th game of a rehearsal in a thread of its own.
import { parentPort, workerData } from "node:worker_threads";
import { type GameResult, type RehearsalSpec, rehearseGame } from "@whitecell/shared/robots/rehearse.ts";

export type Share = {
  readonly spec: RehearsalSpec;
  readonly games: number;
  readonly first: number;
  readonly step: number;
};

const BATCH = 25;

const { spec, games, first, step } = workerData as Share;
let batch: GameResult[] = [];
for (let number = first; number < games; number += step) {
  batch.push(rehearseGame(spec, number));
  if (batch.length === BATCH || number + step >= games) {
    parentPort?.postMessage(batch);
    batch = [];
  }
}
