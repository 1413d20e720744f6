import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import { replay as words } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";
import type { Replay, ReplayStore } from "../../state/replayStore.ts";
import { Segments } from "../../ui/Segments.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import { WhatIf } from "../pictures/WhatIf.tsx";
import { DiceNote } from "./DiceNote.tsx";
import { LookControls } from "./LookControls.tsx";
import type { ReplayHome } from "./replayAddress.ts";
import { SealNote } from "./SealNote.tsx";
import { sidesInOrder } from "./sideName.ts";

type Props = {
  readonly store: ReplayStore;
  readonly state: Replay;
  readonly home: ReplayHome;
  readonly aside?: ReactNode;
};

/** Which record this is, and through whose eyes it is seen. */
export function TheatreHeader({ store, state, home, aside }: Props) {
  const { timeline, side, view, spoilerFree } = state;
  const { record } = timeline;
  const atEnd = useMemo(() => timeline.viewAt(side, timeline.steps.length - 1), [timeline, side]);
  const scene = view.scene ?? atEnd.scene;
  const label = (key: string): ReactNode => {
    const viewer = viewerOf(key);
    if (viewer.kind !== "team") return words.sides[viewer.kind];
    return scene ? <TeamName {...teamAt(scene, viewer.team)} size="small" /> : viewer.team;
  };
  return (
    <header className="border-b border-rule px-4 py-2.5 lg:px-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h1 className="text-16">
            {home === "file" ? (
              <span className="font-normal text-soft">{shared.product}</span>
            ) : (
              <Link href="/" className="font-normal text-soft underline">
                {shared.product}
              </Link>
            )}{" "}
            {words.titled(record.title)}
          </h1>
          {/* REP17: that play goes another way from some moment on is still to come before it. */}
          <WhatIf of={spoilerFree ? view : atEnd} />
          <div className="flex flex-wrap items-center gap-x-2 text-12 text-soft">
            <span>
              {record.scenario.title} · {words.sides.scope[record.scope]}
            </span>
            {!state.spoilerFree && <DiceNote timeline={state.timeline} />}
            <SealNote record={record} />
          </div>
        </div>
        <Segments
          label={words.sides.label}
          value={state.side}
          onChange={store.look}
          options={sidesInOrder(state.timeline).map((key) => ({ value: key, label: label(key) }))}
        />
        <LookControls store={store} state={state} />
        {aside}
      </div>
    </header>
  );
}
