import type { Signal, SignalReading } from "@whitecell/shared/model/perception.ts";
import type { MoveRecord } from "@whitecell/shared/views/view.ts";
import { useState } from "react";
import { intent } from "../../../messages/en/intent.ts";
import { expectedReadings } from "../../../state/marks.ts";
import { useLive } from "../../../state/session.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import { RungChips, SignalChips } from "../moves/IntentChips.tsx";
import { readable } from "../moves/intents.ts";
import type { TableModel } from "../tableModel.ts";

const words = intent.read;

/** Others' moves as they are shown, one card at a time: what does this tell us? Open until each is settled. */
export function ReadingCards({ table: model }: { readonly table: TableModel }) {
  const { view, desk } = model;
  const pending = useLive((live) => live.pending);
  const [shown, show] = useState<string | null>(null);
  const moves = readable(view, desk.brief.team);
  const readings = expectedReadings(desk.readings, pending);
  const markOf = (key: string) => readings.find((each) => each.key === key) ?? null;
  if (moves.length === 0) return null;
  const open = moves.find(({ key }) => key === shown) ?? moves.find(({ key }) => markOf(key) === null);
  const at = open ? moves.indexOf(open) : -1;
  return (
    <Panel
      title={words.title}
      actions={open && <span className="text-14 text-soft">{words.at(at + 1, moves.length)}</span>}
    >
      {open ? (
        <ReadingCard
          key={open.key}
          table={model}
          move={open}
          mark={markOf(open.key)}
          touch={() => show(open.key)}
          back={at > 0 ? () => show(moves[at - 1]?.key ?? null) : null}
          next={() => show(moves[at + 1]?.key ?? null)}
          last={at === moves.length - 1}
        />
      ) : (
        <>
          <p className="text-14 text-soft">{words.all}</p>
          <ul>
            {moves.map((move) => (
              <Read
                key={move.key}
                table={model}
                move={move}
                mark={markOf(move.key)}
                change={() => show(move.key)}
              />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

type CardProps = {
  readonly table: TableModel;
  readonly move: MoveRecord;
  readonly mark: SignalReading | null;
  /** Keeps this card in sight although it has been read. */
  readonly touch: () => void;
  readonly back: (() => void) | null;
  readonly next: () => void;
  readonly last: boolean;
};

function ReadingCard({ table: { scene, desk }, move, mark, touch, back, next, last }: CardProps) {
  const issue = useIssue();
  const read = (signal: Signal, rung: number | null) => {
    touch();
    void issue.run({ type: "MarkReading", team: desk.brief.team, key: move.key, signal, rung });
  };
  return (
    <div className="rounded border border-edge bg-raised p-3">
      <TeamName {...teamAt(scene, move.team)} size="small" />
      <p className="mb-3 text-16 font-semibold">{move.title}</p>
      <div className="flex flex-col gap-3">
        <SignalChips
          legend={<span className="sr-only">{words.what(move.title)}</span>}
          value={mark?.signal ?? null}
          onChange={(signal) => signal !== null && read(signal, mark?.rung ?? null)}
        />
        {mark !== null && (
          <RungChips
            legend={words.rung}
            scene={scene}
            value={mark.rung}
            onChange={(rung) => read(mark.signal, rung)}
          />
        )}
      </div>
      <StatusLine tone={issue.refused === null ? "plain" : "danger"} className="mt-2">
        {issue.refused ?? (mark === null ? words.hint : words.saved)}
      </StatusLine>
      <div className="mt-2 flex justify-between gap-3">
        {back ? (
          <Button className="min-h-11" onClick={back}>
            {words.back}
          </Button>
        ) : (
          <span />
        )}
        <Button
          className="min-h-11"
          variant={mark === null ? "quiet" : "primary"}
          disabled={mark === null && last}
          onClick={next}
        >
          {last ? words.done : words.next}
        </Button>
      </div>
    </div>
  );
}

type ReadProps = Pick<CardProps, "table" | "move" | "mark"> & { readonly change: () => void };

const Read = ({ table: { scene }, move, mark, change }: ReadProps) => (
  <li className="flex items-center justify-between gap-3 border-b border-rule py-2 last:border-0">
    <div className="min-w-0">
      <TeamName {...teamAt(scene, move.team)} size="small" />
      <p className="text-16">{move.title}</p>
      {mark && <p className="text-14 font-semibold">{words.mark(mark.signal, mark.rung)}</p>}
    </div>
    <Button className="min-h-11" aria-label={words.changeOf(move.title)} onClick={change}>
      {words.change}
    </Button>
  </li>
);
