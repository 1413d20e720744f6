import type { Band } from "@whitecell/shared/engine/scenario.ts";
import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { TracksSize } from "./sizes.ts";
import { TRACK_GRID } from "./TrackAxis.tsx";
import { TrackPlot } from "./TrackPlot.tsx";
import type { Track, TrackReport } from "./tracks.ts";

type Props = {
  readonly track: Track;
  readonly bands: readonly Band[];
  readonly turns: number;
  readonly size: TracksSize;
  /** With room for the whole name. */
  readonly long?: boolean;
};

const words = pictures.tracks;

/** One indicator: its name, its way, where it stands, and why on demand. A wall shows the newest cause of what moved. */
export function TrackRow({ track, bands, turns, size, long = false }: Props) {
  const { change, causes } = track;
  const room = size === "room";
  const row = <Row track={track} bands={bands} turns={turns} size={size} long={long} />;
  const why = change && change.direction !== "same" && causes[0];
  return (
    <li className={cx("min-w-0 border-b border-rule", room && "py-2 text-28")}>
      {room ? (
        <>
          {row}
          {why && <p className="line-clamp-2 leading-8 text-soft">{why.text}</p>}
        </>
      ) : causes.length > 0 ? (
        <details className="group">
          <summary className="list-none max-sm:min-h-11 [&::-webkit-details-marker]:hidden">{row}</summary>
          <Causes causes={causes} />
        </details>
      ) : (
        row
      )}
    </li>
  );
}

function Row({ track, bands, turns, size, long = false }: Props) {
  const { indicator, word, exact, change, causes } = track;
  const room = size === "room";
  const name = size === "large" || long ? indicator.label : indicator.short;
  const moved = change?.direction === "up" || change?.direction === "down";
  return (
    <div className={cx(TRACK_GRID[size], "items-center", size === "large" ? "py-2" : !room && "py-1")}>
      <span
        title={pictures.readings.means(indicator.low, indicator.high)}
        className={cx("min-w-0", room ? "leading-8" : "text-14 leading-[1.15rem] font-medium")}
      >
        {size === "room" || causes.length === 0 ? (
          name
        ) : (
          <OnDemand name={name} said={words.why(causes.length)} />
        )}
      </span>
      <TrackPlot track={track} bands={bands} turns={turns} size={size} label={trackText(track)} />
      <span className="flex min-w-0 flex-col items-end">
        <span
          className={cx("text-right font-semibold whitespace-nowrap tabular-nums", wordLook(exact, room))}
        >
          {word ?? words.untold}
        </span>
        {moved && change && <Moved change={change} room={room} exact={exact} />}
        {!room && change?.direction === "same" && <span className="text-12 text-soft">{words.same}</span>}
      </span>
    </div>
  );
}

const wordLook = (exact: boolean, room: boolean): string =>
  room
    ? exact
      ? "text-40 leading-10"
      : "leading-8"
    : exact
      ? "text-16 leading-5"
      : "text-14 leading-[1.15rem]";

/** The mark that there is more stays with the last word. */
function OnDemand({ name, said }: { readonly name: string; readonly said: string }) {
  const cut = name.lastIndexOf(" ") + 1;
  return (
    <>
      {name.slice(0, cut)}
      <span className="whitespace-nowrap">
        {name.slice(cut)}
        <span className="ml-1 inline-block align-[-2px] text-soft transition-transform duration-move group-open:rotate-180">
          <Icon of={ChevronDown} size={14} />
        </span>
      </span>
      <span className="sr-only">, {said}</span>
    </>
  );
}

type MovedProps = {
  readonly change: NonNullable<Track["change"]>;
  readonly room: boolean;
  readonly exact: boolean;
};

function Moved({ change, room, exact }: MovedProps) {
  const up = change.direction === "up";
  return (
    <span
      className={cx(
        "flex max-w-full items-center gap-0.5 text-right text-soft",
        room ? "leading-8" : "text-12",
      )}
    >
      <Icon of={up ? ArrowUp : ArrowDown} size={room ? 28 : 12} />
      {exact ? change.text : up ? words.up : words.down}
    </span>
  );
}

function Causes({ causes }: Pick<Track, "causes">) {
  return (
    <ul className="max-w-[65ch] pb-2 text-14">
      {causes.map(({ turnIndex, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same cause may come twice in a turn.
        <li key={`${at}-${text}`} className="flex gap-3 py-0.5">
          <span className="w-12 shrink-0 text-soft tabular-nums">{shared.turn(turnIndex + 1)}</span>
          <span className="min-w-0">{text}</span>
        </li>
      ))}
    </ul>
  );
}

const momentText = ({ turnIndex, moment }: TrackReport): string =>
  moment === "end"
    ? pictures.triangle.afterTurn(turnIndex + 1)
    : moment === "now"
      ? pictures.triangle.now
      : turnIndex === 0
        ? pictures.triangle.start
        : words.startOf(turnIndex + 1);

/** The track for those who cannot see it. */
const trackText = ({ indicator, said }: Track): string =>
  words.text(
    indicator.label,
    said.map(({ report, word }) => words.at(momentText(report), word ?? words.untold)),
  );
