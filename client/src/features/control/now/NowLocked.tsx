import { now as words } from "../../../messages/en/now.ts";
import type { Desk } from "../deskModel.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { Grace } from "./Grace.tsx";
import { NowFrame } from "./NowFrame.tsx";
import { OrderList } from "./OrderList.tsx";

export function NowLocked({ desk }: { readonly desk: Desk }) {
  return (
    <NowFrame
      title={words.locked}
      hint={words.lockedHint}
      action={<AdvanceButton view={desk.view} label={words.toReveal} />}
    >
      <OrderList desk={desk} orders={desk.control.orders} />
      <Grace desk={desk} />
    </NowFrame>
  );
}
