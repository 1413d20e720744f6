import { plays } from "../../messages/en/plays.ts";
import { replay as words } from "../../messages/en/replay.ts";
import type { Replay, ReplayStore } from "../../state/replayStore.ts";
import { Button } from "../../ui/Button.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import { MarkLegend } from "./MarkLegend.tsx";

type Props = { readonly store: ReplayStore; readonly state: Replay };
const say = words.before;

/** Where a replay opens: what was played, by whom, and how one looks at it. */
export function BeforePlay({ store, state }: Props) {
  const { timeline, side } = state;
  const { record, steps } = timeline;
  const { scene } = timeline.viewAt(side, steps.length - 1);
  const begun = steps[0] ?? 0;
  return (
    <div className="flex max-w-[65ch] flex-col gap-5 lg:pt-6">
      <div>
        <p className="text-14 text-soft">{say.title}</p>
        <h2 className="text-28 break-words">{record.title}</h2>
        <p className="mt-1 text-14 text-soft">
          {record.scenario.title}
          {scene && ` · ${plays.turns(scene.turnsPlanned)}`}
          {begun > 0 && ` · ${plays.when(begun)}`}
        </p>
      </div>
      {scene && (
        <>
          <p className="text-16">{scene.summary}</p>
          <ul className="flex flex-wrap gap-x-6 gap-y-2 text-16">
            {scene.teams.map(({ id }) => (
              <li key={id}>
                <TeamName {...teamAt(scene, id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button variant="primary" size="large" onClick={() => store.chapter(1, "turn")}>
          {say.begin}
        </Button>
      </div>
      <section className="border-t border-rule pt-3">
        <h3 className="mb-1 text-16">{say.how}</h3>
        <ul className="flex list-disc flex-col gap-1 pl-5 text-14">
          {say.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <MarkLegend />
      </section>
    </div>
  );
}
