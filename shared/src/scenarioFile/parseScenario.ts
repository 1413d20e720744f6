// The one maker of scenarios: files in, a legal `Scenario` or every problem in them out.
import type { Scenario } from "../engine/scenario.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { readShape } from "../protocol/scenarioSchema.ts";
import { legalityFaults } from "./legality.ts";
import { mergeFiles } from "./mergeFiles.ts";
import { inOrder, type Problem, problemAt, problemOf } from "./problems.ts";
import { type Places, readYaml, type SourceFile } from "./readYaml.ts";

const maxBytes = 512 * 1024;

export function parseScenario(files: readonly SourceFile[]): Result<Scenario, readonly Problem[]> {
  const bytes = files.reduce((total, file) => total + bytesOf(file.text), 0);
  if (bytes > maxBytes) {
    const words = `${Math.ceil(bytes / 1024)} KB in all; a scenario may have ${maxBytes / 1024} KB`;
    return err([{ file: files[0]?.path ?? "", line: 1, column: 1, path: "", sentence: words }]);
  }
  const places: Places = new Map();
  const readings = files.map((file) => readYaml(file, places));
  const merged = mergeFiles(readings, places);
  const shaped = readShape(merged.raw);
  const formFaults = shaped.ok ? [] : shaped.error;
  const faults = [...formFaults, ...legalityFaults(merged.raw, merged.complete)];
  const problems = [
    ...[...readings.flatMap((reading) => reading.objections), ...merged.objections].map(problemAt),
    // A key that is nowhere may stand in the file that could not be read.
    ...faults
      .filter((fault) => merged.complete || fault.path.length > 0)
      .map((fault) => problemOf(fault, merged.raw, places, files)),
  ];
  if (shaped.ok && problems.length === 0) return ok(shaped.value);
  return err(problems.toSorted(inOrder));
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
