import type { View } from "@whitecell/shared/views/view.ts";
import { type FormEvent, useState } from "react";
import { end as words } from "../../../messages/en/end.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../../ui/Choice.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";

type Scope = "public" | "everything";

/** Who may see the replay, and what it shows them. */
export function PublishForm({ published }: { readonly published: View["published"] }) {
  const [scope, setScope] = useState<Scope>(published === "everything" ? "everything" : "public");
  const { run, busy, refused } = useIssue();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ type: "PublishReplay", scope });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Choice<Scope>
        legend={words.publishScope}
        quietLegend
        value={scope}
        onChange={setScope}
        options={[
          { value: "public", label: words.public, hint: words.publicHint },
          { value: "everything", label: words.everything, hint: words.everythingHint },
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy} disabled={published === scope}>
          {words.publish}
        </Button>
        <StatusLine tone={refused ? "danger" : "plain"}>{refused ?? words.published[published]}</StatusLine>
      </div>
    </form>
  );
}
