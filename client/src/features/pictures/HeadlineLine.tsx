import { ChevronDown, FileText, Newspaper, Radio, ShieldQuestion } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon.tsx";
import type { Told } from "./headlineWords.ts";

const ICONS = { news: Newspaper, broadcast: Radio, cable: FileText, intelligence: ShieldQuestion } as const;

type Props = { readonly told: Told; readonly children: ReactNode };

/** One line on a phone; a tap opens the whole. */
export function HeadlineLine({ told, children }: Props) {
  return (
    <details className="group border-b border-rule">
      <summary className="flex min-h-11 list-none items-center gap-2.5 py-1.5 text-16 [&::-webkit-details-marker]:hidden">
        <span className="text-soft">
          <Icon of={ICONS[told.kind]} size={18} />
          <span className="sr-only">{told.kindWord}: </span>
        </span>
        <span className="min-w-0 flex-1 leading-snug font-medium">{told.title}</span>
        <span className="text-soft transition-transform duration-move group-open:rotate-180">
          <Icon of={ChevronDown} size={18} />
        </span>
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
