import { playerPrompts } from "@whitecell/shared/views/prompts/player.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { lobby } from "../../messages/en/lobby.ts";
import { shared } from "../../messages/en/shared.ts";
import { table } from "../../messages/en/table.ts";
import { useGivenIn } from "../../state/given.ts";
import { useLive } from "../../state/session.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Announcer } from "./Announcer.tsx";
import { AlsoAsked } from "./asked/AlsoAsked.tsx";
import { Arguments } from "./asked/Arguments.tsx";
import { askedOf } from "./asked/asked.ts";
import { askText } from "./asked/askText.ts";
import { ForecastForm } from "./asked/ForecastForm.tsx";
import { InsightButton } from "./asked/Sheets.tsx";
import { Told } from "./asked/Told.tsx";
import { AboutScene } from "./brief/BriefTab.tsx";
import { LazyOutcome } from "./LazyOutcome.tsx";
import { Place } from "./moves/Place.tsx";
import { STACK } from "./moves/stack.ts";
import { PhaseBar } from "./PhaseBar.tsx";
import { Situation } from "./Situation.tsx";
import { nameOf } from "./tableModel.ts";

type Props = { readonly view: View; readonly scene: Scene };

/** What the room may know, for somebody who follows without a team: estimates and forecasts, but no vote on the play. */
export function ObserverView({ view, scene }: Props) {
  const words = lobby.observer;
  const me = useLive((live) => live.you?.person) ?? "";
  const names = useLive((live) => live.names);
  const given = useGivenIn(view);
  const turnIndex = view.turn?.index ?? -1;
  const prompts = askedOf(playerPrompts(view, { at: "observers" }), {
    me,
    given,
    turnIndex,
    briefRead: true,
  });
  const who = { view, scene, me, names, team: null };
  const inLobby = view.phase === "lobby";
  const ask = inLobby ? words.title : askText(prompts[0], who).title;
  useTitle(shared.phases[view.phase], table.observer.title);
  return (
    <>
      <PhaseBar
        view={view}
        scene={scene}
        narrow
        ask={{ title: ask, detail: inLobby ? words.text : table.observer.text }}
        who={
          inLobby ? (
            <span className="text-14 text-soft">{nameOf(names, me)}</span>
          ) : (
            <span className="text-14 font-semibold">{table.observer.title}</span>
          )
        }
      />
      <Announcer phase={view.phase} turn={view.turn ? view.turn.index + 1 : null} ask={ask} />
      <main className={`mx-auto w-full max-w-3xl px-4 pt-4 pb-20 ${STACK}`}>
        {view.phase === "ended" && <LazyOutcome view={view} scene={scene} />}
        {view.phase === "adjudication" && (
          <Place id="arguments">
            <Arguments who={who} />
          </Place>
        )}
        {view.phase === "consequences" && (
          <Place id="forecast">
            <ForecastForm outcomes={scene.outcomes} turnIndex={turnIndex} />
          </Place>
        )}
        <AlsoAsked who={who} prompts={prompts} go={() => {}} />
        <Told who={who} />
        {inLobby ? <AboutScene scene={scene} /> : <Situation view={view} scene={scene} />}
      </main>
      <footer className="fixed inset-x-0 bottom-0 z-bar flex justify-center border-t border-rule bg-surface pb-[env(safe-area-inset-bottom)]">
        <InsightButton open={view.hotwash !== null} shape="wide" />
      </footer>
    </>
  );
}
