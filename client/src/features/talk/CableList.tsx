import type { Cable } from "@whitecell/shared/engine/talkState.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { between } from "../../messages/en/between.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { labelsOf, Sides } from "./sides.tsx";

const words = between.cable;

type Props = { readonly scene: Scene; readonly cables: readonly Cable[]; readonly names: Names };

/** Cables and statements, the newest first, each with its office and those it goes to. */
export function CableList({ scene, cables, names }: Props) {
  if (cables.length === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <ul className="flex flex-col gap-3" aria-live="polite">
      {cables
        .map((cable, number) => ({ ...cable, id: `c${number}` }))
        .map(({ id, from, office, to, text, by, moment: { at, turnIndex } }) => (
          <li key={id} className="border border-edge px-3 py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-2 text-14 text-soft">
              <Sides scene={scene} teams={[from]} />
              <span className="font-semibold text-ink">{office}</span>
              <span>{to.includes("all") ? words.toAll : words.toSome(labelsOf(scene, to))}</span>
              <time dateTime={new Date(at).toISOString()}>
                {shared.turn(turnIndex + 1)}, {shared.time(at)}
              </time>
              {by !== null && <span>{words.sent(names[by] ?? by)}</span>}
            </p>
            <p className="mt-1 max-w-[65ch] font-mono text-14 leading-5 break-words whitespace-pre-line">
              {text}
            </p>
          </li>
        ))
        .reverse()}
    </ul>
  );
}
