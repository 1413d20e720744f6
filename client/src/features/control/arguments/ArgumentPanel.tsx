import type { Order } from "@whitecell/shared/engine/game.ts";
import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { MainButton } from "../now/MainButton.tsx";
import { ArgumentColumn } from "./ArgumentColumn.tsx";
import { ArgumentForm } from "./ArgumentForm.tsx";
import { EstimateStrip } from "./EstimateStrip.tsx";
import { estimateCount } from "./estimateModel.ts";
import { Outliers } from "./Outliers.tsx";
import { OwnEstimate } from "./OwnEstimate.tsx";

const words = adjudication.argument;

type Props = {
  readonly desk: Desk;
  readonly order: Order;
  /** Chance of success that the odds give now. */
  readonly success: number | null;
  /** The move has been rolled: there is nothing left to argue. */
  readonly rolled: boolean;
};

/** What speaks for and against the move, and what those outside its team think of its chances. */
export function ArgumentPanel({ desk, order, success, rolled }: Props) {
  const { run, busy, refused } = useIssue();
  const { runs } = useRights();
  const debate = desk.view.debates.find(({ key }) => key === order.key);
  if (!debate) {
    if (rolled || !runs) return null;
    const shown = desk.view.moves.some(({ key, revealed }) => key === order.key && revealed);
    return (
      <section aria-label={words.title} className="mt-4 border-t border-rule pt-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button busy={busy} onClick={() => void run({ type: "OpenArgument", key: order.key })}>
            {words.open}
          </Button>
          <p className="min-w-0 flex-1 basis-64 text-14 text-soft">
            {order.covert || !shown ? words.openCovert : words.openHint}
          </p>
        </div>
        <StatusLine tone="danger">{refused}</StatusLine>
      </section>
    );
  }
  const open = debate.state === "open";
  return (
    <section aria-label={words.title} className="mt-4 flex flex-col gap-3 border-t border-rule pt-3">
      <div className="flex min-h-10 flex-wrap items-center justify-between gap-2">
        <h4 className="text-16">
          {words.title}{" "}
          <span className="text-14 font-normal text-soft">
            {open ? words.heard[debate.heardBy] : words.closed}
          </span>
        </h4>
        <Counted desk={desk} debate={debate} />
        {open && runs && (
          <MainButton
            size="medium"
            variant="quiet"
            busy={busy}
            onClick={() => void run({ type: "CloseArgument", key: order.key })}
          >
            {words.close}
          </MainButton>
        )}
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
      {open ? (
        <ArgumentColumns desk={desk} debate={debate} />
      ) : (
        <details>
          <summary className="min-h-6 text-14 font-medium">{words.said(debate.arguments.length)}</summary>
          <ArgumentColumns desk={desk} debate={debate} />
        </details>
      )}
      {open && runs && <ArgumentForm orderKey={order.key} />}
      {open && runs && debate.heardBy === "white cell" && <OwnEstimate orderKey={order.key} />}
      {open || debate.spread ? (
        <EstimateStrip
          estimates={desk.control.estimates[order.key] ?? {}}
          spread={debate.spread}
          success={success}
        />
      ) : (
        <p className="text-14 text-soft">{words.noEstimates}</p>
      )}
      <Outliers desk={desk} debate={debate} />
    </section>
  );
}

function ArgumentColumns(props: { readonly desk: Desk; readonly debate: DebateView }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <ArgumentColumn {...props} stance="pro" />
      <ArgumentColumn {...props} stance="con" />
    </div>
  );
}

/** How far the estimates are: for the desk alone. */
function Counted({ desk, debate }: { readonly desk: Desk; readonly debate: DebateView }) {
  const { given, of } = estimateCount(desk, debate);
  return (
    <p className="flex items-center gap-2 text-14 font-medium tabular-nums">
      <span aria-hidden="true" className="h-1.5 w-16 overflow-hidden rounded-full bg-rule">
        <span
          className="block h-full origin-left bg-ink transition-transform duration-move"
          style={{ transform: `scaleX(${of === 0 ? 0 : given / of})` }}
        />
      </span>
      {words.count(given, of)}
    </p>
  );
}
