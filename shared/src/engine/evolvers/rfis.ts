// What becomes true of questions to the white cell and of raised hands.
import { openRfi, withRfi } from "../../model/rfi.ts";
import type { Game } from "../game.ts";
import type { PersonId } from "../ids.ts";
import type { RfiEvent } from "../rfi.ts";
import type { Evolvers } from "./evolver.ts";

const changed = (game: Game, id: string, change: Parameters<typeof withRfi>[2]): Game => ({
  ...game,
  rfis: withRfi(game.rfis, id, change),
});

/** RFI5: whoever changes places or leaves has no hand up. */
export const handDown = (game: Game, person: PersonId): Game => ({
  ...game,
  hands: game.hands.filter((each) => each !== person),
});

export const rfiEvolvers: Evolvers<RfiEvent> = {
  RfiAsked: (game, { rfi: id, team, by, text }) => ({
    ...game,
    rfis: [...game.rfis, openRfi({ id, team, by, text })],
  }),
  RfiTaken: (game, { rfi, owner }) => changed(game, rfi, { owner, state: "in progress" }),
  RfiAnswered: (game, { rfi, by, text }) =>
    changed(game, rfi, { owner: by, answer: text, state: "answered" }),
  RfiReleased: (game, { rfi, to }) => changed(game, rfi, { to, state: "released" }),
  HandRaised: (game, { person }) => ({ ...game, hands: [...game.hands, person] }),
  HandLowered: (game, { person }) => handDown(game, person),
};
