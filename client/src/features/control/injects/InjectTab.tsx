import type { MselLine } from "@whitecell/shared/views/msel.ts";
import { Plus } from "lucide-react";
import { injects as words } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { shared } from "../../../messages/en/shared.ts";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { openDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { InjectBalance } from "./InjectBalance.tsx";
import { type TimelineTurn, timelineOf } from "./mselModel.ts";
import { OutRow } from "./OutRow.tsx";
import { ScriptRow } from "./ScriptRow.tsx";

/** MSL1: the script on the turns of this session, what waits for its moment, what is in hand, and how fair it has been. */
export function InjectTab({ desk }: { readonly desk: Desk }) {
  const { turns, armed, hand } = timelineOf(desk);
  const { runs } = useRights();
  const ended = desk.view.phase === "ended";
  return (
    <div className="flex flex-col gap-5">
      {!ended && runs && (
        <div>
          <Button onClick={() => openDialog({ kind: "inject" })} aria-keyshortcuts="n">
            <Icon of={Plus} /> {words.new}
          </Button>
        </div>
      )}
      <InjectBalance desk={desk} />
      {!ended && <Group desk={desk} title={msel.hand} lines={hand} />}
      <section aria-label={msel.timeline}>
        <ol>
          {turns.map((turn) => (
            <Turn key={turn.n} desk={desk} turn={turn} />
          ))}
        </ol>
      </section>
      {!ended && <Group desk={desk} title={msel.armed} lines={armed} />}
    </div>
  );
}

function Turn({ desk, turn }: { readonly desk: Desk; readonly turn: TimelineTurn }) {
  const { index, title, when, out, coming } = turn;
  const empty = out.length === 0 && coming.length === 0;
  return (
    <li className={cx("relative border-l-2 pb-3 pl-3", when === "to come" ? "border-rule" : "border-ink")}>
      <h3 className="flex items-center gap-2 text-14" aria-current={when === "now" ? "step" : undefined}>
        <span className={cx(when === "to come" && "font-medium text-soft")}>
          {shared.turn(index + 1)} · {title}
        </span>
        {when === "now" && <Tag tone="strong">{msel.now}</Tag>}
      </h3>
      {empty && <p className="text-12 text-soft">{msel.nothing}</p>}
      <ul>
        {out.map((line) => (
          <OutRow key={line.item.id} desk={desk} line={line} />
        ))}
        {coming.map((line) => (
          <ScriptRow key={line.inject.id} desk={desk} line={line} />
        ))}
      </ul>
    </li>
  );
}

type GroupProps = { readonly desk: Desk; readonly title: string; readonly lines: readonly MselLine[] };

function Group({ desk, title, lines }: GroupProps) {
  return (
    <section aria-label={title}>
      <h3 className="border-b border-edge pb-1 text-14">
        {title} <span className="font-normal text-soft">{lines.length}</span>
      </h3>
      {lines.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul>
        {lines.map((line) => (
          <ScriptRow key={line.inject.id} desk={desk} line={line} />
        ))}
      </ul>
    </section>
  );
}
