import type { LineToAsk } from "@whitecell/shared/record/hotwashAgenda.ts";
import { hotwash } from "../../messages/en/hotwash.ts";
import { Panel } from "../../ui/Panel.tsx";
import { AskTopic } from "./AskTopic.tsx";

const words = hotwash.toAsk;

type Props = { readonly sessionId: string; readonly lines: readonly LineToAsk[] };

/** HOT6: what teams would not accept, in their own words: for people to judge. */
export function LinesToAsk({ sessionId, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <Panel title={words.title} level={3}>
      <p className="mb-2 text-14 text-soft">{words.how}</p>
      <ol aria-label={words.title}>
        {lines.map(({ id, team, threshold, answer }) => {
          const title = words.of(team, threshold);
          return (
            <li key={id} className="border-b border-rule py-3 last:border-0">
              <b className="text-16 break-words">{title}</b>
              {answer !== "" && <p className="text-14 break-words">{words.answer(answer)}</p>}
              <p className="text-14">{words.question}</p>
              <AskTopic sessionId={sessionId} topic={{ id, title, question: words.question }} />
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
