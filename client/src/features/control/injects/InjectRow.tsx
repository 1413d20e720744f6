import type { InjectState } from "@whitecell/shared/views/msel.ts";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../../../ui/Icon.tsx";
import { InjectStateMark } from "./InjectStateMark.tsx";

type Props = {
  readonly title: string;
  readonly state: InjectState;
  readonly facts: readonly string[];
  readonly children: ReactNode;
};

/** One inject on the timeline: what it is and what has become of it; the rest opens on demand. */
export function InjectRow({ title, state, facts, children }: Props) {
  return (
    <li className="border-b border-rule last:border-0">
      <details className="group">
        <summary className="flex min-h-10 list-none items-center gap-2 py-1.5 text-14 [&::-webkit-details-marker]:hidden">
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{title}</span>
            <span className="block text-12 text-soft">
              <InjectStateMark state={state} />
              {facts.map((fact) => (
                <span key={fact}>
                  {" · "}
                  <span className="whitespace-nowrap">{fact}</span>
                </span>
              ))}
            </span>
          </span>
          <span className="shrink-0 text-soft transition-transform duration-press group-open:rotate-90">
            <Icon of={ChevronRight} />
          </span>
        </summary>
        <div className="pb-3 text-14">{children}</div>
      </details>
    </li>
  );
}
