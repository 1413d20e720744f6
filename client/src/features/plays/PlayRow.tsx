import type { PlayListing } from "@whitecell/shared/protocol/http.ts";
import { Link } from "wouter";
import { plays as words } from "../../messages/en/plays.ts";
import { Button } from "../../ui/Button.tsx";
import { Check } from "../../ui/Check.tsx";
import { outcomeColour } from "../../ui/identity.ts";
import { Tag } from "../../ui/Tag.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { PathMiniature } from "./PathMiniature.tsx";

type Props = {
  readonly play: PlayListing;
  readonly chosen: boolean;
  /** Null while there is nothing to compare with. */
  readonly onChoose: ((on: boolean) => void) | null;
  readonly onDelete: () => void;
};

const tones = { matches: "ok", sealed: "ok", unsealed: "plain", differs: "danger" } as const;

/** One finished play in the library. */
export function PlayRow({ play, chosen, onChoose, onDelete }: Props) {
  const { id, title, scenario, playedAt, turns, outcome, from, finding, parent } = play;
  return (
    <li className="grid grid-cols-[6rem_1fr] items-center gap-x-5 gap-y-2 border-b border-rule py-4 last:border-0 lg:grid-cols-[6rem_1fr_auto]">
      <PathMiniature play={play} />
      <div className="min-w-0">
        <h3 className="text-16 break-words">{title}</h3>
        <p className="text-14 text-soft">
          {scenario} · {words.turns(turns)} · {playedAt === null ? words.noDate : words.when(playedAt)}
        </p>
        <p className="mt-1 flex items-baseline gap-2 text-14">
          <OutcomeDot play={play} />
          {outcome ?? words.noOutcome}
        </p>
        {parent && (
          <p className="mt-1 text-14 break-words text-soft">{words.child(parent.title, parent.turn)}</p>
        )}
        <p className="mt-1.5 flex flex-wrap gap-1.5 empty:hidden">
          {from === "file" && <Tag>{words.fromFile}</Tag>}
          {(from === "file" || finding === "differs") && (
            <Tag tone={tones[finding]}>{words.findings[finding]}</Tag>
          )}
        </p>
      </div>
      <div className="col-span-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-14 lg:col-span-1 lg:justify-end">
        <Link href={`/replay/${id}`} aria-label={words.openOf(title)} className="py-2 underline">
          {words.open}
        </Link>
        <Link href={`/report/${id}`} aria-label={words.reportOf(title)} className="py-2 underline">
          {words.report}
        </Link>
        {onChoose && (
          <Check
            label={
              <>
                {words.compare} <VisuallyHidden>{title}</VisuallyHidden>
              </>
            }
            checked={chosen}
            onChange={onChoose}
          />
        )}
        <Button size="small" aria-label={words.removeOf(title)} onClick={onDelete}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** Beside the outcome's name, the hue it has in the picture. */
function OutcomeDot({ play: { outcomes, path } }: Pick<Props, "play">) {
  const last = path.at(-1)?.point;
  if (!last) return null;
  const leading = outcomes.reduce(
    (best, { id }, at) => ((last[id] ?? 0) > (last[outcomes[best]?.id ?? ""] ?? 0) ? at : best),
    0,
  );
  return (
    <span
      aria-hidden="true"
      className="size-2.5 shrink-0 rounded-full"
      style={{ background: outcomeColour(leading) }}
    />
  );
}
