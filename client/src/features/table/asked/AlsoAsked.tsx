import type { Prompt, PromptKind } from "@whitecell/shared/views/prompts/types.ts";
import { findPrompt } from "@whitecell/shared/views/prompts.ts";
import { ChevronRight } from "lucide-react";
import { table } from "../../../messages/en/table.ts";
import { Icon } from "../../../ui/Icon.tsx";
import type { Place as TalkPlace } from "../../talk/Places.tsx";
import type { Onlooker } from "../onlooker.ts";
import type { TabId } from "../TableTabs.tsx";
import { answerParts, askText } from "./askText.ts";

/** Where each thing is done. */
type Spot = { readonly tab: TabId; readonly id: string | null; readonly talkPlace?: TalkPlace };
const PLACES: Readonly<Partial<Record<PromptKind, Spot>>> = {
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

const IDEAS: Spot = { tab: "moves", id: "ideas" };

export const placeId = (id: string): string => `asked-${id}`;

export type Go = (tab: TabId, talkPlace?: TalkPlace) => void;

type Props = {
  readonly who: Onlooker;
  readonly prompts: readonly Prompt[];
  readonly go: Go;
  /** Proposals of the own team that wait for this person's vote. */
  readonly votes?: number;
};

/** What else is asked, after the one thing that the bar says: one line each, which leads there. */
export function AlsoAsked({ who, prompts, go, votes = 0 }: Props) {
  const asked = prompts
    .slice(1)
    // Whoever is asked to check the moves and commit them has chosen them.
    .filter(({ kind }) => kind !== "plan-moves" || findPrompt(prompts, "commit") === null)
    .flatMap((prompt) => linesOf(prompt, who));
  const lines = votes === 0 ? asked : [{ title: table.vote(votes), spot: IDEAS }, ...asked];
  if (lines.length === 0) return null;
  return (
    <section aria-label={table.alsoAsked}>
      <h2 className="mb-1 text-14 font-medium text-soft">{table.alsoAsked}</h2>
      <ul className="border-t border-rule">
        {lines.map(({ title, spot }) => (
          <li key={title} className="border-b border-rule">
            <button
              type="button"
              className="flex min-h-11 w-full items-center justify-between gap-3 py-2 text-left text-16 leading-snug font-medium hover:underline hover:underline-offset-4"
              onClick={() => leadTo(spot, go)}
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

type Line = { readonly title: string; readonly spot: Spot };

/** TBL14: a line for each place: who asks to talk is answered elsewhere than what is to be signed. */
function linesOf(prompt: Prompt, who: Onlooker): readonly Line[] {
  const spot = PLACES[prompt.kind];
  if (spot === undefined) return [];
  if (prompt.kind !== "answer-teams") return [{ title: askText(prompt, who).title, spot }];
  return answerParts(prompt).map(({ title, talkPlace }) => ({ title, spot: { ...spot, talkPlace } }));
}

function leadTo({ tab, id, talkPlace }: Spot, go: Go): void {
  const target = id === null ? null : document.getElementById(placeId(id));
  if (target) {
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  } else go(tab, talkPlace);
}
