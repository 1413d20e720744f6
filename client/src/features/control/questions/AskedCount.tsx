import { Hand } from "lucide-react";
import { questions as words } from "../../../messages/en/questions.ts";
import { Icon } from "../../../ui/Icon.tsx";

type Props = { readonly rfis: number; readonly hands: number };

/** "RFIs 2 ✋ 1": how many questions and hands wait. */
export function AskedCount({ rfis, hands }: Props) {
  return (
    <span className="inline-flex items-center gap-1 tabular-nums">
      <span aria-hidden="true">{words.short(rfis)}</span>
      <Icon of={Hand} size={14} />
      <span aria-hidden="true">{hands}</span>
      <span className="sr-only">{words.open(rfis, hands)}</span>
    </span>
  );
}
