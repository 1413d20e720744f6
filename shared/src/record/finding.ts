// What a check of a record found, and how it is said to people.

import type { Parent } from "../engine/events/fork.ts";
import { counted } from "../lib/counted.ts";
import { shortly } from "./shortly.ts";

export type Difference =
  | { readonly what: "number"; readonly found: number }
  | { readonly what: "chain" }
  | { readonly what: "head" }
  | { readonly what: "anchor" }
  | { readonly what: "time" }
  | { readonly what: "header"; readonly part: string }
  | { readonly what: "sealed-seed" }
  | { readonly what: "roll"; readonly key: string; readonly roll: number; readonly recorded: number }
  | { readonly what: "change"; readonly indicator: string; readonly stood: number; readonly from: number }
  | { readonly what: "final"; readonly state: string }
  | { readonly what: "parent" }
  | { readonly what: "feed"; readonly feed: string }
  | { readonly what: "unfoldable" };

export type Finding =
  /** `anchored`: the entry that carries a seal known from outside the file. `rolls`: how many dice were rolled again. */
  | {
      readonly is: "matches";
      readonly entries: number;
      readonly rolls: number;
      readonly anchored: number | null;
      /** The play that this one goes on from, where it does. */
      readonly parent: Parent | null;
    }
  /** The feeds are those that were exported; the log they come from is not in the file. */
  | { readonly is: "sealed"; readonly feeds: number }
  /** Written before records were sealed. */
  | { readonly is: "unsealed" }
  | { readonly is: "differs"; readonly entry: number | null; readonly why: Difference };

function sayDifference(why: Difference): string {
  switch (why.what) {
    case "number":
      return `it should be there and number ${shortly(why.found)} is in its place: an entry was put in, taken out or moved`;
    case "chain":
      return "it is not the entry that was sealed: it, or something before it, was changed";
    case "head":
      return "the log ends here, but the record was sealed over a different end: entries are missing or were added";
    case "anchor":
      return "no entry carries the seal you gave: it was shortened, replaced or sealed anew";
    case "time":
      return "it happened before the entry before it";
    case "header":
      return `the file's ${why.part} is not the one in the log`;
    case "sealed-seed":
      return "the seed shown at the end is not the one that was sealed before play";
    case "roll":
      return `the roll for ${shortly(why.key)} is recorded as ${shortly(why.recorded)}, but the sealed seed gives ${why.roll}`;
    case "change":
      return `“${shortly(why.indicator)}” is said to move from ${shortly(why.from)}, but it stood at ${shortly(why.stood)}`;
    case "final":
      return `run again, the session ends elsewhere: ${why.state}`;
    case "parent":
      return "what comes before it is not the beginning of the play it says it goes on from";
    case "feed":
      return `what “${shortly(why.feed)}” saw is not what was sealed`;
    case "unfoldable":
      return "it holds something that cannot be run again";
  }
}

/** One plain sentence or two. */
export function sayFinding(finding: Finding): string {
  switch (finding.is) {
    case "matches": {
      const rolls = finding.rolls === 0 ? "" : `, ${counted(finding.rolls, "roll", "rolls")} the same again`;
      const end =
        finding.anchored === null
          ? "To know that nothing was cut off, compare its seal with one that was noted outside the file."
          : `Entry ${finding.anchored} carries the seal you gave.`;
      const { parent } = finding;
      const from =
        parent === null
          ? ""
          : ` It goes on from “${parent.title}” (${parent.sessionId}) after entry ${parent.entries}, whose seal there is ${parent.seal}.`;
      return `The record matches: ${counted(finding.entries, "entry", "entries")} run again${rolls}. ${end}${from}`;
    }
    case "sealed":
      return `The record matches its seal: ${counted(finding.feeds, "side", "sides")} unchanged since the export. The log itself is not in this file.`;
    case "unsealed":
      return "This record was written before records were sealed. It can be watched, but not checked.";
    case "differs": {
      const where = finding.entry === null ? "The record" : `Entry ${finding.entry}`;
      return `The record does not match. ${where}: ${sayDifference(finding.why)}.`;
    }
  }
}
