import type { Channel } from "@whitecell/shared/engine/talkState.ts";
import { useState } from "react";
import { between } from "../../messages/en/between.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { TableModel } from "../table/tableModel.ts";
import { ChannelRow } from "./ChannelRow.tsx";
import { labelsOf } from "./sides.tsx";
import { TeamTicks } from "./TeamTicks.tsx";

const words = between.channel;
const RANK = { asked: 0, open: 1, closed: 2 } as const;

/** The channels this team is in, those that want an answer first, and a way to ask for another. */
export function Channels({ table: model }: { readonly table: TableModel }) {
  const [open, setOpen] = useTyped("talk.channel");
  const { channels } = model.view.talk;
  const sorted = [...channels].sort((a: Channel, b: Channel) => RANK[a.state] - RANK[b.state]);
  return (
    <>
      <Panel title={words.title}>
        <p className="mb-2 max-w-[65ch] text-14 text-soft">{words.hint}</p>
        {channels.length === 0 && <EmptyState>{words.none}</EmptyState>}
        <ul>
          {sorted.map((channel) => (
            <ChannelRow
              key={channel.id}
              table={model}
              channel={channel}
              open={open === channel.id}
              toggle={() => setOpen(open === channel.id ? "" : channel.id)}
            />
          ))}
        </ul>
      </Panel>
      {model.view.phase !== "ended" && <AskForm table={model} done={setOpen} />}
    </>
  );
}

function AskForm({
  table: model,
  done,
}: {
  readonly table: TableModel;
  readonly done: (channel: string) => void;
}) {
  const { scene, team } = model;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const issue = useIssue();
  const ask = async () => {
    const all = scene.teams.map(({ id }) => id).filter((id) => id === team || chosen.includes(id));
    if (!(await issue.run({ type: "AskChannel", team, with: chosen }))) return;
    setChosen([]);
    done(all.join("+"));
  };
  return (
    <Panel title={words.ask}>
      <div className="flex flex-col items-start gap-2">
        <TeamTicks legend={words.with} scene={scene} without={team} chosen={chosen} onChange={setChosen} />
        <Button
          className="min-h-11"
          busy={issue.busy}
          disabled={chosen.length === 0}
          onClick={() => void ask()}
        >
          {words.send(labelsOf(scene, chosen))}
        </Button>
        <StatusLine tone="danger">{issue.refused}</StatusLine>
      </div>
    </Panel>
  );
}
