import type { Order, Settled } from "@whitecell/shared/engine/game.ts";
import { nextOrder } from "@whitecell/shared/views/promptsControl.ts";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { oddsWord } from "../pictures/oddsWord.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { AssessForm } from "./AssessForm.tsx";
import type { Desk } from "./deskModel.ts";
import { NowFrame } from "./NowFrame.tsx";
import { OrderDetail } from "./OrderDetail.tsx";
import { OrderList } from "./OrderList.tsx";
import { RollForm } from "./RollForm.tsx";
import { RuleForm } from "./RuleForm.tsx";

const tones = { success: "ok", partial: "warn", failure: "plain", cancelled: "plain" } as const;

/** The queue in its order; for the next move, all that is needed to roll and rule. */
export function NowAdjudication({ desk }: { readonly desk: Desk }) {
  const { view, control } = desk;
  const rest = useIssue();
  const next = nextOrder(view, control);
  const ruled = new Map<string, Settled>(
    control.rulings
      .filter(({ turnIndex }) => turnIndex === view.turn?.index)
      .map(({ key, ruled: as }) => [key, as]),
  );
  const done = control.orders.filter(({ key }) => ruled.has(key)).length;
  const status = ({ key }: Order) => {
    const grade = ruled.get(key);
    if (grade) return <Tag tone={tones[grade]}>{shared.grades[grade]}</Tag>;
    return key === next?.key ? (
      <Tag tone="strong">{words.rule.next}</Tag>
    ) : (
      <span className="text-soft">{words.rule.later}</span>
    );
  };
  if (!next) {
    return (
      <NowFrame
        title={control.orders.length === 0 ? words.now.noOrders : words.rule.done}
        hint={words.rule.doneHint}
        action={<AdvanceButton view={view} label={words.bar.endShort("consequences")} />}
      >
        <OrderList desk={desk} orders={control.orders} status={status} />
      </NowFrame>
    );
  }
  return (
    <NowFrame
      title={words.rule.title(done, control.orders.length)}
      refused={rest.refused}
      action={
        <Button
          busy={rest.busy}
          title={words.rule.restHint}
          onClick={() => void rest.run({ type: "ResolveRest" })}
        >
          {words.rule.rest}
        </Button>
      }
    >
      <div key={next.key} className="border-t-2 border-ink pt-3">
        <OrderDetail desk={desk} order={next} />
        <Step desk={desk} order={next} />
      </div>
      <h3 className="mt-8 mb-1 text-16">{words.rule.queue}</h3>
      <OrderList desk={desk} orders={control.orders} status={status} />
    </NowFrame>
  );
}

function Step({ desk, order }: { readonly desk: Desk; readonly order: Order }) {
  const { control } = desk;
  if (control.roll?.key === order.key)
    return <RuleForm roll={control.roll} oddsWord={oddsWord(control.scenario, control.roll.proposal.odds)} />;
  if (order.choice.kind === "free" && !(order.key in control.assessments))
    return <AssessForm desk={desk} order={order} limits={control.scenario.freeForm} />;
  return <RollForm desk={desk} order={order} />;
}
