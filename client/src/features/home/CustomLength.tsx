import { phasesOfTurn } from "@whitecell/shared/views/sessionPlan.ts";
import { home } from "../../messages/en/home.ts";
import { shared } from "../../messages/en/shared.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { HostChoices } from "./hostRequest.ts";

const words = home.hostForm;

type Props = {
  readonly choices: HostChoices;
  readonly change: (part: Partial<HostChoices>) => void;
  readonly error: string | null;
};

/** Turns, and minutes for each phase. */
export function CustomLength({ choices, change, error }: Props) {
  const counts = Array.from({ length: choices.scenario.turns }, (_, at) => String(at + 1));
  return (
    <div className="flex flex-col gap-4 border-l-4 border-edge pl-4">
      <Select
        label={words.turns}
        value={String(choices.turns)}
        onChange={(event) => change({ turns: Number(event.target.value) })}
        options={counts.map((count) => ({ value: count, label: count }))}
      />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {phasesOfTurn.map((phase) => (
          <Field
            key={phase}
            label={words.phaseMinutes(shared.phases[phase])}
            type="number"
            inputMode="decimal"
            min={0}
            max={120}
            step={0.5}
            value={Number.isNaN(choices.minutes[phase]) ? "" : choices.minutes[phase]}
            onChange={(event) =>
              change({ minutes: { ...choices.minutes, [phase]: event.target.valueAsNumber } })
            }
          />
        ))}
      </div>
      {error !== null && <StatusLine tone="danger">{error}</StatusLine>}
    </div>
  );
}
