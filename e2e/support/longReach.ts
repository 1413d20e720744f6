// How four teams play six turns of Long Reach: varied, and calm enough that no stop rule ends the play early.

export type Wishes = { readonly major: readonly string[]; readonly minor: readonly string[] };
export type Team = "Washington" | "Kyiv" | "Moscow" | "NATO";

// Always open and never the end of anything.
const FALLBACKS = {
  major: [
    "Send the shuttle envoy",
    "Commit the reserve to the line",
    "Push in the Donbas",
    "Redraw the red lines",
  ],
  minor: [
    "Surge interceptors to Kyiv",
    "Prisoner exchange",
    "Offer a partial truce",
    "Reopen the deconfliction channel",
  ],
};
const turn = (major: string, minor: string): Wishes => ({
  major: [major, ...FALLBACKS.major],
  minor: [minor, ...FALLBACKS.minor],
});

/** What each team would like in each turn; where a card is closed, it takes one that is open. */
export const wishes: Readonly<Record<Team, readonly Wishes[]>> = {
  Washington: [
    turn("Put a clock on the table", "Declare it conventional only"),
    turn("Penalise the buyers of Russian oil", "Surge interceptors to Kyiv"),
    turn("Send the shuttle envoy", "Open the general-staff line"),
    turn("Offer a backed guarantee", "Lean on Beijing, Delhi and the Gulf"),
    turn("Send the shuttle envoy", "Offer to keep the strategic limits"),
    turn("Penalise the buyers of Russian oil", "Surge interceptors to Kyiv"),
  ],
  Kyiv: [
    turn("Press the case in the Oval", "Prisoner exchange"),
    turn("Burn the refineries", "Harden and repair the grid"),
    turn("Show flexibility on terms", "Publish the evidence"),
    turn("Commit the reserve to the line", "Covert operation deep inside"),
    turn("Surge the home-built missile", "Work the allied capitals"),
    turn("Commit the reserve to the line", "Prisoner exchange"),
  ],
  Moscow: [
    turn("Ring the US president", "Offer a partial truce"),
    turn("Winter campaign against the grid", "Tighten the war economy"),
    turn("Push in the Donbas", "Disperse and defend the rear"),
    turn("Send an envoy who can say yes", "Work the cracks in the West"),
    turn("Call up reservists", "Offer a partial truce"),
    turn("Send an envoy who can say yes", "Disperse and defend the rear"),
  ],
  NATO: [
    turn("Redraw the red lines", "Cyber hunt and hardening"),
    turn("Next sanctions package", "Demand the seat"),
    turn("Lend against the frozen reserves", "Reopen the deconfliction channel"),
    turn("Press the quiet brake", "Pool interceptors for Kyiv"),
    turn("Lend against the frozen reserves", "Supplier compact on long-range transfers"),
    turn("Redraw the red lines", "Guard the supply corridor"),
  ],
};
