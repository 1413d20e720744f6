import type { Knowledge } from "@whitecell/shared/views/knowledge.ts";
import { knew as words } from "../../../messages/en/knew.ts";
import { shared } from "../../../messages/en/shared.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";
import { type SideKnows, whoKnows } from "./knewModel.ts";

type Props = { readonly desk: Desk; readonly thing: Knowledge };

/** One thing, side by side: who knows of it and since when, and who does not. */
export function KnewSides({ desk, thing }: Props) {
  const sides = whoKnows(desk, thing.id);
  return (
    <section aria-label={thing.title} className="border-b border-rule pb-4">
      <p className="text-12 text-soft">{words.kinds[thing.kind]}</p>
      <h3 className="mb-2 text-20 [overflow-wrap:anywhere]">{thing.title}</h3>
      {sides.every(({ since }) => since === null) && <p className="mb-1 text-14">{words.nobody}</p>}
      <ul>
        {sides.map((known) => (
          <li
            key={known.side}
            className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1 last:border-0"
          >
            {known.side === "public" ? (
              <span className="text-14 font-semibold">{words.room}</span>
            ) : (
              <TeamName {...teamAt(desk.scene, known.side)} size="small" />
            )}
            <SinceWhen known={known} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SinceWhen({ known: { since } }: { readonly known: SideKnows }) {
  if (since === null) return <Tag tone="warn">{words.not}</Tag>;
  return (
    <span className="text-14 tabular-nums">{words.since(since.turnIndex + 1, shared.time(since.at))}</span>
  );
}
