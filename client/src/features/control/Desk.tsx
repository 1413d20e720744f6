import { desk as words } from "../../messages/en/desk.ts";
import { useLive } from "../../state/session.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ConnectionBanner } from "../connection/ConnectionBanner.tsx";
import { SeatGate } from "../connection/SeatGate.tsx";
import { LobbyBoard } from "../lobby/LobbyBoard.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { DeskBanners } from "./DeskBanners.tsx";
import { DeskBar } from "./DeskBar.tsx";
import { DeskDialogs } from "./DeskDialogs.tsx";
import { DeskSide } from "./DeskSide.tsx";
import { type Desk as DeskModel, deskOf } from "./deskModel.ts";
import { NotControl } from "./NotControl.tsx";
import { NowPanel } from "./NowPanel.tsx";
import { useDeskKeys } from "./useDeskKeys.ts";
import { WaitingBoard } from "./WaitingBoard.tsx";

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
  if (desk.view.phase === "lobby") return <LobbyBoard />;
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
      <main className="grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-[17rem_minmax(0,1fr)_22rem]">
        <div className="order-2 flex min-h-0 flex-col gap-6 px-4 py-3 lg:order-1 lg:overflow-y-auto lg:border-r lg:border-rule">
          <WaitingBoard desk={desk} />
          {report && (
            <Panel title={words.truth.ladder}>
              <Ladder
                ladder={desk.scene.ladder}
                rung={report.rung}
                highest={report.highestRung}
                size="compact"
              />
            </Panel>
          )}
        </div>
        <div className="order-1 min-h-0 px-4 py-4 lg:order-2 lg:overflow-y-auto lg:px-8">
          <NowPanel desk={desk} />
        </div>
        <div className="order-3 min-h-0 px-4 py-3 lg:overflow-y-auto lg:border-l lg:border-rule">
          <DeskSide desk={desk} />
        </div>
      </main>
      <DeskDialogs desk={desk} />
    </div>
  );
}
