import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import type { LadderStep } from "./ladderSteps.ts";
import type { LadderSize } from "./sizes.ts";
import { Glyphs } from "./TeamGlyphs.tsx";

type Props = {
  readonly steps: readonly LadderStep[];
  /** The highest rung so far, where it is above the present one. */
  readonly peak: number | null;
  readonly size: LadderSize;
};

const words = pictures.ladder;

/** Who pushed, turn by turn, newest first. A wall has room for the newest alone, and keeps it free from the start. */
export function LadderNotes({ steps, peak, size }: Props) {
  if (steps.length === 0) return null;
  const notes = steps.slice(1).map((step, at) => ({ ...step, before: steps[at]?.rung ?? step.rung }));
  const newest = notes.at(-1);
  const room = size === "room";
  return (
    <div className={cx("shrink-0", room ? "h-[6.75rem] text-28" : "mt-2 min-h-10 text-14")}>
      {newest ? <Note {...newest} peak={peak} room={room} /> : <p className="text-soft">{words.noTurnYet}</p>}
      {notes.length > 1 && (
        <div className={room ? "sr-only" : undefined}>
          <Earlier notes={notes.slice(0, -1).reverse()} open={room} />
        </div>
      )}
    </div>
  );
}

type NoteProps = LadderStep & { readonly before: number; readonly peak?: number | null };

function Earlier({ notes, open }: { readonly notes: readonly NoteProps[]; readonly open: boolean }) {
  return (
    <details open={open}>
      <summary className="min-h-6 py-0.5 text-14 text-soft max-sm:min-h-11 max-sm:py-2.5">
        {words.earlier}
      </summary>
      <ul className="flex flex-col gap-1.5 pt-1">
        {notes.map((note) => (
          <li key={note.turnIndex}>
            <Note {...note} room={false} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Note({
  turnIndex,
  rung,
  before,
  pushedBy,
  peak = null,
  room,
}: NoteProps & { readonly room: boolean }) {
  const [first] = pushedBy;
  const line = room ? "line-clamp-2 leading-[2.25rem]" : "leading-5 break-words";
  return (
    <>
      <p className={cx(line, "font-semibold")}>
        {words.moved({ turn: turnIndex + 1, before, rung })}
        {peak !== null && <span className="font-normal text-soft"> {words.peakAt(peak)}</span>}
      </p>
      {first ? (
        <ul>
          {pushedBy.slice(0, room ? 1 : pushedBy.length).map((pusher) => (
            <li key={`${pusher.team}-${pusher.title}`} className={line}>
              <Glyphs of={[pusher]} /> {pusher.title}
              {room && pushedBy.length > 1 && (
                <span className="text-soft"> {words.andMore(pushedBy.length - 1)}</span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className={cx(line, "text-soft")}>{rung > before ? words.pusherUnknown : words.noPusher}</p>
      )}
    </>
  );
}
