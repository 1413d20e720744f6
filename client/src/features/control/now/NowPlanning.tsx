import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import { now as words } from "../../../messages/en/now.ts";
import { useLive } from "../../../state/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { openDialog } from "../deskDialog.ts";
import { type Desk, teamLabel } from "../deskModel.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { NowFrame } from "./NowFrame.tsx";
import { TeamDraft } from "./TeamDraft.tsx";

/** Who is waited for. Ending planning without them asks first (WAIT2). */
export function NowPlanning({ desk }: { readonly desk: Desk }) {
  const { view, scene } = desk;
  const place = useLive((live) => live.you?.place);
  const advance = place && findPrompt(prompts(view, place), "advance");
  // Whoever is not asked to go on still sees who is waited for.
  const waiting =
    advance?.waitingFor ?? scene.teams.flatMap(({ id }) => (view.ready[id] === true ? [] : [id]));
  const names = waiting.map((team) => teamLabel(scene, team));
  const title = waiting.length === 0 ? words.allReady : words.waitingFor(names, scene.teams.length);
  return (
    <NowFrame
      title={title}
      hint={
        // CALM1: one line for the names, however many they are, so that nothing below moves.
        <>
          <span className="block min-h-[1lh] truncate font-medium text-ink">
            {names.length > 1 && words.waitingNames(names)}
          </span>
          {words.planningHint}
        </>
      }
      action={
        waiting.length === 0 ? (
          <AdvanceButton view={view} label={words.endPlanning} />
        ) : (
          advance && (
            <Button size="large" onClick={() => openDialog({ kind: "force" })}>
              {words.endPlanning}
            </Button>
          )
        )
      }
    >
      <ul className="grid gap-x-8 gap-y-4 min-[1400px]:grid-cols-2">
        {scene.teams.map((team, index) => (
          <TeamDraft key={team.id} desk={desk} team={team} index={index} />
        ))}
      </ul>
    </NowFrame>
  );
}
