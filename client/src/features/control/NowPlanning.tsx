import { draftState } from "@whitecell/shared/views/activity.ts";
import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import { desk as words } from "../../messages/en/desk.ts";
import { useLive } from "../../state/session.ts";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { DraftDetails } from "./DraftDetails.tsx";
import { type Desk, teamLabel } from "./deskModel.ts";
import { NowFrame } from "./NowFrame.tsx";

/** Who is waited for. */
export function NowPlanning({ desk }: { readonly desk: Desk }) {
  const { view, scene, control } = desk;
  const place = useLive((live) => live.you?.place);
  const waiting = (place && findPrompt(prompts(view, place), "advance")?.waitingFor) ?? [];
  const title =
    waiting.length === 0
      ? words.now.allReady
      : words.now.waitingFor(waiting.map((team) => teamLabel(scene, team)));
  return (
    <NowFrame
      title={title}
      hint={words.now.planningHint}
      action={<AdvanceButton view={view} label={words.now.endPlanning} main={waiting.length === 0} />}
    >
      <ul className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        {scene.teams.map((team, index) => {
          const draft = control.drafts[team.id];
          const state = draftState(draft);
          return (
            <li key={team.id} className="border-t border-rule pt-2">
              <div className="flex items-baseline justify-between gap-3">
                <TeamName team={team} index={index} />
                <Tag tone={state === "ready" ? "ok" : state === "empty" ? "warn" : "plain"}>
                  {words.waiting.states[state]}
                </Tag>
              </div>
              {draft && state !== "empty" && <DraftDetails desk={desk} draft={draft} />}
            </li>
          );
        })}
      </ul>
    </NowFrame>
  );
}
