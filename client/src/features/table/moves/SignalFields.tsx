import { intent } from "../../../messages/en/intent.ts";
import type { Issue } from "../../../state/useIssue.ts";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { TableModel } from "../tableModel.ts";
import { RungChips, SignalChips } from "./IntentChips.tsx";
import { intentParts, withSignal } from "./intents.ts";

type Props = {
  readonly table: TableModel;
  readonly issue: Issue;
  /** Unfolded, because there is something to be meant. */
  readonly open: boolean;
};

/** What the draft should say to each other team, and as which rung: one tap each, or none. */
export function SignalFields({ table: { scene, desk, draft }, issue, open }: Props) {
  const { team } = desk.brief;
  const { signals = {}, intendedRung = null } = draft;
  const parts = intentParts(scene, signals);
  const said = intendedRung === null ? parts : [...parts, intent.rungShort(intendedRung)];
  return (
    <details open={open} className="mt-4 border-t border-rule pt-2">
      <summary className="min-h-11 py-2">
        <span className="text-14 font-medium">{intent.ask}</span>
        <span className="block text-14 text-soft first-letter:uppercase">
          {said.length === 0 ? intent.optional : said.join(" · ")}
        </span>
      </summary>
      <div className="mt-1 flex flex-col gap-4">
        {scene.teams
          .filter(({ id }) => id !== team)
          .map(({ id }) => (
            <SignalChips
              key={id}
              legend={
                <>
                  <span className="sr-only">{intent.to(teamAt(scene, id).team.label)}</span>
                  <span aria-hidden="true">
                    <TeamName {...teamAt(scene, id)} size="small" />
                  </span>
                </>
              }
              value={signals[id] ?? null}
              disabled={draft.ready}
              onChange={(signal) =>
                void issue.run({ type: "SaveDraft", team, signals: withSignal(signals, id, signal) })
              }
            />
          ))}
        <RungChips
          legend={intent.rung}
          scene={scene}
          value={intendedRung}
          disabled={draft.ready}
          onChange={(rung) => void issue.run({ type: "SaveDraft", team, intendedRung: rung })}
        />
        {said.length > 0 && !draft.ready && <p className="text-14 text-soft">{intent.tapAgain}</p>}
      </div>
    </details>
  );
}
