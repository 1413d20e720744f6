import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { lobby } from "../../messages/en/lobby.ts";
import { shared } from "../../messages/en/shared.ts";
import { table } from "../../messages/en/table.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Announcer } from "./Announcer.tsx";
import { AboutScene } from "./BriefTab.tsx";
import { LazyOutcome } from "./LazyOutcome.tsx";
import { PhaseBar } from "./PhaseBar.tsx";
import { Situation } from "./Situation.tsx";
import { STACK } from "./stack.ts";

type Props = { readonly view: View; readonly scene: Scene };

/** What the room may know, for somebody who follows without a team. */
export function ObserverView({ view, scene }: Props) {
  const words = lobby.observer;
  const title =
    view.phase === "lobby" ? words.title : table.ask[view.phase === "ended" ? "read-outcome" : "nothing"];
  useTitle(shared.phases[view.phase], table.observer.title);
  return (
    <>
      <PhaseBar
        view={view}
        scene={scene}
        ask={{ title, detail: view.phase === "lobby" ? words.text : table.observer.text }}
        who={<span className="text-14 font-semibold">{table.observer.title}</span>}
      />
      <Announcer phase={view.phase} turn={view.turn ? view.turn.index + 1 : null} ask={title} />
      <main className={`mx-auto w-full max-w-3xl px-4 py-4 ${STACK}`}>
        {view.phase === "ended" && <LazyOutcome view={view} scene={scene} />}
        {view.phase === "lobby" ? <AboutScene scene={scene} /> : <Situation view={view} scene={scene} />}
      </main>
    </>
  );
}
