import type { TurnPhase } from "@whitecell/shared/engine/phases.ts";
import { display as words } from "../../messages/en/display.ts";
import { shared } from "../../messages/en/shared.ts";
import { serverNow } from "../../state/session.ts";
import { ClockFace } from "../../ui/ClockFace.tsx";
import { cx } from "../../ui/cx.ts";
import { gameDates } from "../pictures/gameDates.ts";
import { WhatIf } from "../pictures/WhatIf.tsx";
import type { RoomProps } from "./roomProps.ts";

const STEPS = Object.keys(words.phases) as readonly TurnPhase[];

/** Where we are, in game time and in real time. */
export function RoomHeader({ view, scene }: RoomProps) {
  const { turn, phase } = view;
  const running = phase !== "lobby" && phase !== "ended";
  return (
    <header className="px-12 pt-5 portrait:px-6">
      <div className="flex items-end justify-between gap-12 portrait:flex-wrap portrait:gap-0">
        <div className="min-w-0 pb-3">
          <p className="truncate text-28 text-soft portrait:whitespace-normal">
            {turn
              ? `${scene.scenarioTitle} · ${shared.turnOf(turn.index + 1, scene.turnsPlanned)} · ${gameDates(turn.from, turn.to)}`
              : scene.title}
          </p>
          <div className="flex items-baseline gap-6 portrait:flex-wrap portrait:gap-y-1">
            <h1 className="max-w-full shrink-0 truncate text-40 portrait:whitespace-normal">
              {running ? words.phases[phase] : words.over}
            </h1>
            <WhatIf of={view} wall />
          </div>
        </div>
        {running && <ClockFace clock={view.clock} serverNow={serverNow} size="room" />}
      </div>
      {running ? <PhaseStrip phase={phase} /> : <div className="h-px bg-rule" />}
    </header>
  );
}

/** The steps of every turn, so that a glance tells what is over and what comes. */
function PhaseStrip({ phase }: { readonly phase: TurnPhase }) {
  const now = STEPS.indexOf(phase);
  return (
    <ol aria-label={words.steps} className="grid grid-cols-[repeat(7,minmax(0,1fr))] gap-x-2">
      {STEPS.map((step, at) => (
        <li
          key={step}
          aria-current={at === now ? "step" : undefined}
          className={cx(
            "border-t-4 pt-1 text-28",
            at === now
              ? "border-ink font-semibold"
              : at < now
                ? "border-edge text-soft"
                : "border-rule text-soft",
          )}
        >
          <span className="whitespace-nowrap portrait:sr-only">{shared.phases[step]}</span>
        </li>
      ))}
    </ol>
  );
}
