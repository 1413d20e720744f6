import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { replay as words } from "../../messages/en/replay.ts";
import { differencesOf, type Known } from "../replay/differences.ts";
import { sayKnown } from "../replay/sayKnown.ts";

type Props = {
  readonly scene: Scene;
  readonly one: View;
  readonly other: View;
  /** Names of the two sides. */
  readonly names: readonly [string, string];
};

/** As many as a wall holds; all of them stand in the replay. */
const MOST = 7;
const MOST_READINGS = 7;

/** Two truths on the wall: what each alone knew at this moment, newest first. */
export function LedApart({ scene, one, other, names }: Props) {
  const found = differencesOf(one, other);
  const apart = found.apart.slice(0, MOST_READINGS);
  return (
    <main className="grid min-h-0 flex-1 grid-cols-[repeat(auto-fit,minmax(20rem,1fr))] gap-x-12 overflow-hidden px-12 pt-8 pb-7">
      <Alone name={names[0]} known={found.one} scene={scene} />
      <Alone name={names[1]} known={found.other} scene={scene} />
      {apart.length > 0 && (
        <section className="min-h-0 overflow-hidden">
          <h2 className="border-b-2 border-ink pb-2 text-40">{words.differences.apart}</h2>
          <p className="mt-3 flex justify-between gap-6 text-28 text-soft">
            <span>{names[0]}</span>
            <span>{names[1]}</span>
          </p>
          <ul className="text-28 leading-[1.3]">
            {apart.map(({ label, one: first, other: second }) => (
              <li key={label} className="border-b border-rule py-2">
                {label}
                <span className="flex justify-between gap-6 font-semibold">
                  <span>{first ?? words.differences.unseen}</span>
                  <span>{second ?? words.differences.unseen}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

type AloneProps = Pick<Props, "scene"> & { readonly name: string; readonly known: readonly Known[] };

function Alone({ name, known, scene }: AloneProps) {
  return (
    <section className="min-h-0 overflow-hidden">
      <h2 className="border-b-2 border-ink pb-2 text-40">{words.differences.only(name)}</h2>
      {known.length === 0 && <p className="mt-3 text-28 text-soft">{words.differences.none}</p>}
      <ul className="mt-3 flex flex-col gap-3 text-28 leading-[1.3]">
        {known
          .toReversed()
          .slice(0, MOST)
          .map((each) => (
            <li key={JSON.stringify(each)}>{sayKnown(each, scene.teams)}</li>
          ))}
      </ul>
      {known.length > MOST && (
        <p className="mt-3 text-28 text-soft">{words.differences.more(known.length - MOST)}</p>
      )}
    </section>
  );
}
