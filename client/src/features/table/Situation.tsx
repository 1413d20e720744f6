import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Report, TurnView, View } from "@whitecell/shared/views/view.ts";
import { Fragment, type ReactNode, Suspense } from "react";
import { map } from "../../messages/en/map.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { table } from "../../messages/en/table.ts";
import { lazily } from "../../state/lazily.ts";
import { useWide } from "../../state/useWide.ts";
import { Panel } from "../../ui/Panel.tsx";
import { gameDates } from "../pictures/gameDates.ts";
import { Ladder } from "../pictures/Ladder.tsx";
import { ladderSteps } from "../pictures/ladderSteps.ts";
import { MovesThisTurn } from "../pictures/MovesThisTurn.tsx";
import { NewsList } from "../pictures/NewsList.tsx";
import { comparedWith } from "../pictures/tracks.ts";
import { MovesByTurn, turnsBefore } from "./moves/MovesByTurn.tsx";
import { STACK } from "./moves/stack.ts";

const words = table.situation;

// Only in sessions that show the room the trajectory.
const Triangle = lazily(() => import("../pictures/Triangle.tsx").then((part) => part.Triangle));
const IndicatorTracks = lazily(() =>
  import("../pictures/IndicatorTracks.tsx").then((part) => part.IndicatorTracks),
);
const TheatreMap = lazily(() => import("../map/TheatreMap.tsx").then((part) => part.TheatreMap));

type Props = {
  readonly view: View;
  readonly scene: Scene;
  /** Stands after the story of the turn. */
  readonly children?: ReactNode;
};

/** What this side may know, with what the phase brings on top. */
export function Situation({ view, scene, children }: Props) {
  const { turn } = view;
  const order = ORDER[view.phase] ?? STORY_FIRST;
  const parts: Readonly<Record<Part, ReactNode>> = {
    story: turn && <Story turn={turn} open={order === STORY_FIRST} />,
    theory: children,
    news: <News view={view} />,
    moves: <Moves view={view} scene={scene} />,
    readings: <Readings scene={scene} reports={view.reports} />,
  };
  const latest = view.reports.at(-1);
  return (
    <div className={STACK}>
      {order.map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
      {latest && (
        <Panel title={words.ladder}>
          <Ladder
            ladder={scene.ladder}
            rung={latest.rung}
            highest={latest.highestRung}
            steps={ladderSteps(view)}
            size="large"
          />
        </Panel>
      )}
      <Theatre view={view} scene={scene} />
      <Trajectory scene={scene} reports={view.reports} />
      <Earlier view={view} scene={scene} />
    </div>
  );
}

type Part = "story" | "theory" | "news" | "moves" | "readings";
const STORY_FIRST: readonly Part[] = ["story", "theory", "news", "moves", "readings"];
const MOVES_FIRST: readonly Part[] = ["moves", "news", "readings", "story", "theory"];
const ORDER: Readonly<Partial<Record<Phase, readonly Part[]>>> = {
  talks: ["theory", "news", "story", "moves", "readings"],
  planning: ["story", "theory", "news", "readings", "moves"],
  reveal: MOVES_FIRST,
  adjudication: MOVES_FIRST,
  consequences: ["moves", "readings", "theory", "news", "story"],
};

/** On a phone whole while it is new; later a line each, to be opened again. */
function News({ view }: Pick<Props, "view">) {
  const news = view.news.filter((item) => item.turnIndex === view.turn?.index);
  const wide = useWide(640);
  if (news.length === 0) return null;
  const whole = wide || view.phase === "situation" || view.phase === "talks";
  return (
    <Panel title={pictures.news.title}>
      <NewsList news={news} size={whole ? "card" : "line"} />
    </Panel>
  );
}

function Moves({ view, scene }: Pick<Props, "view" | "scene">) {
  const at = view.turn?.index;
  if (at === undefined || !view.moves.some((move) => move.turnIndex === at)) return null;
  return (
    <Panel title={pictures.moves.title}>
      <MovesThisTurn scene={scene} moves={view.moves} turnIndex={at} />
    </Panel>
  );
}

/** As far as this side may know what happened where. */
function Theatre({ view, scene }: Pick<Props, "view" | "scene">) {
  const wide = useWide(640);
  if (!scene.theatre || !view.turn) return null;
  return (
    <Panel title={map.title}>
      <Suspense>
        <TheatreMap
          scene={scene}
          theatre={view.theatre}
          turnIndex={view.turn.index}
          size={wide ? "desk" : "phone"}
        />
      </Suspense>
    </Panel>
  );
}

/** The story stays open while it is new; later one line and the question keep it at hand. */
function Story({ turn, open }: { readonly turn: TurnView; readonly open: boolean }) {
  const text = turn.briefing.map((paragraph) => (
    <p key={paragraph} className="mb-2 max-w-[65ch] text-16 last:mb-0">
      {paragraph}
    </p>
  ));
  return (
    <Panel title={turn.title} actions={<Dates from={turn.from} to={turn.to} />}>
      {turn.violations && <p className="mb-2 font-medium">{words.violations}</p>}
      {turn.focus !== null && (
        <p className="mb-4 max-w-[65ch] border-l-4 border-ink pl-3">
          <span className="block text-14 text-soft">{words.focus}</span>
          <span className="text-16 font-semibold">{turn.focus}</span>
        </p>
      )}
      {open ? (
        text
      ) : (
        <details>
          <summary className="min-h-11 py-2.5 text-14 font-medium">{words.story}</summary>
          <div className="mt-1">{text}</div>
        </details>
      )}
    </Panel>
  );
}

const Dates = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <span className="text-14 text-soft">{gameDates(from, to)}</span>
);

type ReportsProps = { readonly scene: Scene; readonly reports: readonly Report[] };

function Readings({ scene, reports }: ReportsProps) {
  const before = comparedWith(reports);
  return (
    <Panel
      title={words.readings}
      actions={before && <span className="text-14 text-soft">{words.since(before.turnIndex + 1)}</span>}
    >
      <Suspense>
        <IndicatorTracks scene={scene} reports={reports} />
      </Suspense>
    </Panel>
  );
}

/** Only where the facilitator shows it. */
function Trajectory({ scene, reports }: ReportsProps) {
  const path = reports.flatMap(({ turnIndex, moment, triangle }) =>
    triangle === null
      ? []
      : [
          {
            label: moment === "end" ? pictures.triangle.afterTurn(turnIndex + 1) : shared.turn(turnIndex + 1),
            point: triangle,
          },
        ],
  );
  if (path.length === 0) return null;
  return (
    <Panel title={words.trajectory}>
      <Suspense fallback={null}>
        <Triangle outcomes={scene.outcomes} path={path} />
      </Suspense>
    </Panel>
  );
}

function Earlier({ view, scene }: Omit<Props, "children">) {
  const now = view.turn?.index ?? 0;
  if (turnsBefore(view, now).length === 0) return null;
  return (
    <details className="border-t border-rule pt-3">
      <summary className="min-h-11 py-2 text-16 font-semibold">{words.earlier}</summary>
      <div className="mt-3">
        <MovesByTurn view={view} scene={scene} before={now} level={3} />
      </div>
    </details>
  );
}
