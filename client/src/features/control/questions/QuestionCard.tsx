import type { RfiRecord } from "@whitecell/shared/views/bothDesks.ts";
import { questions as words } from "../../../messages/en/questions.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useLive } from "../../../state/session.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import { type Desk, teamLabel } from "../deskModel.ts";
import { AnswerForm } from "./AnswerForm.tsx";

type Props = { readonly desk: Desk; readonly rfi: RfiRecord; readonly may: boolean };

/** One question, who sees to it, and what has become of it. */
export function QuestionCard({ desk, rfi, may }: Props) {
  const { scene } = desk;
  const { team, by, text, at, turnIndex, state, owner, answer, to } = rfi;
  const names = useLive((live) => live.names);
  const me = useLive((live) => live.you?.person);
  const { run, busy, refused } = useIssue();
  const mine = owner === me;
  const readers = [team, ...to].map((id) => (id === "all" ? words.all : teamLabel(scene, id)));
  return (
    <li className="border-b border-rule py-3 first:pt-0 last:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <TeamName {...teamAt(scene, team)} size="small" />
        <span className="text-12 text-soft">
          {turnIndex >= 0 && `${shared.turn(turnIndex + 1)} · `}
          <time dateTime={new Date(at).toISOString()}>{shared.time(at)}</time>
        </span>
      </div>
      <p className="text-12 text-soft [overflow-wrap:anywhere]">{names[by] ?? by}</p>
      <p className="mt-1 text-14 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      {state === "released" && answer !== null && (
        <div className="mt-2 border-l-2 border-edge pl-3">
          <p className="text-14 whitespace-pre-line [overflow-wrap:anywhere]">{answer}</p>
          <p className="text-12 text-soft">
            {words.sentTo(shared.listOf(to.includes("all") ? [words.all] : readers))}
          </p>
        </div>
      )}
      {owner !== null && state !== "released" && (
        <p className="mt-1 text-12 font-medium [overflow-wrap:anywhere]">
          {mine ? words.you : words.seesTo(names[owner] ?? owner)}
        </p>
      )}
      {may && state !== "released" && !mine && state !== "answered" && (
        <Button
          size="small"
          className="mt-2"
          busy={busy}
          aria-label={words.takeOf(teamLabel(scene, team))}
          onClick={() => void run({ type: "TakeRfi", rfi: rfi.id })}
        >
          {words.take}
        </Button>
      )}
      {may && (mine || state === "answered") && state !== "released" && (
        <AnswerForm key={rfi.id} desk={desk} rfi={rfi} />
      )}
      <StatusLine tone="danger">{refused}</StatusLine>
    </li>
  );
}
