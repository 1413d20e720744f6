// Moments worth stopping at, as far as one side knew of them: phases, injects, rulings, thresholds, red lines, agreements, bookmarks, and where a play goes on from another.
import type { FeedKey } from "@whitecell/shared/record/recordFile.ts";
import type { Learned } from "@whitecell/shared/views/viewEvents.ts";
import type { Chapter, Timeline } from "./replayTimeline.ts";

export type MarkKind =
  | "phase"
  | "inject"
  | "ruling"
  | "threshold"
  | "red-line"
  | "agreement"
  | "bookmark"
  | "fork";
/** `text` is the record's own name for it; a phase has its chapter instead. */
export type ReplayMark = {
  readonly step: number;
  readonly kind: MarkKind;
  readonly text: string;
  readonly chapter: Chapter | null;
};

type Found = { readonly kind: MarkKind; readonly text: string };
type Thresholds = readonly { readonly above: number; readonly label: string }[];

function crossed(thresholds: Thresholds, before: number, rung: number): Found | null {
  const [low, high] = [Math.min(before, rung), Math.max(before, rung)];
  const line = thresholds.findLast(({ above }) => low <= above && high > above);
  return line ? { kind: "threshold", text: line.label } : null;
}

function markOf(event: Learned): Found | null {
  switch (event.type) {
    case "InjectReleased":
    case "NewsArrived":
      return { kind: "inject", text: event.title };
    case "EffectLanded":
      return { kind: "inject", text: event.label };
    case "MoveRuled":
    case "OrderSettled":
      return { kind: "ruling", text: event.order.title };
    case "RedLineCrossed":
      return { kind: "red-line", text: event.text };
    case "AgreementInForce":
    case "AgreementShown":
      return { kind: "agreement", text: event.title };
    case "ForkTold":
      return { kind: "fork", text: event.parent.title };
    case "BookmarkSet":
      return { kind: "bookmark", text: event.text };
    default:
      return null;
  }
}

/** REP16: only what this side knew, so that no mark tells of what was hidden from it. */
export function marksOf(timeline: Timeline, side: FeedKey): readonly ReplayMark[] {
  const marks: ReplayMark[] = timeline.chapters.map((chapter) => ({
    step: chapter.step,
    kind: "phase",
    text: "",
    chapter,
  }));
  let thresholds: Thresholds = [];
  let rung: number | null = null;
  for (const [entry, { event }] of (timeline.record.feeds[side] ?? []).entries()) {
    if (event.type === "SceneSet") thresholds = event.scene.ladder.thresholds;
    let found = markOf(event);
    if (event.type === "SituationReported" || event.type === "SituationTold") {
      found = rung === null ? null : crossed(thresholds, rung, event.rung);
      rung = event.rung;
    }
    if (found) marks.push({ ...found, step: timeline.stepOf(side, entry), chapter: null });
  }
  return marks.sort((a, b) => a.step - b.step);
}
