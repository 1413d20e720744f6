// What comes from outside the teams: delayed effects that land, and injects by schedule, condition or hand.

import { err, ok } from "../../lib/result.ts";
import { holds } from "../../model/conditions.ts";
import { changesOf } from "../../model/indicators.ts";
import { scheduledTurn } from "../../model/schedule.ts";
import { personOf } from "../authority.ts";
import type { EventOf } from "../events.ts";
import type { Game } from "../game.ts";
import type { AudienceSpec, InjectId, PersonId } from "../ids.ts";
import type { Inject } from "../scenario.ts";
import { restocked } from "../stocks.ts";
import type { Handler } from "./handler.ts";
import { redrawn } from "./rulings.ts";
import { audienceOf, begin, each, type Story, tell } from "./story.ts";

/** Delayed effects that are due land, or are dropped where they no longer make sense. */
export function landEffects(story: Story): Story {
  const due = story.game.pending.filter((pending) => pending.due <= story.game.turnIndex);
  return each(story, due, (sofar, pending) => {
    const { delayedEffects } = sofar.game.scenario;
    const spec = pending.spec ?? delayedEffects.find((each) => each.id === pending.effect);
    if (!spec) return sofar;
    const { id, effect } = pending;
    if (spec.unless && holds(spec.unless, sofar.game)) {
      return tell(
        sofar,
        {
          type: "EffectDropped",
          id,
          effect,
          label: spec.label,
          why: "What it waited for has happened otherwise",
        },
        "control",
      );
    }
    const reason = { cause: { kind: "delayed" as const, effect }, why: spec.label };
    const changes = changesOf(sofar.game.indicators, spec.deltas, { reason, scenario: sofar.game.scenario });
    return tell(
      sofar,
      {
        type: "EffectLanded",
        id,
        effect,
        label: spec.label,
        news: spec.news,
        source: spec.source ?? null,
        to: spec.audience,
        marks: spec.marks ?? [],
        changes,
        flags: spec.set ?? [],
        resources: restocked(sofar.game, spec.resources ?? {}),
      },
      audienceOf(spec.audience),
    );
  });
}

type By = EventOf<"InjectReleased">["by"];

/** `hand` says who released it, and whether it is still as the script has it. */
function release(
  story: Story,
  inject: Inject,
  by: By,
  hand: { owner?: PersonId; edited?: boolean } = {},
): Story {
  const reason = { cause: { kind: "inject" as const, inject: inject.id }, why: inject.title };
  const changes = changesOf(story.game.indicators, inject.effects, { reason, scenario: story.game.scenario });
  const { id, title, text, kind, source = null, grade = null, marks = [] } = inject;
  return tell(
    story,
    {
      type: "InjectReleased",
      id,
      inject: id,
      by,
      title,
      text,
      kind,
      source,
      grade,
      to: inject.audience,
      marks,
      changes,
      ...hand,
      ...(inject.hurts && { hurts: inject.hurts }),
    },
    audienceOf(inject.audience),
  );
}

/** INJ10: what the white cell has taken in hand does not come by itself. */
const isLeft = (game: Game, id: InjectId): boolean => !isOut(game, id) && game.injectsKept[id] === undefined;
const isOut = (game: Game, id: InjectId): boolean => game.injectsReleased.includes(id);

// INJ3: an inject whose turn a short game skips stays in the facilitator's hand.
/** Injects of this turn by schedule, then those whose condition holds, each once. */
export function releaseDue(story: Story, n: number): Story {
  const scheduled = each(story, story.game.scenario.injects, (sofar, inject) =>
    scheduledTurn(sofar.game, inject) === n && isLeft(sofar.game, inject.id)
      ? release(sofar, inject, "schedule")
      : sofar,
  );
  return each(scheduled, story.game.scenario.injects, (sofar, inject) =>
    "when" in inject.timing && isLeft(sofar.game, inject.id) && holds(inject.timing.when, sofar.game)
      ? release(sofar, inject, "condition")
      : sofar,
  );
}

const inTurn = (game: Game): boolean => game.phase !== "lobby" && game.phase !== "ended";
const IN_TURN = { code: "wrong-phase", needs: "a turn" } as const;

const unheard = (game: Game, audience: AudienceSpec): boolean =>
  audience.length === 0 || audience.some((id) => id !== "all" && !game.scenario.teamOrder.includes(id));

export const releaseInject: Handler<"ReleaseInject"> = ({ game, actor, command }) => {
  if (!inTurn(game)) return err(IN_TURN);
  const inject = game.scenario.injects.find((each) => each.id === command.inject);
  if (!inject) return err({ code: "unknown", what: "inject" });
  if (isOut(game, inject.id)) return err({ code: "already", what: `“${inject.title}” has been released` });
  const { edited = {} } = command;
  const words: Inject = { ...inject, ...edited };
  if (unheard(game, words.audience)) return err({ code: "unknown", what: "audience" });
  if (words.title.trim() === "" || words.text.trim() === "")
    return err({ code: "nothing-left", what: "release: the inject is empty" });
  const changed =
    words.title !== inject.title || words.text !== inject.text || words.audience !== inject.audience;
  // INJ12: who released it, and that its words are no longer the script's, stays on the record.
  const hand = { owner: personOf(actor), ...(changed && { edited: true }) };
  return ok(redrawn(release(begin(game), words, "hand", hand)));
};

export const releaseAdHoc: Handler<"ReleaseAdHoc"> = ({ game, actor, command }) => {
  if (!inTurn(game)) return err(IN_TURN);
  const { hurts = [] } = command;
  if (unheard(game, command.audience)) return err({ code: "unknown", what: "audience" });
  if (hurts.some((id) => !game.scenario.teamOrder.includes(id)))
    return err({ code: "unknown", what: "team" });
  const strange = Object.keys(command.deltas).find((id) => game.indicators[id] === undefined);
  if (strange !== undefined) return err({ code: "unknown", what: "indicator" });
  const id = `adhoc-${game.injectsReleased.length + 1}`;
  const reason = { cause: { kind: "inject" as const, inject: id }, why: command.title };
  const changes = changesOf(game.indicators, command.deltas, { reason, scenario: game.scenario });
  const { title, text, kind, audience } = command;
  const source = command.source?.trim() || null;
  // INJ9: only intelligence is graded; a grade left over from another choice of kind is dropped.
  const grade = kind === "intelligence" ? (command.grade ?? null) : null;
  const event = {
    type: "InjectReleased",
    id,
    inject: null,
    by: "white cell",
    title,
    text,
    kind,
    source,
    grade,
    to: audience,
    marks: [],
    changes,
    owner: personOf(actor),
    ...(hurts.length > 0 && { hurts }),
    ...(command.veracity && { veracity: command.veracity }),
  } as const;
  return ok(redrawn(tell(begin(game), event, audienceOf(audience))));
};

export const adjustIndicators: Handler<"AdjustIndicators"> = ({ game, command }) => {
  if (!inTurn(game)) return err(IN_TURN);
  if (command.reason.trim() === "") return err({ code: "reason-needed", what: "this ruling" });
  const strange = Object.keys(command.deltas).find((id) => game.indicators[id] === undefined);
  if (strange !== undefined) return err({ code: "unknown", what: "indicator" });
  const reason = { cause: { kind: "ruling" as const, reason: command.reason }, why: command.reason };
  const changes = changesOf(game.indicators, command.deltas, { reason, scenario: game.scenario });
  return ok(redrawn(tell(begin(game), { type: "RulingMade", changes, reason: command.reason }, "control")));
};
