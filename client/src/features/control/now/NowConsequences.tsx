import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { now as nowWords } from "../../../messages/en/now.ts";
import { useLive } from "../../../state/session.ts";
import { ChangesByIndicator } from "../../pictures/ChangesByIndicator.tsx";
import { FactsPanel } from "../adjudication/FactsPanel.tsx";
import { openDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { MainButton } from "./MainButton.tsx";
import { NowFrame } from "./NowFrame.tsx";

/** What the turn did to the world, largest first, with every cause. */
export function NowConsequences({ desk }: { readonly desk: Desk }) {
  const { view, scene, control } = desk;
  const place = useLive((live) => live.you?.place);
  const mayEnd = place ? findPrompt(prompts(view, place), "end") !== null : false;
  return (
    <NowFrame
      title={mayEnd ? nowWords.lastTurn : nowWords.consequences}
      hint={nowWords.consequencesHint}
      action={
        mayEnd ? (
          <MainButton onClick={() => openDialog({ kind: "end" })}>{words.bar.endSession}</MainButton>
        ) : (
          <AdvanceButton view={view} label={nowWords.nextTurn} />
        )
      }
    >
      <ChangesByIndicator
        scene={scene}
        changes={control.changes.filter(({ turnIndex }) => turnIndex === view.turn?.index)}
      />
      <FactsPanel desk={desk} about={null} />
    </NowFrame>
  );
}
