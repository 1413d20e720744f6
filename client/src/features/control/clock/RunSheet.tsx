import { agendaOf } from "@whitecell/shared/views/agendaView.ts";
import { hereOf } from "@whitecell/shared/views/replanView.ts";
import type { ReactNode } from "react";
import { now as nowWords } from "../../../messages/en/now.ts";
import { runSheet as words } from "../../../messages/en/runSheet.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useNow } from "../../../state/useNow.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { sheetOf, wholeMinutes } from "./agendaModel.ts";
import { ReplanWays } from "./ReplanWays.tsx";
import { SheetTable } from "./SheetTable.tsx";
import { Standing } from "./Standing.tsx";

const MINUTE = 60_000;
const GIVEN = [-5, -1, 1, 5, 10] as const;

/** The whole session against real time, and the ways to lay out what is left of it. */
export function RunSheet({ desk }: { readonly desk: Desk }) {
  const { view } = desk;
  const now = useNow(10_000);
  const { runs } = useRights();
  const agenda = agendaOf(view, now);
  const here = hereOf(view);
  if (!agenda || !here) return <EmptyState>{nowWords.ended}</EmptyState>;
  return (
    <div className="flex flex-col gap-5">
      <dl className="flex flex-wrap items-baseline gap-x-8 gap-y-2 tabular-nums">
        <Figure label={words.plannedFinish}>{shared.time(agenda.plannedFinish)}</Figure>
        <Figure label={words.expectedFinish}>{shared.time(agenda.expectedFinish)}</Figure>
        <Figure label={words.standing}>
          <Standing late={wholeMinutes(agenda.lateMs)} />
        </Figure>
      </dl>
      {runs && (
        <div className="grid gap-x-8 gap-y-5 md:grid-cols-[1fr_1.6fr]">
          <ThisPhase desk={desk} />
          <ReplanWays desk={desk} now={now} plannedFinish={agenda.plannedFinish} />
        </div>
      )}
      <SheetTable turns={sheetOf(agenda, here)} current={here.turnIndex} />
    </div>
  );
}

type FigureProps = { readonly label: string; readonly children: ReactNode };

function Figure({ label, children }: FigureProps) {
  return (
    <div>
      <dt className="text-12 text-soft">{label}</dt>
      <dd className="text-28">{children}</dd>
    </div>
  );
}

/** CLK6: time given or taken in the phase that runs. */
function ThisPhase({ desk }: { readonly desk: Desk }) {
  const { run, refused } = useIssue();
  const { clock, phase } = desk.view;
  return (
    <Panel title={words.thisPhase(shared.phases[phase])} level={3}>
      <div className="flex flex-wrap gap-2">
        {GIVEN.map((n) => (
          <Button
            key={n}
            size="small"
            disabled={clock.state === "stopped"}
            aria-label={words.giveNamed(n)}
            onClick={() => void run({ type: "AdjustClock", byMs: n * MINUTE })}
          >
            {words.give(n)}
          </Button>
        ))}
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </Panel>
  );
}
