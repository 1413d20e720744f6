import { Plus } from "lucide-react";
import { desk as words } from "../../messages/en/desk.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { openDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { InjectGroup } from "./InjectGroup.tsx";
import { ReleasedList } from "./ReleasedList.tsx";
import { sortInjects } from "./sortInjects.ts";

/** What can still be played, and what has been. */
export function InjectTab({ desk }: { readonly desk: Desk }) {
  const { inHand, scheduled, conditional } = sortInjects(desk);
  const ended = desk.view.phase === "ended";
  return (
    <div className="flex flex-col gap-4">
      {!ended && (
        <div>
          <Button onClick={() => openDialog({ kind: "inject" })} aria-keyshortcuts="n">
            <Icon of={Plus} /> {words.injects.new}
          </Button>
        </div>
      )}
      {!ended && <InjectGroup desk={desk} title={words.injects.hand} injects={inHand} />}
      {!ended && <InjectGroup desk={desk} title={words.injects.scheduled} injects={scheduled} />}
      {!ended && <InjectGroup desk={desk} title={words.injects.conditional} injects={conditional} />}
      <ReleasedList desk={desk} />
    </div>
  );
}
