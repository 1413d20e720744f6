import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { ReactNode } from "react";
import { shared } from "../../messages/en/shared.ts";
import { table } from "../../messages/en/table.ts";
import { serverNow } from "../../state/session.ts";
import { Banner } from "../../ui/Banner.tsx";
import { ClockFace } from "../../ui/ClockFace.tsx";
import { cx } from "../../ui/cx.ts";
import { ConnectionBanner } from "../connection/ConnectionBanner.tsx";
import { ConnectionMark } from "../connection/ConnectionMark.tsx";
import { WhatIf } from "../pictures/WhatIf.tsx";
import type { Ask } from "./asked/askText.ts";
import { NudgeNote } from "./NudgeNote.tsx";
import { OutageNote } from "./OutageNote.tsx";
import { StepBackNote } from "./StepBackNote.tsx";

type Props = {
  readonly view: View;
  readonly scene: Scene;
  readonly ask: Ask;
  /** Who is looking: a team's name, or "You observe". */
  readonly who: ReactNode;
  /** As wide as one column of text below it. */
  readonly narrow?: boolean;
};

/** Turn, phase, clock, line, and the one thing that is asked now: the same place on every screen. */
export function PhaseBar({ view, scene, ask, who, narrow = false }: Props) {
  const { turn, phase, clock } = view;
  const playing = phase !== "ended" && phase !== "lobby";
  return (
    <header className="sticky top-0 z-bar border-b border-rule bg-surface pt-[env(safe-area-inset-top)]">
      <div className={cx("mx-auto flex flex-col gap-1 px-4 pt-2 pb-2.5", narrow ? "max-w-3xl" : "max-w-7xl")}>
        <div className="flex items-center justify-between gap-3">
          <p className="min-w-0 truncate text-14 font-semibold">
            {turn && playing
              ? `${shared.turnOf(turn.index + 1, scene.turnsPlanned)} · ${shared.phases[phase]}`
              : shared.phases[phase]}
          </p>
          <span className="flex shrink-0 items-center gap-3">
            {playing && <ClockFace clock={clock} serverNow={serverNow} size="medium" />}
            <ConnectionMark />
          </span>
        </div>
        <WhatIf of={view} />
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h1 className="min-w-0 flex-1 basis-44 text-16 leading-snug lg:text-20">{ask.title}</h1>
          <span className="shrink-0">{who}</span>
        </div>
        {ask.detail !== null && <p className="text-14 text-soft">{ask.detail}</p>}
      </div>
      <ConnectionBanner />
      {playing && <NudgeNote />}
      {playing && <StepBackNote takenBack={view.takenBack} />}
      {playing && <OutageNote outages={view.outages} />}
      {clock.state === "paused" && playing && (
        <Banner tone="warn" full>
          {table.paused(clock.reason)}
        </Banner>
      )}
    </header>
  );
}
