import type { InjectId } from "@whitecell/shared/engine/ids.ts";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { closeDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { sayDone } from "./deskToasts.ts";
import { audienceWords } from "./InjectGroup.tsx";

/** A last look before everyone reads it. */
export function ReleaseForm({ desk, injectId }: { readonly desk: Desk; readonly injectId: InjectId }) {
  const { run, busy, refused } = useIssue();
  const inject = desk.control.scenario.injects.find(({ id }) => id === injectId);
  if (!inject) return null;
  const release = async (): Promise<void> => {
    if (!(await run({ type: "ReleaseInject", inject: inject.id }))) return;
    closeDialog();
    sayDone(words.done.released(inject.title));
  };
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="text-14 text-soft">
          {shared.injectKinds[inject.kind]} {words.injects.to(audienceWords(desk, inject))}
        </p>
        <h3 className="text-20">{inject.title}</h3>
        <p className="mt-1 text-16">{inject.text}</p>
      </div>
      {"scheduled" in inject.timing && <p className="text-14 text-soft">{words.injects.ahead}</p>}
      <StatusLine tone="danger">{refused}</StatusLine>
      <div>
        <Button variant="primary" size="large" busy={busy} onClick={() => void release()}>
          {words.injects.release}
        </Button>
      </div>
    </div>
  );
}
