import { type AgendaItem, hotwashAgenda } from "@whitecell/shared/record/hotwashAgenda.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { ArrowDown, ArrowUp, type LucideIcon, Plus, X } from "lucide-react";
import { useMemo } from "react";
import { hotwash as words } from "../../messages/en/hotwash.ts";
import { type AgendaOrder, useAgendaOrder } from "../../state/agendaOrder.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { AskTopic } from "./AskTopic.tsx";
import { LinesToAsk } from "./LinesToAsk.tsx";

type Props = {
  readonly sessionId: string;
  readonly record: OpenRecord;
  readonly onGo: (at: number) => void;
  readonly onClose: () => void;
};

/** HOT1, HOT4: what the room should go back to, in the facilitator's order. */
export function AgendaSheet({ sessionId, record, onGo, onClose }: Props) {
  const agenda = useMemo(() => hotwashAgenda(record), [record]);
  const order = useAgendaOrder(sessionId, agenda);
  const { items, others } = order;
  return (
    <Dialog open title={words.open} onClose={onClose} shape="sheet">
      <div className="flex flex-col gap-6">
        <Panel title={words.proposed} level={3} first>
          <p className="mb-2 text-14 text-soft">{items.length > 0 ? words.proposedHow : words.none}</p>
          <ol aria-label={words.proposed}>
            {items.map((item) => (
              <Moment key={item.id} item={item} order={order} sessionId={sessionId} onGo={onGo} />
            ))}
          </ol>
        </Panel>
        <LinesToAsk sessionId={sessionId} lines={agenda.toAsk} />
        <Panel title={words.closing} level={3}>
          <ol aria-label={words.closing}>
            {words.closings.map((closing) => (
              <li key={closing.id} className="border-b border-rule py-3 last:border-0">
                <b className="text-16">{closing.title}</b>
                <p className="text-14">{closing.question}</p>
                <AskTopic sessionId={sessionId} topic={closing} />
              </li>
            ))}
          </ol>
        </Panel>
        {others.length > 0 && (
          <Panel title={words.more} level={3}>
            <ul aria-label={words.more}>
              {others.map((item) => (
                <li key={item.id} className="flex items-start gap-3 border-b border-rule py-2 last:border-0">
                  <div className="min-w-0 flex-1">
                    <Said item={item} onGo={onGo} />
                  </div>
                  <Press icon={Plus} label={words.add(item.title)} onPress={() => order.add(item.id)} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </Dialog>
  );
}

type MomentProps = Pick<Props, "sessionId" | "onGo"> & {
  readonly item: AgendaItem;
  readonly order: AgendaOrder;
};

function Moment({ item, order, sessionId, onGo }: MomentProps) {
  const { id, kind, title } = item;
  return (
    <li className="border-b border-rule py-3 last:border-0">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <Said item={item} onGo={onGo} />
        </div>
        <div className="flex shrink-0 gap-1">
          <Press icon={ArrowUp} label={words.up(title)} onPress={() => order.move(id, -1)} />
          <Press icon={ArrowDown} label={words.down(title)} onPress={() => order.move(id, 1)} />
          <Press icon={X} label={words.leaveOut(title)} onPress={() => order.leaveOut(id)} />
        </div>
      </div>
      <AskTopic sessionId={sessionId} topic={{ id, title, question: words.questionOf[kind] }} />
    </li>
  );
}

function Said({ item, onGo }: Pick<MomentProps, "item" | "onGo">) {
  const { kind, turnIndex, title, reason, at } = item;
  return (
    <>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-12 text-soft">
        <Tag>{words.kinds[kind]}</Tag> {words.at(turnIndex + 1)}
      </p>
      <button
        type="button"
        aria-label={words.goTo(title)}
        onClick={() => onGo(at)}
        className="text-left text-16 font-semibold break-words underline underline-offset-2"
      >
        {title}
      </button>
      <p className="text-14 break-words">{reason}</p>
    </>
  );
}

type PressProps = { readonly icon: LucideIcon; readonly label: string; readonly onPress: () => void };

const Press = ({ icon, label, onPress }: PressProps) => (
  <Button size="small" aria-label={label} title={label} onClick={onPress} className="w-8 px-0">
    <Icon of={icon} />
  </Button>
);
