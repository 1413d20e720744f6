import { type ReactNode, Suspense } from "react";
import { useLocation } from "wouter";
import { connection } from "../../messages/en/connection.ts";
import { useLocked } from "../../state/consoleLock.ts";
import { lazily } from "../../state/lazily.ts";
import { seats } from "../../state/seats.ts";
import { live, useLive, useSeat } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "./PlainPage.tsx";
import { RefusedPage } from "./RefusedPage.tsx";
import { RememberedSeats } from "./RememberedSeats.tsx";

const LockScreen = lazily(() => import("./LockScreen.tsx").then((part) => part.LockScreen));

/** Shows its children to somebody who has a seat and has been welcomed; everybody else gets their sentence. */
export function SeatGate({ children }: { readonly children: ReactNode }) {
  const seat = useSeat();
  const state = useLive((now) => now.connection);
  const welcomed = useLive((now) => now.you !== null);
  const removed = useLive((now) => now.you?.place.at === "removed");
  const mine = useLive((now) => now.token === seat?.token);
  const locked = useLocked();
  if (seat === null) return <NoSeat />;
  if (locked) {
    return (
      <Suspense fallback={null}>
        <LockScreen />
      </Suspense>
    );
  }
  if (!mine) return <Loading>{connection.connecting}</Loading>;
  if (removed) return <RefusedPage refusal="removed" />;
  if (state.kind === "refused") return <RefusedPage refusal={state.refusal} />;
  if (!welcomed) return <Arriving offline={state.kind === "offline"} failed={state.kind === "waiting"} />;
  return children;
}

function Arriving({ offline, failed }: { readonly offline: boolean; readonly failed: boolean }) {
  if (!offline && !failed) return <Loading>{connection.connecting}</Loading>;
  const words = offline ? connection.offlineAway : connection.away;
  return (
    <PlainPage title={words.title} lead={<p role="status">{words.text}</p>}>
      <Button size="large" onClick={live.wake}>
        {connection.tryNow}
      </Button>
    </PlainPage>
  );
}

function NoSeat() {
  const [, go] = useLocation();
  const list = seats.remembered();
  const { title, text, empty } = connection.noSeat;
  return (
    <PlainPage title={title} lead={list.length > 0 ? text : empty}>
      <RememberedSeats list={list} />
      <Button variant="primary" size="large" className="mt-4" onClick={() => go("/join")}>
        {connection.joinAgain}
      </Button>
    </PlainPage>
  );
}
