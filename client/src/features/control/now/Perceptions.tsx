import type { Order } from "@whitecell/shared/engine/game.ts";
import { adjudication as words } from "../../../messages/en/adjudication.ts";
import { intent } from "../../../messages/en/intent.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import type { Desk } from "../deskModel.ts";
import { type Perception, perceptionsOf } from "./perceptions.ts";

/** SIG4: what the move was meant to say to each other team, and what that team took it for, as it comes in. */
export function Perceptions({ desk, order }: { readonly desk: Desk; readonly order: Order }) {
  return (
    <dl className="mt-1.5 text-14">
      {perceptionsOf(desk, order).map((each) => (
        <div key={each.reader} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
          <dt className="w-28 shrink-0">
            <TeamName
              team={desk.scene.teams[each.index] ?? { id: each.reader, label: each.reader }}
              index={each.index}
              size="small"
            />
          </dt>
          <dd className="min-w-0 flex-1">
            <Said perception={each} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ perception: { meant, read, gap, rungs } }: { readonly perception: Perception }) {
  const word = read && intent.signals[read].toLowerCase();
  return (
    <>
      {meant ? (
        <>
          <span className="text-soft">{words.meant}</span> {intent.signals[meant].toLowerCase()}
        </>
      ) : (
        <span className="text-soft">{words.notSaid}</span>
      )}
      <span className="text-soft">, {word ? words.read : words.notRead}</span>{" "}
      {gap ? (
        <Tag tone="warn">
          <span className="sr-only">{words.gap}: </span>
          {word}
        </Tag>
      ) : (
        word
      )}
      {rungs !== null && rungs !== 0 && <span className="text-soft">, {words.rungs(rungs)}</span>}
    </>
  );
}
