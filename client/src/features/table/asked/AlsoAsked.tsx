import { findPrompt } from "@whitecell/shared/views/prompts.ts";
import type { Prompt, PromptKind } from "@whitecell/shared/views/promptTypes.ts";
import { ChevronRight } from "lucide-react";
import { table } from "../../../messages/en/table.ts";
import { Icon } from "../../../ui/Icon.tsx";
import type { Place as TalkPlace } from "../../talk/Places.tsx";
import type { Onlooker } from "../onlooker.ts";
import type { TabId } from "../TableTabs.tsx";
import { answerParts, askText } from "./askText.ts";

/** Where each thing is done. */
const PLACES: Readonly<Partial<Record<PromptKind, { readonly tab: TabId; readonly id: string | null }>>> = {
  "write-theory": { tab: "now", id: "theory" },
  "read-signals": { tab: "now", id: "readings" },
  estimate: { tab: "now", id: "arguments" },
  "explain-estimate": { tab: "now", id: "arguments" },
  forecast: { tab: "now", id: "forecast" },
  "plan-moves": { tab: "moves", id: null },
  "add-rationale": { tab: "moves", id: null },
  commit: { tab: "moves", id: null },
  "answer-text": { tab: "moves", id: null },
  "answer-teams": { tab: "talk", id: null },
  "read-brief": { tab: "brief", id: null },
  "file-red-lines": { tab: "brief", id: null },
};

export const placeId = (id: string): string => `asked-${id}`;

export type Go = (tab: TabId, talkPlace?: TalkPlace) => void;

type Props = {
  readonly who: Onlooker;
  readonly prompts: readonly Prompt[];
  readonly go: Go;
};

/** What else is asked, after the one thing that the bar says: one line each, which leads there. */
export function AlsoAsked({ who, prompts, go }: Props) {
  const lines = prompts
    .slice(1)
    // Whoever is asked to check the moves and commit them has chosen them.
    .filter(
      ({ kind }) => PLACES[kind] !== undefined && !(kind === "plan-moves" && findPrompt(prompts, "commit")),
    )
    .flatMap((prompt) => linesOf(prompt, who));
  if (lines.length === 0) return null;
  return (
    <section aria-label={table.alsoAsked}>
      <h2 className="mb-1 text-14 font-medium text-soft">{table.alsoAsked}</h2>
      <ul className="border-t border-rule">
        {lines.map(({ title, kind, talkPlace }) => (
          <li key={`${kind} ${title}`} className="border-b border-rule">
            <button
              type="button"
              className="flex min-h-11 w-full items-center justify-between gap-3 py-2 text-left text-16 leading-snug font-medium hover:underline hover:underline-offset-4"
              onClick={() => leadTo(kind, go, talkPlace)}
            >
              {title}
              <span className="shrink-0 text-soft">
                <Icon of={ChevronRight} size={16} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Line = { readonly kind: PromptKind; readonly title: string; readonly talkPlace?: TalkPlace };

/** A line for each place: who asks to talk is answered elsewhere than what is to be signed. */
function linesOf(prompt: Prompt, who: Onlooker): readonly Line[] {
  const { kind } = prompt;
  if (prompt.kind !== "answer-teams") return [{ kind, title: askText(prompt, who).title }];
  return answerParts(prompt).map(({ title, talkPlace }) => ({ kind, title, talkPlace }));
}

function leadTo(kind: PromptKind, go: Go, talkPlace?: TalkPlace): void {
  const place = PLACES[kind];
  if (!place) return;
  const target = place.id === null ? null : document.getElementById(placeId(place.id));
  if (target) {
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  } else go(place.tab, talkPlace);
}
