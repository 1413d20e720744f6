import { table } from "../../../messages/en/table.ts";
import type { FormLook } from "../../../state/typedForm.ts";

const words = table.why;

/** Where the typed text is right now. Not announced: it changes with every pause in typing. */
export function SavedNote({ now }: { readonly now: FormLook<string> }) {
  const fields = Object.values(now.fields);
  const unsaved = fields.some((field) => field.unsaved);
  const collides = fields.some((field) => field.theirs !== null);
  const empty = fields.every((field) => field.text === "");
  if (now.refused !== null) return <p className="mt-1 text-14 text-warn">{words.notSaved(now.refused)}</p>;
  if (collides || (empty && !unsaved)) return null;
  return (
    <p className="mt-1 text-14 text-soft">
      {now.saving ? words.saving : unsaved ? words.unsaved : words.saved}
    </p>
  );
}
