// The one session of this tab, wired to the browser. Screens use `useLive`, `issue` and `serverNow` from here.
import { nanoid } from "nanoid";
import { useEffect } from "react";
import { useStore } from "zustand";
import { glance } from "../sync/glance.ts";
import { noKeep, tabKeep } from "../sync/keep.ts";
import { openSocketLink } from "../sync/socketLink.ts";
import { browserTimers } from "../sync/timers.ts";
import { createLive, type Live } from "./live.ts";
import { onSeatTaken, type Seat, seats } from "./seats.ts";

export const live = createLive({
  openLink: openSocketLink,
  timers: browserTimers,
  wallClock: Date.now,
  isOnline: () => navigator.onLine,
  chance: Math.random,
  newId: nanoid,
  // What the desk has on its way must not go out again from the frame in which it only looks.
  tab: glance ? noKeep : tabKeep,
  as: glance,
});

export const useLive = <T>(select: (live: Live) => T): T => useStore(live.store, select);
export const { issue } = live;
export const serverNow = live.clock.now;

onSeatTaken(live.open);

/** Connects this tab's seat. Null when the tab holds none. */
export function useSeat(): Seat | null {
  const seat = seats.mine();
  const token = seat?.token ?? null;
  useEffect(listenToBrowser, []);
  useEffect(() => {
    if (token !== null && live.store.getState().token !== token) live.open(token);
  }, [token]);
  return seat;
}

/** Leaves the seat in this tab; it stays remembered. */
export function leave(): void {
  seats.leave();
  live.close();
}

/** A page that comes to the front or gets its network back must not wait for the next attempt. */
function listenToBrowser(): () => void {
  const seen = () => {
    if (document.visibilityState === "visible") live.wake();
  };
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("online", live.wake);
  window.addEventListener("pageshow", live.wake);
  const forget = live.store.subscribe(rememberPlace);
  // The welcome may have come before this screen began to listen.
  rememberPlace(live.store.getState());
  return () => {
    document.removeEventListener("visibilitychange", seen);
    window.removeEventListener("online", live.wake);
    window.removeEventListener("pageshow", live.wake);
    forget();
  };
}

function rememberPlace({ token, you, session, names, view }: Live): void {
  const seat = seats.mine();
  if (glance || seat === null || seat.token !== token || you === null || session === null) return;
  const { place } = you;
  const label =
    place.at === "team"
      ? (view?.scene?.teams.find((team) => team.id === place.team)?.label ?? seat.place)
      : null;
  const next: Seat = {
    ...seat,
    sessionId: session.sessionId,
    session: session.title,
    name: names[you.person] ?? seat.name,
    place: label,
    screen: place.at === "control" ? "desk" : seat.screen === "display" ? "display" : "play",
  };
  if (JSON.stringify(next) !== JSON.stringify(seat)) seats.take(next);
}
