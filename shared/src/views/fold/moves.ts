// What the viewer knows of moves, and which teams have committed theirs.
import { ownOdds } from "../ownOdds.ts";
import { withMoveMarks } from "../theatreView.ts";
import type { MoveRecord, View } from "../view.ts";
import type { PublicOrder } from "../viewEvents.ts";
import { type Folders, turnIndexOf } from "./folder.ts";

/** Adds what is newly known of a move to what was known of it. */
function withMove(view: View, order: PublicOrder, news: Partial<MoveRecord>): View {
  const { key, team, slot, title, covert, rung, free } = order;
  const fresh: MoveRecord = {
    key,
    team,
    slot,
    title,
    covert,
    rung,
    free,
    turnIndex: turnIndexOf(view),
    revealed: false,
    grade: null,
    oddsWord: null,
    odds: null,
    roll: null,
    exposed: false,
  };
  const known = view.moves.find((move) => move.key === key);
  const after = { ...(known ?? fresh), ...news };
  const moves = known ? view.moves.map((move) => (move.key === key ? after : move)) : [...view.moves, after];
  return { ...view, moves, theatre: withMoveMarks(view.theatre, after, order.marks) };
}

const ready = (view: View, team: string, is: boolean): View => ({
  ...view,
  ready: { ...view.ready, [team]: is },
});

const free = (choice: { readonly kind: string }): boolean => choice.kind === "free";

export const moveFolders: Folders<
  | "DraftCommitted"
  | "DraftReopened"
  | "TeamReady"
  | "TeamNotReady"
  | "OrdersLocked"
  | "OrdersClosed"
  | "MoveRevealed"
  | "OrderShown"
  | "ReactionCommitted"
  | "AnswerGiven"
  | "MoveRuled"
  | "OrderSettled"
> = {
  DraftCommitted: (view, { team }) => ready(view, team, true),
  DraftReopened: (view, { team }) => ready(view, team, false),
  TeamReady: (view, { team }) => ready(view, team, true),
  TeamNotReady: (view, { team }) => ready(view, team, false),
  OrdersLocked: (view, { orders }) =>
    orders.reduce((sofar, order) => withMove(sofar, { ...order, free: free(order.choice) }, {}), view),
  OrdersClosed: (view, { own }) => own.reduce((sofar, order) => withMove(sofar, order, {}), view),
  MoveRevealed: (view, { order }) =>
    withMove(view, { ...order, free: free(order.choice) }, { revealed: true }),
  OrderShown: (view, { order }) => withMove(view, order, { revealed: true }),
  ReactionCommitted: (view, { order }) => withMove(view, { ...order, free: false }, {}),
  AnswerGiven: (view, { order }) => withMove(view, order, {}),
  MoveRuled: (view, { order, ruling, oddsWord, exposed }) =>
    withMove(
      view,
      { ...order, free: free(order.choice) },
      {
        grade: ruling.ruled,
        oddsWord,
        odds: ownOdds(ruling),
        roll: ruling.ruled === "cancelled" ? null : ruling.roll,
        covert: order.covert,
        exposed,
        revealed: !order.covert || exposed,
      },
    ),
  OrderSettled: (view, { type: _, order, ...news }) =>
    withMove(view, order, { ...news, covert: order.covert, revealed: !order.covert || news.exposed }),
};
