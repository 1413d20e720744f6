import { desks } from "../../../messages/en/desks.ts";
import { shared } from "../../../messages/en/shared.ts";
import { Panel } from "../../../ui/Panel.tsx";
import type { Onlooker } from "../onlooker.ts";

type Answer = {
  readonly id: string;
  readonly at: number;
  readonly question: string | null;
  readonly text: string;
};

/** What the white cell answered this turn, to this team or to others and told here too. */
export function Told({ who: { view } }: { readonly who: Onlooker }) {
  const now = view.turn?.index;
  const own = (view.team?.rfis ?? []).flatMap(
    ({ id, at, turnIndex, text: question, answer: text }): Answer[] =>
      text === null || turnIndex !== now ? [] : [{ id, at, question, text }],
  );
  const others = view.answers.flatMap(({ at, turnIndex, text }): Answer[] =>
    turnIndex === now ? [{ id: `${at} ${text}`, at, question: null, text }] : [],
  );
  const all = [...own, ...others].sort((a, b) => b.at - a.at);
  if (all.length === 0) return null;
  return (
    <Panel title={desks.told}>
      <ul>
        {all.map(({ id, at, question, text }) => (
          <li key={id} className="border-b border-rule py-2 last:border-0">
            <p className="text-14 text-soft">
              <time dateTime={new Date(at).toISOString()}>{shared.time(at)}</time> ·{" "}
              {question ?? desks.toOthers}
            </p>
            <p className="max-w-[65ch] text-16 break-words whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
