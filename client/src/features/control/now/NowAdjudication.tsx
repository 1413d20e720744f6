import type { Order } from "@whitecell/shared/engine/game.ts";
import { nextOrder } from "@whitecell/shared/views/prompts/control.ts";
import { simpleAhead } from "@whitecell/shared/views/queue.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { now as nowWords } from "../../../messages/en/now.ts";
import { rule as ruleWords } from "../../../messages/en/rule.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { AssessForm } from "../adjudication/AssessForm.tsx";
import { FactsPanel } from "../adjudication/FactsPanel.tsx";
import { Queue } from "../adjudication/Queue.tsx";
import { RollForm } from "../adjudication/RollForm.tsx";
import { RuleForm } from "../adjudication/RuleForm.tsx";
import { RulingNote } from "../adjudication/RulingNote.tsx";
import { TieList } from "../adjudication/TieList.tsx";
import { ArgumentPanel } from "../arguments/ArgumentPanel.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { NowFrame } from "./NowFrame.tsx";
import { OrderDetail } from "./OrderDetail.tsx";
import { Perceptions } from "./Perceptions.tsx";
import { isPerceived } from "./perceptions.ts";

/** The queue in its order; for the next move, all that is needed to argue, roll and rule. */
export function NowAdjudication({ desk }: { readonly desk: Desk }) {
  const { view, control } = desk;
  const rest = useIssue();
  const { runs } = useRights();
  const next = nextOrder(view, control);
  if (!next) {
    const last = control.rulings.at(-1)?.key ?? null;
    return (
      <NowFrame
        title={control.orders.length === 0 ? nowWords.noOrders : ruleWords.done}
        hint={ruleWords.doneHint}
        action={<AdvanceButton view={view} label={words.bar.endShort("consequences")} />}
      >
        <Queue desk={desk} next={null} />
        <FactsPanel desk={desk} about={last} />
      </NowFrame>
    );
  }
  const simple = simpleAhead(view, control);
  const done = control.orders.indexOf(next);
  return (
    <NowFrame
      title={ruleWords.title(done, control.orders.length)}
      refused={rest.refused}
      action={
        runs && (
          <>
            {simple.count > 0 && simple.before !== null && (
              <Button
                busy={rest.busy}
                title={adjudication.simpleHint}
                aria-keyshortcuts="u"
                onClick={() => void rest.run({ type: "ResolveRest", before: simple.before ?? "" })}
              >
                {adjudication.simple(simple.count)}
              </Button>
            )}
            <Button
              busy={rest.busy}
              title={ruleWords.restHint}
              onClick={() => void rest.run({ type: "ResolveRest" })}
            >
              {ruleWords.rest}
            </Button>
          </>
        )
      }
    >
      <NextMove key={next.key} desk={desk} order={next} />
      <h3 className="mt-8 mb-1 text-16">{ruleWords.queue}</h3>
      <Queue desk={desk} next={next.key} />
      <FactsPanel desk={desk} about={next.key} />
    </NowFrame>
  );
}

type Props = { readonly desk: Desk; readonly order: Order };

function NextMove({ desk, order }: Props) {
  const { roll, proposal } = desk.control;
  const { runs, writes } = useRights();
  const rolled = roll?.key === order.key ? roll : null;
  const odds = rolled?.proposal.odds ?? (proposal?.key === order.key ? proposal.odds : null);
  return (
    <div className="border-t-2 border-ink pt-3">
      <OrderDetail desk={desk} order={order} />
      <TieList desk={desk} order={order} />
      {isPerceived(desk, order) && (
        <details className="mt-3" open>
          <summary className="min-h-6 text-14 text-soft">{adjudication.perceptions}</summary>
          <Perceptions desk={desk} order={order} />
        </details>
      )}
      <ArgumentPanel desk={desk} order={order} success={odds?.[0] ?? null} rolled={rolled !== null} />
      {runs && <Step desk={desk} order={order} />}
      {writes && <RulingNote desk={desk} about={order.key} />}
    </div>
  );
}

function Step({ desk, order }: Props) {
  const { control } = desk;
  if (control.roll?.key === order.key) return <RuleForm desk={desk} order={order} roll={control.roll} />;
  if (order.choice.kind === "free" && !(order.key in control.assessments))
    return <AssessForm desk={desk} order={order} limits={control.scenario.freeForm} />;
  return <RollForm desk={desk} order={order} />;
}
