// CLK10: what was done to the run of the session, in order: phases, the clock, the plan, and steps taken back.
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import type { Phase } from "../engine/phases.ts";
import type { Replan } from "../engine/replan.ts";
import type { StepKind } from "../engine/step.ts";
import type { Learned } from "./viewEvents.ts";

export type RunAct =
  | { readonly kind: "phase"; readonly phase: Phase }
  | { readonly kind: "paused"; readonly reason: string }
  | { readonly kind: "resumed" }
  | { readonly kind: "adjusted"; readonly byMs: Millis }
  | { readonly kind: "bell"; readonly phase: Phase }
  | { readonly kind: "outage"; readonly lostMs: Millis }
  /** Planning closed; these teams were committed with what they had, those held. */
  | {
      readonly kind: "locked";
      readonly closedBy: "bell" | "white cell" | null;
      readonly byBell: readonly TeamId[];
      readonly holds: readonly TeamId[];
    }
  /** Somebody else leads the white cell. */
  | {
      readonly kind: "lead";
      readonly from: PersonId | null;
      readonly to: PersonId;
      readonly by: "lead" | "host key";
    }
  | { readonly kind: "replanned"; readonly how: Replan }
  | {
      readonly kind: "undone";
      readonly step: StepKind;
      readonly about: string;
      readonly reason: string;
    };
export type RunEntry = { readonly at: Millis; readonly turnIndex: number; readonly act: RunAct };

function actOf(event: Learned): RunAct | null {
  switch (event.type) {
    case "PhaseStarted":
      return { kind: "phase", phase: event.phase };
    case "ClockPaused":
      return { kind: "paused", reason: event.reason };
    case "ClockResumed":
      return { kind: "resumed" };
    case "ClockAdjusted":
      return { kind: "adjusted", byMs: event.byMs };
    case "BellRang":
      return { kind: "bell", phase: event.phase };
    case "OutageBridged":
      return { kind: "outage", lostMs: event.lostMs };
    case "OrdersLocked":
      return {
        kind: "locked",
        closedBy: event.closedBy ?? null,
        byBell: event.byBell,
        holds: event.holds,
      };
    case "LeadHandedOver":
      return { kind: "lead", from: event.from, to: event.to, by: event.by };
    case "AgendaReplanned":
      return { kind: "replanned", how: event.how };
    case "StepUndone":
      return { kind: "undone", step: event.step.kind, about: event.step.about, reason: event.reason };
    default:
      return null;
  }
}

type Moment = Pick<RunEntry, "at" | "turnIndex">;

export function withRunAct(
  run: readonly RunEntry[],
  event: Learned,
  { at, turnIndex }: Moment,
): readonly RunEntry[] {
  const act = actOf(event);
  if (!act) return run;
  const last = run.at(-1);
  // CLK8: a reason that follows belongs to the pause that began before.
  if (act.kind === "paused" && last?.act.kind === "paused") return [...run.slice(0, -1), { ...last, act }];
  return [...run, { at, turnIndex, act }];
}
