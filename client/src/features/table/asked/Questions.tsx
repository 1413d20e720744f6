import type { RfiState } from "@whitecell/shared/model/rfi.ts";
import { desks } from "../../../messages/en/desks.ts";
import { shared } from "../../../messages/en/shared.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { nameOf, type TableModel } from "../tableModel.ts";

const tones: Readonly<Record<RfiState, "plain" | "warn" | "ok">> = {
  open: "plain",
  "in progress": "warn",
  answered: "warn",
  released: "ok",
};

/** The team's questions, the newest first: who sees to each, and the answer once it is there. */
export function Questions({ table: { desk, names } }: { readonly table: TableModel }) {
  if (desk.rfis.length === 0) return <EmptyState>{desks.none}</EmptyState>;
  return (
    <ul aria-live="polite">
      {[...desk.rfis].reverse().map((rfi) => (
        <li key={rfi.id} className="border-b border-rule py-2 last:border-0">
          <p className="flex flex-wrap items-center gap-x-2 text-14 text-soft">
            <Tag tone={tones[rfi.state]}>{desks.states[rfi.state]}</Tag>
            <span className="font-semibold text-ink">{nameOf(names, rfi.by)}</span>
            <time dateTime={new Date(rfi.at).toISOString()}>{shared.time(rfi.at)}</time>
            {rfi.owner !== null && rfi.answer === null && (
              <span>{desks.taken(nameOf(names, rfi.owner))}</span>
            )}
          </p>
          <p className="max-w-[65ch] text-16 break-words whitespace-pre-line">{rfi.text}</p>
          {rfi.answer !== null && (
            <p className="mt-1 max-w-[65ch] border-l-4 border-ink pl-3 text-16 break-words whitespace-pre-line">
              <span className="block text-14 text-soft">{desks.answer}</span>
              {rfi.answer}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
