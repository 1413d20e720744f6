// The seats of this browser, without the line to the server: whoever types a name has no need of it yet.
import { browserKeep, tabKeep } from "../sync/keep.ts";
import { createSeats, type SavedSeat } from "../sync/seats.ts";

/** A place held in a session, as this browser remembers it. */
export type Seat = SavedSeat;

export const seats = createSeats({ tab: tabKeep, browser: browserKeep, now: Date.now });

let connect: (token: string) => void = () => {};

/** The session, once loaded, wants to know of every seat that is taken. */
export const onSeatTaken = (listener: (token: string) => void): void => {
  connect = listener;
};

/** Holds a seat in this tab; it connects at once, or as soon as its screen stands. */
export function enter(seat: Omit<Seat, "usedAt">): void {
  seats.take({ ...seat, usedAt: Date.now() });
  connect(seat.token);
}
