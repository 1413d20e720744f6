import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import { questions as words } from "../../../messages/en/questions.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useLive } from "../../../state/session.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";

type Props = {
  readonly desk: Desk;
  readonly hand: ControlDesk["hands"][number];
  readonly may: boolean;
};

/** Somebody who waits for the white cell to come. */
export function HandRow({ desk, hand: { person, team, at }, may }: Props) {
  const name = useLive((live) => live.names[person] ?? person);
  const { run, busy, refused } = useIssue();
  return (
    <li className="border-b border-rule py-2 last:border-0">
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="text-14 font-medium [overflow-wrap:anywhere]">{name}</p>
          <p className="flex flex-wrap items-baseline gap-x-2 text-12 text-soft">
            <TeamName {...teamAt(desk.scene, team)} size="small" />
            <time dateTime={new Date(at).toISOString()}>{shared.time(at)}</time>
          </p>
        </div>
        {may && (
          <Button
            size="small"
            busy={busy}
            aria-label={words.lowerOf(name)}
            onClick={() => void run({ type: "LowerHand", team, person })}
          >
            {words.lower}
          </Button>
        )}
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </li>
  );
}
