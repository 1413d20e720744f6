import { desk as words } from "../../messages/en/desk.ts";
import { now as nowWords } from "../../messages/en/now.ts";
import { useLive } from "../../state/session.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ScrollColumn } from "../../ui/ScrollColumn.tsx";
import { Toasts } from "../../ui/Toast.tsx";
import { ConnectionBanner } from "../connection/ConnectionBanner.tsx";
import { SeatGate } from "../connection/SeatGate.tsx";
import { LobbyBoard } from "../lobby/LobbyBoard.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { ladderSteps } from "../pictures/ladderSteps.ts";
import { WaitingBoard } from "./board/WaitingBoard.tsx";
import { useDeskKeys } from "./commands/useDeskKeys.ts";
import { DeskBanners } from "./DeskBanners.tsx";
import { DeskBar } from "./DeskBar.tsx";
import { DeskDialogs } from "./DeskDialogs.tsx";
import { DeskFoot } from "./DeskFoot.tsx";
import { DeskSide } from "./DeskSide.tsx";
import { type Desk as DeskModel, deskOf } from "./deskModel.ts";
import { forgetDone, useDone } from "./deskToasts.ts";
import { NotControl } from "./NotControl.tsx";
import { LobbyTools } from "./now/LobbyTools.tsx";
import { NowPanel } from "./now/NowPanel.tsx";
import { PreflightPanel } from "./now/PreflightPanel.tsx";

/** The white cell's screen: the lobby until play begins, then the run of the session. */
export function Desk() {
  return (
    <SeatGate>
      <Welcomed />
    </SeatGate>
  );
}

function Welcomed() {
  const view = useLive((live) => live.view);
  const inControl = useLive((live) => live.you?.place.at === "control");
  const title = useLive((live) => live.session?.title ?? null);
  useTitle(words.title, title);
  if (!inControl) return <NotControl />;
  const desk = deskOf(view);
  if (!desk) return <Loading>{words.connecting}</Loading>;
  if (desk.view.phase === "lobby") {
    return (
      <>
        <LobbyBoard tools={<LobbyTools />} checks={<PreflightPanel />} />
        <DeskDialogs desk={desk} />
      </>
    );
  }
  return <Running desk={desk} />;
}

function Running({ desk }: { readonly desk: DeskModel }) {
  useDeskKeys({ ended: desk.view.phase === "ended" });
  const report = desk.view.reports.at(-1);
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <DeskBar desk={desk} />
      <ConnectionBanner />
      <DeskBanners desk={desk} />
      <main className="grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-[18rem_minmax(0,1fr)_22rem] xl:grid-cols-[21rem_minmax(0,1fr)_24rem]">
        <ScrollColumn
          label={words.side.left}
          className="order-2 flex flex-col gap-6 px-4 py-3 lg:order-1 lg:border-r lg:border-rule"
        >
          <WaitingBoard desk={desk} />
          {report && (
            <Panel title={words.truth.ladder}>
              <Ladder
                ladder={desk.scene.ladder}
                rung={report.rung}
                highest={report.highestRung}
                steps={ladderSteps(desk.view)}
                size="compact"
              />
            </Panel>
          )}
        </ScrollColumn>
        <ScrollColumn label={nowWords.region} className="order-1 px-4 py-4 lg:order-2 lg:px-8">
          <NowPanel desk={desk} />
        </ScrollColumn>
        <ScrollColumn
          label={words.side.right}
          className="order-3 border-rule px-4 py-3 max-lg:border-t lg:border-l"
        >
          <DeskSide desk={desk} />
        </ScrollColumn>
      </main>
      <DeskFoot desk={desk} />
      <DeskDialogs desk={desk} />
      <Toasts items={useDone()} onDone={forgetDone} />
    </div>
  );
}
