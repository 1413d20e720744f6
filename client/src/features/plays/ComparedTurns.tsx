import type { ComparedTurn, Comparison } from "@whitecell/shared/record/comparePlays.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { plays as words } from "../../messages/en/plays.ts";
import { shared } from "../../messages/en/shared.ts";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";

const say = words.comparing;

/** Turn by turn: what each play did, and whether it was the same. */
export function ComparedTurns({ comparison }: { readonly comparison: Comparison }) {
  const { one, other, turns } = comparison;
  return (
    <section aria-label={say.course}>
      <h2 className="border-t-2 border-ink pt-3 text-20">{say.course}</h2>
      <ol>
        {turns.map((turn) => (
          <li key={turn.turnIndex} className="border-b border-rule py-3 last:border-0">
            <p className="mb-2 flex flex-wrap items-center gap-3 text-14 font-semibold">
              {say.turn(turn.turnIndex + 1)}
              <Tag tone={turn.differ === "no" ? "plain" : "warn"}>{say.differs[turn.differ]}</Tag>
            </p>
            <div className="grid gap-x-10 gap-y-3 sm:grid-cols-2">
              <Half turn={turn.one} view={one} />
              <Half turn={turn.other} view={other} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

type HalfProps = { readonly turn: ComparedTurn | null; readonly view: View };

function Half({ turn, view }: HalfProps) {
  const name = <p className="text-12 text-soft sm:sr-only">{view.scene?.title}</p>;
  if (!turn)
    return (
      <div className="text-14 text-soft">
        {name}
        {say.over}
      </div>
    );
  const { grades } = shared;
  return (
    <div className="min-w-0 text-14">
      {name}
      {turn.moves.length === 0 && <p className="text-soft">{say.held}</p>}
      <ul>
        {turn.moves.map(({ team, title, grade, covert }) => (
          <li key={`${team}-${title}`} className="py-0.5">
            <TeamName {...teamAt(view.scene ?? { teams: [] }, team)} size="small" /> {title}
            <span className="text-soft">
              {covert && ` · ${say.covert}`}
              {grade && ` · ${grades[grade]}`}
            </span>
          </li>
        ))}
      </ul>
      {turn.rung !== null && <p className="mt-1 text-soft tabular-nums">{say.rung(turn.rung)}</p>}
    </div>
  );
}
