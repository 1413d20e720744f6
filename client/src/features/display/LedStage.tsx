import { led as words } from "../../messages/en/led.ts";
import type { Replay } from "../../state/replayStore.ts";
import { sideName } from "../replay/sideName.ts";
import { LedApart } from "./LedApart.tsx";
import { LedTeam } from "./LedTeam.tsx";
import { RoomStage } from "./RoomStage.tsx";

/** LED1: the moment that is shown, on the wall's own pictures; two sides as what each alone knew. */
export function LedStage({ state }: { readonly state: Replay }) {
  const { timeline, side, against, view, viewAgainst } = state;
  const { scene, team, phase } = view;
  if (!scene || !view.turn) return <BeforePlay state={state} />;
  if (viewAgainst && against !== null)
    return (
      <LedApart
        scene={scene}
        one={view}
        other={viewAgainst}
        names={[sideName(timeline, side), sideName(timeline, against)]}
      />
    );
  const own = team && (phase === "talks" || phase === "planning" || phase === "locked" || phase === "reveal");
  return (
    <RoomStage
      view={view}
      scene={scene}
      panel={
        own ? <LedTeam view={view} scene={scene} team={team} names={timeline.record.names} /> : undefined
      }
    />
  );
}

function BeforePlay({ state: { timeline, side } }: { readonly state: Replay }) {
  const { scene } = timeline.viewAt(side, timeline.steps.length - 1);
  return (
    <main className="min-h-0 flex-1 overflow-hidden px-12 pt-10">
      <h2 className="text-64">{timeline.record.title}</h2>
      <p className="mt-2 text-28 text-soft">{words.notYet}</p>
      {scene && <p className="mt-8 max-w-[60ch] text-40 leading-[1.3]">{scene.summary}</p>}
    </main>
  );
}
