import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import { argue } from "../../../messages/en/argue.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import { STACK } from "../moves/stack.ts";
import type { Onlooker } from "../onlooker.ts";
import { Argue } from "./Argue.tsx";
import { EstimateForm } from "./EstimateForm.tsx";
import { EstimateSpread } from "./EstimateSpread.tsx";
import { Reasons } from "./Reasons.tsx";

/** The arguments of this turn, the open ones first. */
export function Arguments({ who }: { readonly who: Onlooker }) {
  const { view } = who;
  const now = view.debates.filter(({ turnIndex }) => turnIndex === view.turn?.index);
  const list = [
    ...now.filter(({ state }) => state === "open"),
    ...now.filter(({ state }) => state !== "open"),
  ];
  if (list.length === 0) return null;
  return (
    <div className={STACK}>
      {list.map((debate) => (
        <OneArgument key={debate.key} who={who} debate={debate} />
      ))}
    </div>
  );
}

function OneArgument({ who, debate }: { readonly who: Onlooker; readonly debate: DebateView }) {
  const { scene, team, view } = who;
  const open = debate.state === "open";
  const own = debate.team === team;
  const settled = view.moves.some(({ key, grade }) => key === debate.key && grade !== null);
  return (
    <Panel title={argue.title(debate.title)} actions={!open && <Tag>{argue.closed}</Tag>}>
      <p className="mb-2">
        <TeamName {...teamAt(scene, debate.team)} size="small" />
      </p>
      {own && open && <p className="mb-3 max-w-[65ch] text-14 font-medium">{argue.own}</p>}
      {open && !own && <EstimateForm debateKey={debate.key} title={debate.title} />}
      {!open && <EstimateSpread who={who} debate={debate} />}
      {settled && debate.arguments.length === 0 ? null : <Reasons scene={scene} debate={debate} />}
      {open && !own && team !== null && <Argue debateKey={debate.key} />}
    </Panel>
  );
}
