import type { Prompt, PromptKind } from "@whitecell/shared/views/promptTypes.ts";
import { table } from "../../../messages/en/table.ts";
import type { Onlooker } from "../onlooker.ts";
import type { TabId } from "../TableTabs.tsx";
import { askText } from "./askText.ts";

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

type Props = {
  readonly who: Onlooker;
  readonly prompts: readonly Prompt[];
  readonly go: (tab: TabId) => void;
};

/** What else is asked, after the one thing that the bar says: one line each, which leads there. */
export function AlsoAsked({ who, prompts, go }: Props) {
  const rest = prompts.slice(1).filter(({ kind }) => PLACES[kind] !== undefined);
  if (rest.length === 0) return null;
  return (
    <section aria-label={table.alsoAsked}>
      <h2 className="text-14 font-medium text-soft">{table.alsoAsked}</h2>
      <ul>
        {rest.map((prompt) => {
          const { title } = askText(prompt, who);
          return (
            <li key={`${prompt.kind} ${title}`}>
              <button
                type="button"
                className="min-h-11 w-full text-left text-16 font-medium underline underline-offset-4"
                onClick={() => leadTo(prompt.kind, go)}
              >
                {title}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function leadTo(kind: PromptKind, go: (tab: TabId) => void): void {
  const place = PLACES[kind];
  if (!place) return;
  const target = place.id === null ? null : document.getElementById(placeId(place.id));
  if (target) {
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  } else go(place.tab);
}
