import type { Knowledge } from "@whitecell/shared/views/knowledge.ts";
import { useState } from "react";
import { knew as words } from "../../../messages/en/knew.ts";
import { shared } from "../../../messages/en/shared.ts";
import { cx } from "../../../ui/cx.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { openDialog } from "../deskDialog.ts";
import { type Desk, teamLabel } from "../deskModel.ts";
import { KnewSides, SinceWhen } from "./KnewSides.tsx";
import { type SideId, thingsToKnow, whoKnows } from "./knewModel.ts";

const ALL = "all";
type Props = { readonly desk: Desk; readonly about: string | null };

/** WHO1: of one thing, who knows of it; of one side, what it knows. */
export function KnewView({ desk, about }: Props) {
  const [text, setText] = useState("");
  const [side, setSide] = useState<SideId | typeof ALL>(ALL);
  const thing = thingsToKnow(desk, "").find(({ id }) => id === about);
  const things = thingsToKnow(desk, text);
  const nameOf = (id: SideId): string => (id === "public" ? words.room : teamLabel(desk.scene, id));
  return (
    <div className="flex flex-col gap-4">
      {thing && <KnewSides desk={desk} thing={thing} />}
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={words.side}
          value={side}
          onChange={(event) => setSide(event.target.value)}
          options={[
            { value: ALL, label: words.sides.all },
            { value: "public", label: words.what(words.room) },
            ...desk.scene.teams.map(({ id, label }) => ({ value: id, label: words.what(label) })),
          ]}
        />
        <Field label={words.find} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <p className="text-12 text-soft">{words.hint}</p>
      {things.length === 0 && <EmptyState>{text === "" ? words.nothing : words.none}</EmptyState>}
      <ul aria-label={words.things}>
        {things.map((each) => (
          <li key={`${each.id} ${each.title}`} className="border-b border-rule last:border-0">
            <button
              type="button"
              aria-pressed={each.id === about}
              onClick={() => openDialog({ kind: "knew", about: each.id })}
              className={cx(
                "flex min-h-11 w-full items-center justify-between gap-4 rounded px-2 py-1 text-left hover:bg-sunken",
                each.id === about && "bg-info-surface",
              )}
            >
              <span className="min-w-0 flex-1">
                <span className="block text-14 font-medium [overflow-wrap:anywhere]">{each.title}</span>
                <span className="block text-12 text-soft">
                  {words.kinds[each.kind]}
                  {side === ALL && ` · ${knownTo(desk, each, nameOf)}`}
                </span>
              </span>
              {side !== ALL && (
                <span className="shrink-0">
                  <SinceWhen known={whoKnows(desk, each.id).find((one) => one.side === side) ?? NOBODY} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const NOBODY = { side: "public", since: null } as const;

function knownTo(desk: Desk, { id }: Knowledge, nameOf: (side: SideId) => string): string {
  const sides = whoKnows(desk, id).filter(({ since }) => since !== null);
  if (sides.some(({ side }) => side === "public")) return words.knownBy(shared.everyone.toLowerCase());
  return sides.length === 0
    ? words.nobody
    : words.knownBy(shared.listOf(sides.map(({ side }) => nameOf(side))));
}
