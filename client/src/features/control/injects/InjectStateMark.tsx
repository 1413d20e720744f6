import type { InjectState } from "@whitecell/shared/views/msel.ts";
import { Check, Clock, Crosshair, Hand, Pause, X } from "lucide-react";
import { msel } from "../../../messages/en/msel.ts";
import { Icon } from "../../../ui/Icon.tsx";

const icons = {
  released: Check,
  due: Clock,
  armed: Crosshair,
  "in hand": Hand,
  held: Pause,
  skipped: X,
} as const;

/** What has become of an inject: a sign and its word. */
export function InjectStateMark({ state }: { readonly state: InjectState }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap align-bottom font-medium text-ink">
      <Icon of={icons[state]} size={14} />
      {msel.states[state]}
    </span>
  );
}
