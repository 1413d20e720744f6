import { Maximize2 } from "lucide-react";
import { seen as words } from "../../../messages/en/seen.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { openDialog, useDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { useSeen } from "./deskSeen.ts";
import { SeenChooser } from "./SeenChooser.tsx";
import { SeenFrame } from "./SeenFrame.tsx";

/** Somebody else's screen beside the run of the turn, as on a phone. */
export function SeenTab({ desk }: { readonly desk: Desk }) {
  const as = useSeen();
  // The larger one takes the place of this one: one looks at one screen at a time.
  const larger = useDialog().kind === "seen";
  return (
    <div className="flex flex-col gap-3">
      <SeenChooser desk={desk} />
      <div className="flex items-start justify-between gap-3">
        <p className="text-12 text-soft">{words.live}</p>
        <Button size="small" className="shrink-0" onClick={() => openDialog({ kind: "seen" })}>
          <Icon of={Maximize2} size={14} /> {words.larger}
        </Button>
      </div>
      {!larger && <SeenFrame desk={desk} as={as} shape="phone" />}
    </div>
  );
}
