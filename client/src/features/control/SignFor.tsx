import type { Agreement } from "@whitecell/shared/engine/talkState.ts";
import { stateIn } from "@whitecell/shared/views/talkView.ts";
import { between } from "../../messages/en/between.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { labelOf } from "../talk/sides.tsx";
import type { Desk } from "./deskModel.ts";

const words = between.desk;

type Props = { readonly desk: Desk; readonly agreement: Agreement };

/** AGR4: the white cell signs or refuses for a team that nobody plays. */
export function SignFor({ desk: { view, scene }, agreement }: Props) {
  const issue = useIssue();
  if (stateIn(view, agreement) !== "tabled" || view.phase === "ended") return null;
  const { id, parties, signed } = agreement;
  const played = (team: string): boolean =>
    Object.values(view.people).some((place) => place.at === "team" && place.team === team);
  const empty = parties.filter((team) => !signed.includes(team) && !played(team));
  if (empty.length === 0) return null;
  const answer = (team: string, signs: boolean) =>
    void issue.run({ type: "AnswerAgreement", team, agreement: id, signs, reason: "" });
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {empty.map((team) => (
        <span key={team} className="contents">
          <Button busy={issue.busy} onClick={() => answer(team, true)}>
            {words.signFor(labelOf(scene, team))}
          </Button>
          <Button busy={issue.busy} onClick={() => answer(team, false)}>
            {words.refuseFor(labelOf(scene, team))}
          </Button>
        </span>
      ))}
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </div>
  );
}
