import type { MarkKind } from "@whitecell/shared/engine/theatre.ts";
import { Plus } from "lucide-react";
import { assess as words } from "../../../messages/en/assess.ts";
import { map } from "../../../messages/en/map.ts";
import { Button } from "../../../ui/Button.tsx";
import { Check } from "../../../ui/Check.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { type AssessmentDraft, NEW_LATER } from "./assessmentDraft.ts";
import { FlagRows } from "./FlagRows.tsx";
import { LaterFields } from "./LaterFields.tsx";
import { StockRows } from "./StockRows.tsx";

type Props = {
  readonly desk: Desk;
  readonly draft: AssessmentDraft;
  readonly onChange: (change: Partial<AssessmentDraft>) => void;
  /** The room has seen the move, so that it can no longer be hidden. */
  readonly shown: boolean;
};

const MOST_LATER = 3;
const markKinds = Object.entries(map.kinds).map(([value, label]) => ({ value, label }));

/** What a free-form move does beside its points: flags, stocks, where it happens, who sees it, what comes back. */
export function AssessMore({ desk, draft, onChange, shown }: Props) {
  const places = desk.scene.theatre?.places ?? [];
  return (
    <div className="mt-3 flex flex-col gap-5">
      <FlagRows desk={desk} rows={draft.flags} onChange={(flags) => onChange({ flags })} />
      <StockRows desk={desk} rows={draft.stocks} onChange={(stocks) => onChange({ stocks })} />
      {places.length > 0 && (
        <fieldset className="grid gap-2 sm:grid-cols-2">
          <legend className="mb-1 text-14 font-medium">{words.where}</legend>
          <Select
            label={words.place}
            quietLabel
            options={[
              { value: "", label: words.nowhere },
              ...[...places]
                .sort((a, b) => a.label.localeCompare(b.label))
                .map(({ id, label }) => ({ value: id, label })),
            ]}
            value={draft.place}
            onChange={(event) => onChange({ place: event.target.value })}
          />
          <Select
            label={words.sign}
            quietLabel
            disabled={draft.place === ""}
            options={markKinds}
            value={draft.mark}
            onChange={(event) => onChange({ mark: event.target.value as MarkKind })}
          />
        </fieldset>
      )}
      {shown ? (
        <p className="text-14 text-soft">{words.seen}</p>
      ) : (
        <Check
          label={words.covert}
          hint={words.covertHint}
          checked={draft.covert}
          onChange={(covert) => onChange({ covert })}
        />
      )}
      {draft.later.map((later, at) => (
        <LaterFields
          // biome-ignore lint/suspicious/noArrayIndexKey: what comes back keeps nothing of its own, so its place is enough
          key={at}
          desk={desk}
          later={later}
          n={at + 1}
          onChange={(next) =>
            onChange({ later: draft.later.map((each, index) => (index === at ? next : each)) })
          }
          onRemove={() => onChange({ later: draft.later.filter((_, index) => index !== at) })}
        />
      ))}
      {draft.later.length < MOST_LATER && (
        <div>
          <Button size="small" onClick={() => onChange({ later: [...draft.later, NEW_LATER] })}>
            <Icon of={Plus} /> {words.addLater}
          </Button>
        </div>
      )}
    </div>
  );
}
