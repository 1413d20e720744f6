import type { View } from "@whitecell/shared/views/view.ts";
import { between } from "../../messages/en/between.ts";
import { display } from "../../messages/en/display.ts";
import { map } from "../../messages/en/map.ts";
import { shared } from "../../messages/en/shared.ts";
import { useWide } from "../../state/useWide.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TheatreMap } from "../map/TheatreMap.tsx";
import { gameDates } from "../pictures/gameDates.ts";
import { HotwashSheet } from "../pictures/HotwashSheet.tsx";
import { IndicatorTracks } from "../pictures/IndicatorTracks.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { ladderSteps } from "../pictures/ladderSteps.ts";
import { MovesThisTurn } from "../pictures/MovesThisTurn.tsx";
import { NewsList } from "../pictures/NewsList.tsx";
import { Outcome } from "../pictures/Outcome.tsx";
import { Triangle } from "../pictures/Triangle.tsx";
import { AgreementsRead } from "../talk/AgreementsRead.tsx";
import { newsWithTalk } from "../talk/newsWithTalk.ts";
import { publicPath } from "./publicPath.ts";

/** What this viewer knows of the world, on a page: observers' tabs and the replay. */
export function PublicSituation({ view }: { readonly view: View }) {
  const { scene, turn } = view;
  const words = display.public;
  const wide = useWide(640);
  if (!scene || !turn) return <EmptyState>{words.notYet}</EmptyState>;
  const report = view.reports.at(-1);
  const path = publicPath(view);
  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <h2 className="sr-only">{words.title}</h2>
        {view.ending && <Outcome scene={scene} ending={view.ending} path={path} />}
        <Panel title={`${shared.turn(turn.index + 1)}: ${turn.title}`} first={!view.ending}>
          <p className="text-14 text-soft">{gameDates(turn.from, turn.to)}</p>
          {turn.briefing.map((paragraph) => (
            <p key={paragraph} className="mt-2 max-w-[65ch] text-16">
              {paragraph}
            </p>
          ))}
        </Panel>
        {scene.theatre && (
          <Panel title={map.title}>
            <TheatreMap
              scene={scene}
              theatre={view.theatre}
              turnIndex={turn.index}
              size={wide ? "desk" : "phone"}
            />
          </Panel>
        )}
        <Panel title={words.moves}>
          <MovesThisTurn scene={scene} moves={view.moves} turnIndex={turn.index} />
        </Panel>
        <Panel title={words.news}>
          <NewsList news={newsWithTalk(view)} limit={12} />
        </Panel>
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        {report && (
          <Panel title={words.ladder} first>
            <Ladder
              ladder={scene.ladder}
              rung={report.rung}
              highest={report.highestRung}
              steps={ladderSteps(view)}
              size="compact"
            />
          </Panel>
        )}
        {path.length > 0 && !view.ending && (
          <Panel title={words.trajectory}>
            <Triangle outcomes={scene.outcomes} path={path} />
          </Panel>
        )}
        {report && report.readings.length > 0 && (
          <Panel title={words.readings}>
            <IndicatorTracks scene={scene} reports={view.reports} size="compact" />
          </Panel>
        )}
      </div>
      {view.hotwash && (
        <div className="lg:col-span-2">
          {view.talk.agreements.length > 0 && (
            <Panel title={between.desk.opened}>
              <AgreementsRead view={view} scene={scene} />
            </Panel>
          )}
          <HotwashSheet scene={scene} hotwash={view.hotwash} />
        </div>
      )}
    </div>
  );
}
