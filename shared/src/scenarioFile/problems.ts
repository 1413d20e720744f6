// A fault, put into a sentence and a place.
import { type Fault, type Path, pathText } from "../protocol/scenarioParts/faults.ts";
import { lineAndColumn } from "./lineAndColumn.ts";
import type { Objection, Place, Places, SourceFile } from "./readYaml.ts";

export type Problem = {
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** `moves[12].odds`, or empty where the text itself cannot be read. */
  readonly path: string;
  readonly sentence: string;
};

const located = ({ file, lineStarts, offset }: Place): Pick<Problem, "file" | "line" | "column"> => ({
  file,
  ...lineAndColumn(lineStarts, offset),
});

export const problemAt = ({ place, words }: Objection): Problem => ({
  ...located(place),
  path: "",
  sentence: words,
});

export function problemOf(fault: Fault, raw: unknown, places: Places, files: readonly SourceFile[]): Problem {
  const path = pathText(fault.path);
  const owner = ownerOf(fault.path, raw);
  const sentence = `${path === "" ? "" : `${path}: `}${fault.words}${owner === undefined ? "" : ` (${owner})`}`;
  const place = placeOf(fault, raw, places);
  return { ...(place ? located(place) : { file: files[0]?.path ?? "", line: 1, column: 1 }), path, sentence };
}

/** The place itself, or that of the nearest thing around it where the thing is not there. */
function placeOf({ path, at }: Fault, raw: unknown, places: Places): Place | undefined {
  let place: Place | undefined;
  let here: unknown = raw;
  for (const [depth, step] of path.entries()) {
    if (typeof here !== "object" || here === null) break;
    const spot = places.get(here)?.get(step);
    if (!spot) break;
    place = depth === path.length - 1 ? spot[at] : spot.value;
    here = Reflect.get(here, step);
  }
  return place;
}

/** The id of the innermost listed thing that the path leads into, unless that id is itself at fault. */
function ownerOf(path: Path, raw: unknown): string | undefined {
  if (path.at(-1) === "id") return undefined;
  let owner: string | undefined;
  let here: unknown = raw;
  for (const step of path) {
    if (typeof here !== "object" || here === null) break;
    here = Reflect.get(here, step);
    if (typeof step !== "number" || typeof here !== "object" || here === null) continue;
    const id: unknown = Reflect.get(here, "id");
    if (typeof id === "string") owner = id;
  }
  return owner;
}

// Plain comparison, because the order must not hang on anybody's language.
const compare = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

export const inOrder = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.sentence, b.sentence);
