// What an assessment makes of a free-form move before it is rolled: who will see it, and where it happens.

import type { Assessment } from "./assessment.ts";
import type { Order } from "./game.ts";

/** The order as it was assessed; what the assessment does not say stays as it was. */
const asAssessed = (order: Order, { covert = order.covert, marks = order.marks }: Assessment): Order => ({
  ...order,
  covert,
  marks,
});

/** The queue after one of its moves was assessed. */
export const withAssessed = (
  orders: readonly Order[],
  key: string,
  assessment: Assessment,
): readonly Order[] => orders.map((order) => (order.key === key ? asAssessed(order, assessment) : order));
