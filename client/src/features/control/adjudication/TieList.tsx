import type { Order } from "@whitecell/shared/engine/game.ts";
import { tiesOf } from "@whitecell/shared/views/queue.ts";
import { adjudication as words } from "../../../messages/en/adjudication.ts";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";

/** ADJ1: what else in this turn bears on a move, and on what it bears. */
export function TieList({ desk, order }: { readonly desk: Desk; readonly order: Order }) {
  const ties = tiesOf(desk.control, order);
  if (ties.length === 0) return null;
  return (
    <section aria-label={words.ties} className="mt-3 text-14">
      <h4 className="text-14 text-soft">{words.ties}</h4>
      <ul>
        {ties.map((tie) => (
          <li key={`${tie.key}-${tie.kind}-${tie.felt}-${tie.note}`} className="py-0.5">
            {tie.felt ? (
              <>
                <TeamName {...teamAt(desk.scene, tie.team)} size="small" />{" "}
                <span className="font-medium">“{tie.title}”</span> {words.felt(tie.kind, tie.shift)}
              </>
            ) : (
              words.does(tie.kind, tie.title)
            )}
            : <span className="text-soft">{tie.note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
