import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { speakerOf } from "../hotwash/speakerOf.ts";

/** As many as a wall holds; everybody has them all on their own screen. */
const MOST_LINES = 5;

/** What the room is asked now, and the last of what was said. */
export function RoomTopic({ view, scene }: { readonly view: View; readonly scene: Scene }) {
  const topic = view.topics.at(-1);
  if (!topic) return null;
  return (
    <section aria-label={topic.title} className="border-t-2 border-ink pt-4">
      <h3 className="text-28 font-normal text-soft">{topic.title}</h3>
      <p className="text-40">{topic.question}</p>
      {topic.open && (
        <ul className="mt-3 text-28 leading-[1.35]">
          {topic.lines.slice(-MOST_LINES).map(({ by, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same; lines are only added.
            <li key={at}>
              {text} <span className="text-soft">{speakerOf(view, scene, by)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
