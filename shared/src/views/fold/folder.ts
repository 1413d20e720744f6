import type { Millis } from "../../engine/ids.ts";
import type { View } from "../view.ts";
import type { Learned } from "../viewEvents.ts";

export type LearnedType = Learned["type"];
type LearnedOf<T extends LearnedType> = Extract<Learned, { readonly type: T }>;

/** The view after each kind of entry; `at` is when it happened. */
export type Folders<T extends LearnedType> = {
  readonly [K in T]: (view: View, event: LearnedOf<K>, at: Millis) => View;
};

/** The turn that the view stands in; −1 in the lobby. */
export const turnIndexOf = (view: View): number => view.turn?.index ?? -1;
