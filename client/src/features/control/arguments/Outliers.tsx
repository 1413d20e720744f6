import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { useLive } from "../../../state/session.ts";
import { placeWords } from "../adjudication/placeWords.ts";
import type { Desk } from "../deskModel.ts";

const words = adjudication.argument;

/** Those whose estimate stands alone, and why they think so. */
export function Outliers({ desk, debate }: { readonly desk: Desk; readonly debate: DebateView }) {
  const names = useLive((live) => live.names);
  const outliers = debate.spread?.outliers ?? [];
  if (outliers.length === 0) return null;
  return (
    <section aria-label={words.outliers}>
      <h5 className="text-14 font-semibold">{words.outliers}</h5>
      <ul className="text-14">
        {outliers.map(({ by, percent }) => {
          const why = debate.explanations.find((each) => each.by === by)?.text;
          const who = words.from(names[by] ?? by, placeWords(desk, by));
          return (
            <li key={by} className="py-0.5">
              <span className="font-medium">{words.outlier(who, percent)}</span>{" "}
              <span className={why ? "break-words" : "text-soft"}>{why ?? words.waits}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
