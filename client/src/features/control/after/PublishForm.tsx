import type { View } from "@whitecell/shared/views/view.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
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
        legend={words.end.publishScope}
        quietLegend
        value={scope}
        onChange={setScope}
        options={[
          { value: "public", label: words.end.public, hint: words.end.publicHint },
          { value: "everything", label: words.end.everything, hint: words.end.everythingHint },
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy} disabled={published === scope}>
          {words.end.publish}
        </Button>
        <StatusLine tone={refused ? "danger" : "plain"}>
          {refused ?? words.end.published[published]}
        </StatusLine>
      </div>
    </form>
  );
}
