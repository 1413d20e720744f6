import type { TeamScore } from "@whitecell/shared/engine/readings.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "./teamAt.ts";

type Props = { readonly scene: Scene; readonly scores: readonly TeamScore[] };

/** Each team against its own objectives and red lines; never a ranking between teams. */
export function ScoreSheet({ scene, scores }: Props) {
  const words = pictures.hotwash;
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      {scores.map(({ team, objectives, redLines, total }) => (
        <div key={team} className="text-14">
          <div className="flex items-baseline justify-between border-b border-edge pb-1">
            <TeamName {...teamAt(scene, team)} />
            <span className="font-semibold tabular-nums">{words.total(total)}</span>
          </div>
          <ul>
            {objectives.map(({ objective, text, points, of }) => (
              <li key={objective} className="flex justify-between gap-4 border-b border-rule py-1.5">
                <span className="min-w-0">{text}</span>
                <span className="shrink-0 tabular-nums">{words.score(points, of)}</span>
              </li>
            ))}
            {redLines.map(({ redLine, text, crossed, penalty }) => (
              <li
                key={redLine}
                className="flex justify-between gap-4 border-b border-rule py-1.5 last:border-0"
              >
                <span className="min-w-0">
                  <span className="text-soft">{words.redLine}</span> {text}
                </span>
                <span className="shrink-0 tabular-nums">
                  {crossed ? words.crossed(Math.abs(penalty)) : words.kept}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
