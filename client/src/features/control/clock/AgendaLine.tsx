import { agendaOf } from "@whitecell/shared/views/agendaView.ts";
import { CalendarClock } from "lucide-react";
import { runSheet as words } from "../../../messages/en/runSheet.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useNow } from "../../../state/useNow.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { gameDates } from "../../pictures/gameDates.ts";
import { openDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { wholeMinutes } from "./agendaModel.ts";
import { Standing } from "./Standing.tsx";

/** AGD1: where the session stands against the clock on the wall, in one line that changes once a minute. */
export function AgendaLine({ desk }: { readonly desk: Desk }) {
  const { view } = desk;
  const now = useNow(10_000);
  const agenda = agendaOf(view, now);
  if (!agenda || !view.turn) return null;
  const here = agenda.rows.find(
    ({ turnIndex, phase }) => turnIndex === view.turn?.index && phase === view.phase,
  );
  return (
    <section
      aria-label={words.region}
      className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule pt-1.5 text-14"
    >
      <dl className="flex flex-wrap items-baseline gap-x-4 tabular-nums">
        {here?.plannedAt != null && <Time label={words.planned} at={here.plannedAt} wide />}
        <Time label={words.now} at={now} strong wide />
        <Time label={words.finish} at={agenda.expectedFinish} />
      </dl>
      <Standing late={wholeMinutes(agenda.lateMs)} />
      <Button
        size="small"
        aria-keyshortcuts="c"
        onClick={() => openDialog({ kind: "runsheet" })}
        className="min-h-7 max-sm:ml-auto"
      >
        <Icon of={CalendarClock} /> {words.open}
      </Button>
      <p className="ml-auto truncate text-12 text-soft max-sm:hidden">
        {words.gameTime} {gameDates(view.turn.from, view.turn.to)}
      </p>
    </section>
  );
}

type TimeProps = {
  readonly label: string;
  readonly at: number;
  readonly strong?: boolean;
  readonly wide?: boolean;
};

/** A phone has a clock of its own: what is `wide` gives way to the finish. */
function Time({ label, at, strong = false, wide = false }: TimeProps) {
  return (
    <div className={`flex items-baseline gap-1.5 ${wide ? "max-sm:hidden" : ""}`}>
      <dt className="text-12 text-soft">{label}</dt>
      <dd className={strong ? "font-semibold" : ""}>{shared.time(at)}</dd>
    </div>
  );
}
