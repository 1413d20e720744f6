import { shared } from "../../../messages/en/shared.ts";
import { waiting } from "../../../messages/en/waiting.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import { closeDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { useAdvance } from "../now/useAdvance.ts";
import { forcedNow } from "./waitingModel.ts";

const words = waiting.force;

/** WAIT2: who is forced on, and what becomes of each team; it follows the teams while it is open. */
export function ForceForm({ desk }: { readonly desk: Desk }) {
  const advance = useAdvance(desk.view, "answer");
  const teams = forcedNow(desk);
  const forced = teams.filter(({ how }) => how !== "ready");
  const planning = desk.view.phase === "planning";
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14 text-soft">{words.hint}</p>
      <ul>
        {teams.map(({ team, how }) => (
          <li
            key={team}
            className="flex min-h-11 items-center justify-between gap-4 border-b border-rule py-1 last:border-0"
          >
            <TeamName {...teamAt(desk.scene, team)} />
            <span className={how === "ready" ? "text-14 text-soft" : "text-right text-14 font-medium"}>
              {words[how]}
            </span>
          </li>
        ))}
      </ul>
      <StatusLine tone="danger">{advance?.refused}</StatusLine>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          size="large"
          data-first
          disabled={!planning || advance === null}
          busy={advance?.busy ?? false}
          onClick={() => void advance?.go()}
        >
          {forced.length === 0 ? words.go : words.confirm(shared.listOf(forced.map(({ label }) => label)))}
        </Button>
        <Button size="large" onClick={closeDialog}>
          {words.wait}
        </Button>
      </div>
    </div>
  );
}
