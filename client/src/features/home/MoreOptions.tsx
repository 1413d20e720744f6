import { home } from "../../messages/en/home.ts";
import { Check } from "../../ui/Check.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import type { HostChoices } from "./hostRequest.ts";

const words = home.hostForm;
const SEATS = Array.from({ length: 12 }, (_, at) => String(at + 1));

type Props = { readonly choices: HostChoices; readonly change: (part: Partial<HostChoices>) => void };

/** What most hosts leave as it is. */
export function MoreOptions({ choices, change }: Props) {
  const toggle = (id: string, on: boolean) =>
    change({ options: on ? [...choices.options, id] : choices.options.filter((one) => one !== id) });
  return (
    <details className="border-y border-rule py-2">
      <summary className="min-h-10 py-2 text-14 font-medium">{words.more}</summary>
      <div className="flex flex-col gap-4 pt-2 pb-4">
        <Field
          label={words.sessionTitle}
          value={choices.title}
          maxLength={80}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Select
          label={words.seatsPerTeam}
          value={String(choices.seatsPerTeam)}
          onChange={(event) => change({ seatsPerTeam: Number(event.target.value) })}
          options={SEATS.map((count) => ({ value: count, label: count }))}
        />
        {choices.scenario.options.length > 0 && (
          <fieldset>
            <legend className="mb-1 text-14 font-medium">{words.options}</legend>
            {choices.scenario.options.map((option) => (
              <Check
                key={option.id}
                label={option.text}
                checked={choices.options.includes(option.id)}
                onChange={(on) => toggle(option.id, on)}
              />
            ))}
          </fieldset>
        )}
      </div>
    </details>
  );
}
