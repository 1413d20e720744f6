import { Suspense, useEffect } from "react";
import { Redirect } from "wouter";
import { table } from "../../messages/en/table.ts";
import { lazily, loadTheRest } from "../../state/lazily.ts";
import { useLive } from "../../state/session.ts";
import { Loading } from "../../ui/Loading.tsx";
import { SeatGate } from "../connection/SeatGate.tsx";
import { Table } from "./Table.tsx";
import { useTable } from "./tableModel.ts";

const WaitingRoom = lazily(() => import("../lobby/WaitingRoom.tsx").then((part) => part.WaitingRoom));
const SeatedLobby = lazily(() => import("../lobby/SeatedLobby.tsx").then((part) => part.SeatedLobby));
const ObserverView = lazily(() => import("./ObserverView.tsx").then((part) => part.ObserverView));

/** `/play`: wherever this tab's seat is, from the waiting room to the end. */
export function Play() {
  useEffect(loadTheRest, []);
  return (
    <SeatGate>
      <Suspense fallback={<Loading>{table.loading}</Loading>}>
        <ByPlace />
      </Suspense>
    </SeatGate>
  );
}

function ByPlace() {
  const place = useLive((live) => live.you?.place);
  const view = useLive((live) => live.view);
  const model = useTable();
  switch (place?.at) {
    case "waiting":
      return <WaitingRoom asked={place.asked} />;
    case "control":
      return <Redirect to="/desk" />;
    case "observers":
      return view?.scene && view.viewer.kind === "public" ? (
        <ObserverView view={view} scene={view.scene} />
      ) : (
        <Loading>{table.loading}</Loading>
      );
    case "team":
      if (model === null) return <Loading>{table.loading}</Loading>;
      return model.view.phase === "lobby" ? <SeatedLobby table={model} /> : <Table table={model} />;
    default:
      return <Loading>{table.loading}</Loading>;
  }
}
