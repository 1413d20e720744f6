import { desk as words } from "../../../messages/en/desk.ts";
import { now as nowWords } from "../../../messages/en/now.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Tag } from "../../../ui/Tag.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { MainButton } from "./MainButton.tsx";
import { NowFrame } from "./NowFrame.tsx";
import { OrderList } from "./OrderList.tsx";
import { Perceptions } from "./Perceptions.tsx";

/** Open moves, shown to the room one at a time. */
export function NowReveal({ desk }: { readonly desk: Desk }) {
  const { view, control } = desk;
  const { run, busy, refused } = useIssue();
  const { runs } = useRights();
  const shown = new Set(view.moves.filter(({ revealed }) => revealed).map(({ key }) => key));
  const open = control.orders.filter(({ covert }) => !covert);
  const covert = control.orders.filter((order) => order.covert);
  const left = open.filter(({ key }) => !shown.has(key)).length;
  return (
    <NowFrame
      title={nowWords.revealTitle(open.length - left, open.length)}
      hint={nowWords.revealHint}
      refused={refused}
      action={
        <>
          {left > 0 && runs && (
            <MainButton busy={busy} onClick={() => void run({ type: "RevealNext" })}>
              {nowWords.revealNext}
            </MainButton>
          )}
          <AdvanceButton view={view} label={words.bar.endShort("adjudication")} main={left === 0} />
        </>
      }
    >
      <OrderList
        desk={desk}
        orders={open}
        status={({ key }) =>
          shown.has(key) ? (
            <Tag tone="ok">{nowWords.shown}</Tag>
          ) : (
            <span className="text-soft">{nowWords.hidden}</span>
          )
        }
        below={(order) => (
          <div className="sm:pl-10">
            <Perceptions desk={desk} order={order} />
          </div>
        )}
      />
      {covert.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 text-16">{nowWords.covertHere}</h3>
          <OrderList desk={desk} orders={covert} />
        </>
      )}
    </NowFrame>
  );
}
