import { Hand, Lightbulb, type LucideIcon } from "lucide-react";
import { type ReactNode, Suspense, useState } from "react";
import { desks } from "../../../messages/en/desks.ts";
import { lazily } from "../../../state/lazily.ts";
import { cx } from "../../../ui/cx.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Loading } from "../../../ui/Loading.tsx";
import type { TableModel } from "../tableModel.ts";

const WhiteCellSheet = lazily(() => import("./WhiteCellSheet.tsx").then((part) => part.WhiteCellSheet));
const InsightForm = lazily(() => import("./InsightForm.tsx").then((part) => part.InsightForm));

/** `phone`: under the thumb beside the tabs, with its picture above its word. */
type Shape = "phone" | "wide";

export function AskButton({ table: model, shape }: { readonly table: TableModel; readonly shape: Shape }) {
  const up = model.desk.hands.includes(model.me);
  return (
    <SheetButton
      shape={shape}
      icon={Hand}
      label={up ? desks.hand.upShort : desks.ask}
      title={desks.title}
      lit={up}
    >
      <WhiteCellSheet table={model} />
    </SheetButton>
  );
}

export const InsightButton = ({ open, shape }: { readonly open: boolean; readonly shape: Shape }) => (
  <SheetButton shape={shape} icon={Lightbulb} label={desks.insight.button} title={desks.insight.title}>
    <InsightForm open={open} />
  </SheetButton>
);

type Props = {
  readonly shape: Shape;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly title: string;
  /** Something of it is on at the moment. */
  readonly lit?: boolean;
  readonly children: ReactNode;
};

function SheetButton({ shape, icon, label, title, lit = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={cx(
          "font-medium -outline-offset-2",
          shape === "phone"
            ? "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent text-12"
            : "inline-flex min-h-11 items-center gap-2 px-4 text-14",
          lit ? "bg-accent text-on-accent" : "text-soft hover:text-ink",
        )}
      >
        <Icon of={icon} size={shape === "phone" ? 20 : 16} />
        {label}
      </button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)} shape="sheet">
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </Dialog>
    </>
  );
}
