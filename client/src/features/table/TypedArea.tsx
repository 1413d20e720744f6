import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import { table } from "../../messages/en/table.ts";
import { live } from "../../state/session.ts";
import type { FormLook, TypedForm } from "../../state/typedForm.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { nameOf } from "./tableModel.ts";

type Props<F extends string> = {
  readonly form: TypedForm<F> & { readonly now: FormLook<F> };
  readonly field: F;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength: number;
  readonly disabled?: boolean;
  readonly names: Names;
  /** Who changed the draft last. */
  readonly by: PersonId | null;
};

/** A text that a whole team may write: never overwritten while somebody types, never dropped when both did. */
export function TypedArea<F extends string>(props: Props<F>) {
  const { form, field, label, hint, rows = 3, maxLength, disabled = false, names, by } = props;
  const { text, theirs } = form.now.fields[field];
  return (
    <div>
      <TextArea
        label={label}
        hint={hint}
        rows={rows}
        maxLength={maxLength}
        value={text}
        disabled={disabled}
        onChange={(event) => {
          form.edit(field, event.target.value);
          live.types();
        }}
        onFocus={() => form.focus(field)}
        onBlur={() => form.blur(field)}
      />
      {theirs !== null && (
        <Collision
          name={by === null ? table.collision.somebody : nameOf(names, by)}
          theirs={theirs}
          onTheirs={() => form.takeTheirs(field)}
          onMine={() => form.keepMine(field)}
        />
      )}
    </div>
  );
}

type CollisionProps = {
  readonly name: string;
  readonly theirs: string;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
};

function Collision({ name, theirs, onTheirs, onMine }: CollisionProps) {
  const words = table.collision;
  return (
    <div role="alert" className="mt-2 rounded border border-warn bg-warn-surface px-3 py-2 text-14">
      <p className="font-medium">{words.title(name)}</p>
      <blockquote className="my-2 border-l-2 border-warn pl-3 break-words whitespace-pre-line">
        {theirs === "" ? words.empty : theirs}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTheirs}>{words.useTheirs(name)}</Button>
        <Button onClick={onMine}>{words.keepMine}</Button>
      </div>
    </div>
  );
}
