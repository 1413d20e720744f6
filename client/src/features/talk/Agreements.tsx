import { stateIn } from "@whitecell/shared/views/talkView.ts";
import { useState } from "react";
import { between } from "../../messages/en/between.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { TableModel } from "../table/tableModel.ts";
import { AgreementCard } from "./AgreementCard.tsx";
import { AgreementForm } from "./AgreementForm.tsx";
import { emptyWording, type Wording } from "./wording.ts";

const words = between.agreement;
const RANK = { tabled: 0, draft: 1, "in force": 2, lapsed: 3, refused: 4 } as const;

/** Every agreement that this team may read, what is to be signed first; and the text of a new one. */
export function Agreements({ table: model }: { readonly table: TableModel }) {
  const { view, team } = model;
  // A half-written text is in sight again after a reload.
  const [typed] = useTyped("agr.new");
  const [writing, setWriting] = useState<Wording | null>(typed === "" ? null : emptyWording(team));
  const sorted = view.talk.agreements
    .map((agreement) => ({ agreement, state: stateIn(view, agreement) }))
    .sort((a, b) => RANK[a.state] - RANK[b.state]);
  return (
    <Panel title={words.title}>
      <p className="mb-3 max-w-[65ch] text-14 text-soft">{words.hint}</p>
      {writing ? (
        <AgreementForm table={model} draft={null} from={writing} done={() => setWriting(null)} />
      ) : (
        view.phase !== "ended" && (
          <Button variant="primary" className="min-h-11" onClick={() => setWriting(emptyWording(team))}>
            {words.write}
          </Button>
        )
      )}
      {sorted.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className="mt-4 flex flex-col gap-4">
        {sorted.map(({ agreement, state }) => (
          <li key={agreement.id}>
            <AgreementCard table={model} agreement={agreement} state={state} again={setWriting} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
