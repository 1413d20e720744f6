import type { Ending } from "@whitecell/shared/views/view.ts";
import { display as words } from "../../messages/en/display.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { outcomeColour } from "../../ui/identity.ts";
import { Triangle } from "../pictures/Triangle.tsx";
import { publicPath } from "./publicPath.ts";
import { RoomTopic } from "./RoomTopic.tsx";
import type { RoomProps } from "./roomProps.ts";

/** How it came out, and the way there; once the hotwash is open, what to talk about. */
export function RoomEnd({ view, scene }: RoomProps) {
  const { ending, hotwash } = view;
  if (!ending) return null;
  // The last report of a room that was shown the trajectory is the end itself.
  const way = publicPath(view).slice(0, -1);
  const path = [...way, { label: pictures.outcome.atTheEnd, point: ending.triangle }];
  return (
    <div className="flex min-h-0 flex-col gap-10 overflow-hidden [grid-area:panel]">
      <Verdict ending={ending} scene={scene} brief={hotwash !== null} />
      {view.topics.length > 0 ? (
        <RoomTopic view={view} scene={scene} />
      ) : hotwash ? (
        <section aria-labelledby="questions" className="min-h-0">
          <h3 id="questions" className="text-40">
            {words.questions}
          </h3>
          <ol className="mt-4 flex list-decimal flex-col gap-4 pl-12 text-28 leading-[1.35]">
            {hotwash.questions.map((question) => (
              <li key={question} className="pl-3">
                {question}
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <Triangle outcomes={scene.outcomes} path={path} size="room" />
      )}
    </div>
  );
}

type VerdictProps = Pick<RoomProps, "scene"> & { readonly ending: Ending; readonly brief: boolean };

function Verdict({ ending, scene, brief }: VerdictProps) {
  const at = scene.outcomes.findIndex(({ id }) => id === ending.verdict.outcome);
  return (
    <div className="border-l-[1rem] pl-8" style={{ borderColor: outcomeColour(Math.max(0, at)) }}>
      <h2 className="text-64">{ending.label}</h2>
      {!brief && <p className="mt-4 text-40 leading-[1.3]">{ending.text}</p>}
    </div>
  );
}
