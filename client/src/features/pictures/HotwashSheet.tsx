import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Hotwash } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { Panel } from "../../ui/Panel.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { FiledRedLines } from "./FiledRedLines.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";
import { teamAt } from "./teamAt.ts";

type Props = { readonly scene: Scene; readonly hotwash: Hotwash };

/** What is opened to all at the end: scores, red lines, theories, questions, what the world did. */
export function HotwashSheet({ scene, hotwash }: Props) {
  const words = pictures.hotwash;
  return (
    <div className="mt-8 flex flex-col gap-6">
      <Panel title={words.scores}>
        <ScoreSheet scene={scene} scores={hotwash.scores} />
      </Panel>
      {hotwash.redLines.length > 0 && (
        <Panel title={words.ownRedLines}>
          <FiledRedLines scene={scene} lines={hotwash.redLines} />
        </Panel>
      )}
      {hotwash.theories.length > 0 && (
        <Panel title={words.theories}>
          <ul>
            {hotwash.theories.map(({ team, turn, text }) => (
              <li key={`${team}-${turn}`} className="border-b border-rule py-2 text-14 last:border-0">
                <TeamName {...teamAt(scene, team)} size="small" />{" "}
                <span className="text-soft">{words.inTurn(turn)}</span>
                <p className="max-w-[65ch] break-words">{text}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={words.questions}>
        <ol className="max-w-[65ch] list-decimal pl-6 text-16">
          {hotwash.questions.map((question) => (
            <li key={question} className="py-1">
              {question}
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={words.annex}>
        <dl className="max-w-[75ch] text-14">
          {hotwash.annex.map(({ date, text, source }) => (
            <div key={`${date}-${text}`} className="border-b border-rule py-2 last:border-0 sm:flex sm:gap-4">
              <dt className="w-36 shrink-0 font-medium tabular-nums">{date}</dt>
              <dd className="[overflow-wrap:anywhere]">
                {text} <span className="text-soft">({source})</span>
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  );
}
