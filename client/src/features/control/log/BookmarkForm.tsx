import type { BookmarkId } from "@whitecell/shared/engine/note.ts";
import type { FormEvent } from "react";
import { scribe as words } from "../../../messages/en/scribe.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { closeDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { useKept } from "../useKept.ts";
import { momentOf, tagsOf } from "./logModel.ts";

type Props = { readonly desk: Desk; readonly bookmark: BookmarkId };

/** Words and tags for a moment that was marked before there was time for any. */
export function BookmarkForm({ desk, bookmark: { of, set } }: Props) {
  const found = desk.control.bookmarks.find(({ by, moment }) => by === of && moment.at === set);
  const [{ text, tags }, keep] = useKept(`desk.bookmark.${of}.${set}`, {
    text: found?.text ?? "",
    tags: found?.tags.join(", ") ?? "",
  });
  const { run, busy, refused } = useIssue();
  if (!found) return null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await run({ type: "LabelBookmark", of, set, text: text.trim(), tags: tagsOf(tags) });
    if (!done) return;
    keep(null);
    closeDialog();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <p className="text-14 text-soft tabular-nums">{momentOf(found.moment)}</p>
      <Field
        label={words.words}
        autoFocus
        value={text}
        maxLength={1_000}
        onChange={(event) => keep({ text: event.target.value, tags })}
      />
      <Field
        label={words.tags}
        hint={words.tagsHint}
        value={tags}
        maxLength={400}
        onChange={(event) => keep({ text, tags: event.target.value })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={busy}>
          {words.save}
        </Button>
        <Button onClick={closeDialog}>{words.cancel}</Button>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </form>
  );
}
