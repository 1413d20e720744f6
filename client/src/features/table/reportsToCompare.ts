import type { Reading } from "@whitecell/shared/engine/readings.ts";
import type { Report } from "@whitecell/shared/views/view.ts";

/** The start of the last full turn and now, with every cause told in between: what a player means by "changed". */
export function reportsToCompare(reports: readonly Report[]): readonly Report[] {
  const last = reports.at(-1);
  if (last === undefined) return [];
  const at = reports.findLastIndex((report) => report !== last && report.moment === "start");
  const before = reports[at];
  if (before === undefined) return [last];
  const told = reports.slice(at + 1);
  return [before, { ...last, readings: last.readings.map((reading) => withCauses(reading, told)) }];
}

function withCauses(reading: Reading, told: readonly Report[]): Reading {
  const causes = told.flatMap(
    (report) => report.readings.find((one) => one.indicator === reading.indicator)?.causes ?? [],
  );
  return { ...reading, causes: [...new Set(causes)] };
}
