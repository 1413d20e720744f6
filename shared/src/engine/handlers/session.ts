// A session's own beginning and end, and what is opened afterwards.
import { err, ok, type Result } from "../../lib/result.ts";
import { scores, verdictOf } from "../../model/outcome.ts";
import { turnPlanOf } from "../../model/schedule.ts";
import { trianglePoint } from "../../model/trajectory.ts";
import type { Disclosure } from "../events.ts";
import type { Game } from "../game.ts";
import { type Durations, TEMPLATES, TURN_PHASES } from "../phases.ts";
import type { Rejection } from "../rejections.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { begin, tell } from "./story.ts";

const usable = (durations: Durations): boolean =>
  TURN_PHASES.every(
    (phase) =>
      Number.isFinite(durations[phase]) && durations[phase] >= 0 && durations[phase] <= 4 * 3_600_000,
  );

/** The first decision of a session: there is no game yet. */
export function createSession(command: CommandOf<"CreateSession">): Result<readonly Disclosure[], Rejection> {
  const { type: _, custom, host, template, ...given } = command;
  const spec = template === "custom" ? custom : TEMPLATES[template];
  if (!spec) return err({ code: "unknown", what: "template" });
  if (!usable(spec.durations))
    return err({ code: "bad-time", why: "A phase may last from 0 minutes to 4 hours." });
  if (spec.turns < 1) return err({ code: "bad-time", why: "A session has at least one turn." });
  const known = given.scenario.options.map((option) => option.id);
  if (given.options.some((id) => !known.includes(id))) return err({ code: "unknown", what: "option" });
  // SES3: a scenario's own short game asks for four turns whatever the template.
  const turns = given.options.includes("short-game") ? Math.min(4, spec.turns) : spec.turns;
  const settings = {
    openSeating: false,
    openTriangle: given.options.includes("open-triangle"),
    openDice: true,
    doorLocked: false,
  };
  const { durations } = spec;
  const turnPlan = turnPlanOf(given.scenario, turns);
  return ok([
    {
      event: { type: "SessionCreated", ...given, template, durations, turnPlan, settings, host },
      audience: "nobody",
    },
    {
      event: { type: "PersonSeated", person: host, place: { at: "control", role: "lead" } },
      audience: "public",
    },
  ]);
}

const outcomeText = (
  game: Game,
  { outcome, variant }: { outcome: string; variant: string },
): { label: string; text: string } => {
  const spec = game.scenario.outcomes.list.find((each) => each.id === outcome);
  const detail = spec?.variants.find((each) => each.id === variant);
  return {
    label: `${spec?.label ?? outcome}: ${detail?.label.toLowerCase() ?? variant}`,
    text: `${spec?.text ?? ""} ${detail?.text ?? ""}`.trim(),
  };
};

// END2: a session may be ended at any time after it has started; what stands then decides.
export const endSession: Handler<"EndSession"> = ({ game }) => {
  if (game.phase === "lobby") return err({ code: "wrong-phase", needs: "play" });
  const triangle = trianglePoint(game, game.momentum);
  const verdict = game.stop?.verdict ?? verdictOf(game, triangle, null);
  return ok(
    tell(
      begin(game),
      { type: "SessionEnded", verdict, ...outcomeText(game, verdict), triangle, seed: game.seed },
      "public",
    ),
  );
};

// END4: only a stop rule that says so may be played on from, and the facilitator says why. The rule is asked again after the next turn.
export const playOn: Handler<"PlayOn"> = ({ game, command }) => {
  if (!game.stop) return err({ code: "nothing-left", what: "play on from: no stop rule is met" });
  if (!game.stop.playOn) return err({ code: "stop-pending" });
  if (command.reason.trim() === "") return err({ code: "reason-needed", what: "playing on" });
  const last = game.turnIndex + 1 >= game.turnPlan.length;
  const extraTurn = last ? (game.turnPlan.at(-1) ?? null) : null;
  return ok(tell(begin(game), { type: "PlayedOn", reason: command.reason, extraTurn }, "public"));
};

const ENDED = { code: "wrong-phase", needs: "the time after the end" } as const;

export const openHotwash: Handler<"OpenHotwash"> = ({ game }) => {
  if (!game.verdict) return err(ENDED);
  if (game.hotwash) return err({ code: "already", what: "The hotwash is open" });
  const { outcomes, afterTheFork: annex } = game.scenario;
  const own = outcomes.list.find((outcome) => outcome.id === game.verdict?.outcome)?.hotwash ?? [];
  const questions = [...own, ...outcomes.commonHotwash];
  const event = {
    type: "HotwashOpened",
    scores: scores(game, game.verdict),
    theories: game.theories,
    questions,
    redLines: game.inBrief.redLines,
    annex,
  } as const;
  const { intents, readings, insights, forecasts } = game;
  const ledger = { type: "LedgerOpened", intents, readings, insights, forecasts } as const;
  const opened = tell(tell(begin(game), event, "public"), ledger, "public");
  const { agreements, notes } = game.talk;
  // AGR8: what was promised and how each side took it, beside each other.
  if (agreements.length + notes.length === 0) return ok(opened);
  return ok(tell(opened, { type: "TalksOpened", agreements, notes }, "public"));
};

export const publishReplay: Handler<"PublishReplay"> = ({ game, command }) => {
  if (!game.verdict) return err(ENDED);
  if (game.published === command.scope) return err({ code: "already", what: "The replay is published" });
  return ok(tell(begin(game), { type: "ReplayPublished", scope: command.scope }, "public"));
};
