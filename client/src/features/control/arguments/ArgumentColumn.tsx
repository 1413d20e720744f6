import type { Stance } from "@whitecell/shared/engine/debate.ts";
import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { shared } from "../../../messages/en/shared.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";

const words = adjudication.argument;

type Props = { readonly desk: Desk; readonly debate: DebateView; readonly stance: Stance };

/** What speaks for a move, or against it, by team. It scrolls by itself, so that a new one moves nothing below. */
export function ArgumentColumn({ desk, debate, stance }: Props) {
  const said = debate.arguments.filter((each) => each.stance === stance);
  return (
    <section aria-label={words.stances[stance]} className="min-w-0">
      <h5 className="border-b border-edge pb-1 text-14 font-semibold">
        {words.stances[stance]} <span className="font-normal text-soft">{said.length}</span>
      </h5>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words.stances[stance]}
        className="h-32 overflow-y-auto -outline-offset-2"
      >
        {said.length === 0 && (
          <li>
            <EmptyState>{words.none}</EmptyState>
          </li>
        )}
        {[...said].reverse().map(({ from, by, at, text }) => (
          <li key={`${by}-${at}-${text}`} className="border-b border-rule py-1.5 text-14 last:border-0">
            {from === "control" ? (
              <span className="font-semibold">{shared.whiteCell}</span>
            ) : (
              <TeamName {...teamAt(desk.scene, from)} size="small" />
            )}{" "}
            <span className="break-words">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
