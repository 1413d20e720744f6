import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { TalkNote } from "@whitecell/shared/engine/talkState.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { between } from "../../messages/en/between.ts";
import { Sides } from "./sides.tsx";

const words = between.note;

type Props = {
  readonly scene: Scene;
  readonly teams: readonly TeamId[];
  readonly about: string;
  readonly notes: readonly TalkNote[];
};

/** What each side took away from the same talk, beside each other. */
export function NotesBeside({ scene, teams, about, notes }: Props) {
  const ofTalk = notes.filter((note) => note.about === about);
  if (ofTalk.length === 0) return null;
  return (
    <section aria-label={words.title} className="mt-2 grid gap-3 sm:grid-cols-2">
      {teams.map((team) => {
        const own = ofTalk.filter((note) => note.team === team);
        return (
          <div key={team} className="border-l-4 border-edge pl-3 text-14">
            <Sides scene={scene} teams={[team]} />
            {own.length === 0 && <p className="text-soft">{words.none}</p>}
            {own.map(({ offered, heard, moment }) => (
              <dl key={moment.at}>
                <dt className="text-soft">{words.offeredBy}</dt>
                <dd className="break-words">{offered || "–"}</dd>
                <dt className="text-soft">{words.heardBy}</dt>
                <dd className="break-words">{heard || "–"}</dd>
              </dl>
            ))}
          </div>
        );
      })}
    </section>
  );
}
