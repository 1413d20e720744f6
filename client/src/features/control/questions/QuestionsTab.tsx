import { Hand } from "lucide-react";
import { questions as words } from "../../../messages/en/questions.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { HandRow } from "./HandRow.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { byState } from "./questionModel.ts";

/** Who wants the white cell: hands first, because they wait in the room, then questions by what is still to do. */
export function QuestionsTab({ desk }: { readonly desk: Desk }) {
  const { hands, rfis } = desk.control;
  const { runs } = useRights();
  return (
    <div className="flex flex-col gap-4">
      <Panel
        first
        level={3}
        title={
          <span className="inline-flex items-center gap-2">
            <Icon of={Hand} /> {words.hands}
          </span>
        }
      >
        {hands.length === 0 && <EmptyState>{words.noHands}</EmptyState>}
        <ul>
          {hands.map((hand) => (
            <HandRow key={hand.person} desk={desk} hand={hand} may={runs} />
          ))}
        </ul>
      </Panel>
      {rfis.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {byState(rfis).map(({ state, list }) => (
        <Panel key={state} level={3} title={words.group(state, list.length)}>
          <ul>
            {list.map((rfi) => (
              <QuestionCard key={rfi.id} desk={desk} rfi={rfi} may={runs} />
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
