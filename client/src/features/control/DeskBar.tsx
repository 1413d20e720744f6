import { ArrowRight, Keyboard, Minus, MonitorUp, Pause, Play, Plus, Undo2, Users } from "lucide-react";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { undo } from "../../messages/en/undo.ts";
import { serverNow } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useWide } from "../../state/useWide.ts";
import { Button } from "../../ui/Button.tsx";
import { ClockFace } from "../../ui/ClockFace.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { Steps } from "../../ui/Steps.tsx";
import { WhatIf } from "../pictures/WhatIf.tsx";
import { AgendaLine } from "./clock/AgendaLine.tsx";
import { pauseNow } from "./commands/performDesk.ts";
import { openDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { useRights } from "./deskRights.ts";
import { useAdvance } from "./now/useAdvance.ts";

const MINUTE = 60_000;
const turnPhases = [
  "situation",
  "talks",
  "planning",
  "locked",
  "reveal",
  "adjudication",
  "consequences",
] as const;
const steps = turnPhases.map((id) => ({ id, label: shared.phases[id] }));

/** Where we are, how long it lasts, and the way on. */
export function DeskBar({ desk }: { readonly desk: Desk }) {
  const { view, scene } = desk;
  const send = useIssue();
  const advance = useAdvance(view);
  const refused = advance?.refused ?? send.refused;
  const wide = useWide(1560);
  const { runs } = useRights();
  const playing = view.phase !== "ended";
  return (
    <header className="sticky top-0 z-bar border-b border-rule bg-surface px-4 py-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 max-sm:gap-x-2">
        <div className="min-w-0 max-w-56 max-sm:flex-1 max-sm:basis-20">
          <h1 className="text-16">
            {view.turn ? shared.turnOf(view.turn.index + 1, scene.turnsPlanned) : scene.title}
            {!playing && ` · ${shared.phases.ended}`}
          </h1>
          <p className="truncate text-12 text-soft max-sm:hidden">
            {view.turn?.title ?? scene.scenarioTitle}
          </p>
          <WhatIf of={view} />
        </div>
        {playing && (
          <div className="min-w-40 flex-1 max-md:hidden">
            <Steps label={words.bar.phases} steps={steps} current={view.phase} compact={!wide} />
          </div>
        )}
        {playing && <ClockControls desk={desk} send={send} />}
        <div className={`ml-auto flex flex-wrap items-center gap-2 ${playing ? "max-sm:w-full" : ""}`}>
          {playing && runs && (
            <Button onClick={() => openDialog({ kind: "undo" })} aria-label={undo.button}>
              <Icon of={Undo2} size={18} />
            </Button>
          )}
          <Button onClick={() => openDialog({ kind: "people" })} aria-label={words.bar.people}>
            <Icon of={Users} size={18} />
          </Button>
          {runs && (
            <Button onClick={() => openDialog({ kind: "display" })} aria-label={words.bar.display}>
              <Icon of={MonitorUp} size={18} />
            </Button>
          )}
          <Button
            onClick={() => openDialog({ kind: "keys" })}
            aria-label={words.bar.keys}
            className="max-sm:hidden"
          >
            <Icon of={Keyboard} size={18} />
          </Button>
          {advance && playing && (
            <Button
              busy={advance.busy}
              onClick={() => void advance.go()}
              aria-label={words.bar.endPhase(advance.from, advance.to)}
            >
              {words.bar.endShort(advance.to)}
              <Icon of={ArrowRight} />
            </Button>
          )}
        </div>
      </div>
      {playing && <AgendaLine desk={desk} />}
      <StatusLine tone="danger">{refused}</StatusLine>
    </header>
  );
}

type ControlsProps = { readonly desk: Desk; readonly send: ReturnType<typeof useIssue> };

function ClockControls({ desk, send }: ControlsProps) {
  const { clock } = desk.view;
  const { runs } = useRights();
  return (
    <fieldset className="flex flex-wrap items-center gap-2" aria-label={words.bar.clock}>
      <span className="min-w-24 pr-2 text-right">
        <ClockFace clock={clock} serverNow={serverNow} size="large" />
      </span>
      {runs && <ClockButtons desk={desk} send={send} />}
    </fieldset>
  );
}

function ClockButtons({ desk, send }: ControlsProps) {
  const { clock } = desk.view;
  return (
    <>
      {clock.state === "paused" ? (
        <Button variant="primary" busy={send.busy} onClick={() => void send.run({ type: "ResumeClock" })}>
          <Icon of={Play} /> <span className="max-sm:sr-only">{words.bar.resume}</span>
        </Button>
      ) : (
        <Button disabled={clock.state === "stopped"} onClick={pauseNow}>
          <Icon of={Pause} /> <span className="max-sm:sr-only">{words.bar.pause}</span>
        </Button>
      )}
      <Button
        disabled={clock.state === "stopped"}
        aria-label={words.bar.minus}
        onClick={() => void send.run({ type: "AdjustClock", byMs: -MINUTE })}
        className="px-2.5"
      >
        <Icon of={Minus} size={14} />1
      </Button>
      <Button
        disabled={clock.state === "stopped"}
        aria-label={words.bar.plus}
        onClick={() => void send.run({ type: "AdjustClock", byMs: MINUTE })}
        className="px-2.5"
      >
        <Icon of={Plus} size={14} />1
      </Button>
    </>
  );
}
