import { council } from "../../../messages/en/council.ts";
import { TextArea } from "../../../ui/TextArea.tsx";
import { Chips } from "../moves/Chips.tsx";
import { type DecisionNote, WAYS } from "./useDecision.ts";

const words = council.decision;
const SURE = [10, 30, 50, 70, 90] as const;
const MOST = 2_000;

/** The rest of the decision record: two taps, and a list that is filled in already. */
export function DecisionFields({
  note,
  disabled,
}: {
  readonly note: DecisionNote;
  readonly disabled: boolean;
}) {
  const said = [
    note.confidence === null ? null : words.sure(note.confidence),
    note.how === null ? null : words.decided[note.how],
  ].filter((part) => part !== null);
  return (
    <details open className="mt-4 border-t border-rule pt-2">
      <summary className="min-h-11 py-2">
        <span className="text-14 font-medium">{words.title}</span>
        <span className="block text-14 text-soft">{said.length > 0 ? said.join(" · ") : words.intro}</span>
      </summary>
      <div className="mt-1 flex flex-col gap-4">
        <Chips
          legend={words.confidence}
          shape="numbers"
          disabled={disabled}
          value={note.confidence === null ? null : String(note.confidence)}
          onChange={(value) => note.setConfidence(value === null ? null : Number(value))}
          chips={SURE.map((percent) => ({ value: String(percent), label: words.percent(percent) }))}
        />
        <Chips
          legend={words.how}
          disabled={disabled}
          value={note.how}
          onChange={note.setHow}
          chips={WAYS.map((value) => ({ value, label: words.ways[value] }))}
        />
        <TextArea
          label={words.considered}
          hint={words.consideredHint}
          rows={2}
          maxLength={MOST}
          disabled={disabled}
          value={note.considered}
          onChange={(event) => note.setConsidered(event.target.value)}
        />
      </div>
    </details>
  );
}
