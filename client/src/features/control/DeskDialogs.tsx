import { desk as words } from "../../messages/en/desk.ts";
import { deskCommands } from "../../messages/en/deskCommands.ts";
import { end as endWords } from "../../messages/en/end.ts";
import { injects as injectWords } from "../../messages/en/injects.ts";
import { knew } from "../../messages/en/knew.ts";
import { lead } from "../../messages/en/lead.ts";
import { lock } from "../../messages/en/lock.ts";
import { runSheet } from "../../messages/en/runSheet.ts";
import { scribe } from "../../messages/en/scribe.ts";
import { seen } from "../../messages/en/seen.ts";
import { undo } from "../../messages/en/undo.ts";
import { waiting } from "../../messages/en/waiting.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ForceForm } from "./board/ForceForm.tsx";
import { PauseForm } from "./clock/PauseForm.tsx";
import { RunSheet } from "./clock/RunSheet.tsx";
import { UndoForm } from "./clock/UndoForm.tsx";
import { KeyList } from "./commands/KeyList.tsx";
import { Palette } from "./commands/Palette.tsx";
import { closeDialog, type DeskDialog, useDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { InjectForm } from "./injects/InjectForm.tsx";
import { ReleaseForm } from "./injects/ReleaseForm.tsx";
import { BookmarkForm } from "./log/BookmarkForm.tsx";
import { AdvanceForm } from "./now/AdvanceForm.tsx";
import { EndForm } from "./now/EndForm.tsx";
import { DisplayLink } from "./people/DisplayLink.tsx";
import { LockForm } from "./people/LockForm.tsx";
import { PeopleDrawer } from "./people/PeopleDrawer.tsx";
import { TakeLeadForm } from "./people/TakeLeadForm.tsx";
import { KnewView } from "./secrecy/KnewView.tsx";
import { SeenView } from "./secrecy/SeenView.tsx";
import { AdjustForm } from "./situation/AdjustForm.tsx";

const titles: Readonly<Record<DeskDialog["kind"], string>> = {
  none: "",
  pause: words.paused.ask,
  inject: injectWords.new,
  release: injectWords.releaseAsk,
  adjust: words.adjust.title,
  people: words.people,
  display: words.displayLink.title,
  runsheet: runSheet.title,
  advance: words.early.title,
  lead: lead.take,
  undo: undo.title,
  force: waiting.force.title,
  seen: seen.title,
  knew: knew.title,
  lock: lock.ask,
  end: endWords.ask,
  keys: deskCommands.keysTitle,
  palette: deskCommands.title,
  bookmark: scribe.bookmark,
};
const shapes: { readonly [K in DeskDialog["kind"]]?: "sheet" | "wide" } = {
  people: "sheet",
  inject: "wide",
  runsheet: "wide",
  seen: "wide",
  knew: "wide",
};

/** DSK3: one element for every dialog of the desk, so that there are never two. */
export function DeskDialogs({ desk }: { readonly desk: Desk }) {
  const dialog = useDialog();
  const { kind } = dialog;
  return (
    <Dialog
      open={kind !== "none"}
      title={titles[kind]}
      onClose={closeDialog}
      shape={shapes[kind] ?? "centre"}
    >
      <Content desk={desk} dialog={dialog} />
    </Dialog>
  );
}

function Content({ desk, dialog }: { readonly desk: Desk; readonly dialog: DeskDialog }) {
  switch (dialog.kind) {
    case "none":
      return null;
    case "pause":
      return <PauseForm />;
    case "inject":
      return <InjectForm desk={desk} />;
    case "release":
      return <ReleaseForm desk={desk} injectId={dialog.inject} />;
    case "adjust":
      return <AdjustForm desk={desk} />;
    case "people":
      return <PeopleDrawer />;
    case "display":
      return <DisplayLink />;
    case "runsheet":
      return <RunSheet desk={desk} />;
    case "advance":
      return <AdvanceForm desk={desk} />;
    case "lead":
      return <TakeLeadForm />;
    case "undo":
      return <UndoForm desk={desk} />;
    case "seen":
      return <SeenView desk={desk} />;
    case "knew":
      return <KnewView desk={desk} about={dialog.about} />;
    case "lock":
      return <LockForm />;
    case "force":
      return <ForceForm desk={desk} />;
    case "end":
      return <EndForm />;
    case "keys":
      return <KeyList />;
    case "palette":
      return <Palette />;
    case "bookmark":
      return <BookmarkForm desk={desk} bookmark={dialog.bookmark} />;
  }
}
