import type { IdeaWithVotes, Vote } from "@whitecell/shared/engine/council.ts";
import { council } from "../../../messages/en/council.ts";
import { shared } from "../../../messages/en/shared.ts";
import { type Issue, useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { nameOf, type TableModel } from "../tableModel.ts";
import { ideasOf, isDrafted, toDraft, votersAgainst, votersFor } from "./ideasOf.ts";

const words = council.ideas;
const PRESSED = "min-h-11 aria-pressed:border-ink aria-pressed:bg-info-surface aria-pressed:font-semibold";

/** CNC4, CNC5: what is proposed in the team, and what each of it thinks of it, in one tap. */
export function Ideas({ table: model }: { readonly table: TableModel }) {
  const issue = useIssue();
  const ideas = ideasOf(model.desk, model.view);
  return (
    <Panel title={words.title}>
      {ideas.length === 0 && <p className="max-w-[65ch] text-14 text-soft">{words.none}</p>}
      <ul>
        {ideas.map((idea) => (
          <IdeaRow key={idea.id} table={model} idea={idea} issue={issue} />
        ))}
      </ul>
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </Panel>
  );
}

type RowProps = { readonly table: TableModel; readonly idea: IdeaWithVotes; readonly issue: Issue };

function IdeaRow({ table: model, idea, issue }: RowProps) {
  const { names, draft, view, seat, me } = model;
  const inDraft = isDrafted(draft, idea);
  const mine = idea.votes[me] ?? null;
  const said = [
    { voters: votersFor(idea), say: words.votesFor },
    { voters: votersAgainst(idea), say: words.votesAgainst },
  ].flatMap(({ voters, say }) =>
    voters.length > 0 ? [say(voters.map((person) => nameOf(names, person)))] : [],
  );
  const put = toDraft(seat.team, idea);
  const vote = (which: Vote) =>
    void issue.run({
      type: "VoteMove",
      team: seat.team,
      idea: idea.id,
      vote: mine === which ? null : which,
    });
  return (
    <li className="border-b border-rule py-3 last:border-0">
      <p className="text-12 text-soft">{words.by(shared.slots[idea.slot], nameOf(names, idea.by))}</p>
      <p className="text-16 font-semibold break-words">{idea.title}</p>
      {idea.why !== "" && <p className="max-w-[65ch] text-14 break-words">{idea.why}</p>}
      <p className="mt-0.5 text-14 text-soft">{said.join(" · ")}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button
          className={PRESSED}
          aria-pressed={mine === "for"}
          aria-label={words.forNamed(votersFor(idea).length, idea.title)}
          onClick={() => vote("for")}
        >
          {words.for} {votersFor(idea).length}
        </Button>
        <Button
          className={PRESSED}
          aria-pressed={mine === "against"}
          aria-label={words.againstNamed(votersAgainst(idea).length, idea.title)}
          onClick={() => vote("against")}
        >
          {words.against} {votersAgainst(idea).length}
        </Button>
        {inDraft && <Tag tone="strong">{words.inDraft}</Tag>}
        {!inDraft && put !== null && view.phase === "planning" && !draft.ready && (
          <Button
            className="min-h-11"
            aria-label={words.toDraftNamed(idea.title)}
            onClick={() => void issue.run(put)}
          >
            {words.toDraft}
          </Button>
        )}
      </div>
    </li>
  );
}
