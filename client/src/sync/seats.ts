// Seat tokens: the tab's own, so that five tabs can hold five seats, and a memory of them for a tab that was closed.
import type { Keep } from "./keep.ts";

/** A place somebody holds in a session, by its token. */
export type SavedSeat = {
  readonly token: string;
  readonly sessionId: string;
  readonly session: string;
  readonly name: string;
  /** Where it leads: the table, the desk or the room's screen. */
  readonly screen: "play" | "desk" | "display";
  /** "Kyiv", "White cell"; null in the waiting room. */
  readonly place: string | null;
  /** The join code it came in by; shows the teams to ask for while waiting. */
  readonly code: string | null;
  readonly usedAt: number;
};

export type Seats = {
  readonly mine: () => SavedSeat | null;
  /** Holds this seat in this tab and remembers it. */
  readonly take: (seat: SavedSeat) => void;
  /** Leaves it in this tab only. */
  readonly leave: () => void;
  readonly remembered: () => readonly SavedSeat[];
  readonly forget: (token: string) => void;
};

const MINE = "whitecell.seat";
const ALL = "whitecell.seats";
const MOST = 12;
const KEEP_MS = 14 * 24 * 3_600_000;

type Needs = { readonly tab: Keep; readonly browser: Keep; readonly now: () => number };

export function createSeats({ tab, browser, now }: Needs): Seats {
  const all = (): readonly SavedSeat[] =>
    (browser.read<readonly SavedSeat[]>(ALL) ?? []).filter((seat) => now() - seat.usedAt < KEEP_MS);
  const others = (token: string) => all().filter((seat) => seat.token !== token);
  return {
    mine: () => tab.read<SavedSeat>(MINE),
    take: (seat) => {
      tab.write(MINE, seat);
      // The room's screen belongs to nobody; its link opens it again.
      if (seat.screen === "display") return;
      browser.write(ALL, [{ ...seat, usedAt: now() }, ...others(seat.token)].slice(0, MOST));
    },
    leave: () => tab.drop(MINE),
    remembered: all,
    forget: (token) => {
      browser.write(ALL, others(token));
      if (tab.read<SavedSeat>(MINE)?.token === token) tab.drop(MINE);
    },
  };
}
