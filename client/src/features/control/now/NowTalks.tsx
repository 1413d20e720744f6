import { between } from "../../../messages/en/between.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { now as nowWords } from "../../../messages/en/now.ts";
import { pictures } from "../../../messages/en/pictures.ts";
import { useLive } from "../../../state/session.ts";
import { MessageList } from "../../pictures/MessageList.tsx";
import { NewsList } from "../../pictures/NewsList.tsx";
import type { Desk } from "../deskModel.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { BetweenPanel } from "./BetweenPanel.tsx";
import { NowFrame } from "./NowFrame.tsx";

export function NowTalks({ desk }: { readonly desk: Desk }) {
  const { view, scene, control } = desk;
  const names = useLive((live) => live.names);
  const index = view.turn?.index ?? -1;
  return (
    <NowFrame
      title={nowWords.talks}
      hint={nowWords.talksHint}
      action={<AdvanceButton view={view} label={words.bar.endShort("planning")} />}
    >
      <div className="grid gap-8 xl:grid-cols-2">
        <div>
          <h3 className="mb-2 text-16">{pictures.news.title}</h3>
          <NewsList asControl news={view.news.filter((item) => item.turnIndex === index)} />
        </div>
        <div>
          <h3 className="mb-2 text-16">{between.desk.title}</h3>
          <BetweenPanel desk={desk} />
          <h3 className="mt-6 mb-2 text-16">{words.teams.talk}</h3>
          <MessageList scene={scene} messages={control.messages} names={names} limit={30} />
        </div>
      </div>
    </NowFrame>
  );
}
