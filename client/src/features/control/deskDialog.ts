// DSK3: one dialog at a time. Opening another closes the first; what was typed in it is kept.
import type { InjectId } from "@whitecell/shared/engine/ids.ts";
import type { BookmarkId } from "@whitecell/shared/engine/note.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export type DeskDialog =
  | { readonly kind: "none" }
  | { readonly kind: "pause" }
  | { readonly kind: "inject" }
  | { readonly kind: "release"; readonly inject: InjectId }
  | { readonly kind: "adjust" }
  | { readonly kind: "people" }
  | { readonly kind: "display" }
  | { readonly kind: "runsheet" }
  | { readonly kind: "advance" }
  | { readonly kind: "lead" }
  | { readonly kind: "undo" }
  | { readonly kind: "knew"; readonly about: string | null }
  | { readonly kind: "lock" }
  | { readonly kind: "force" }
  | { readonly kind: "seen" }
  | { readonly kind: "end" }
  | { readonly kind: "keys" }
  | { readonly kind: "palette" }
  | { readonly kind: "bookmark"; readonly bookmark: BookmarkId };

const store = createStore<DeskDialog>(() => ({ kind: "none" }));

export const openDialog = (dialog: DeskDialog): void => store.setState(dialog, true);
export const closeDialog = (): void => store.setState({ kind: "none" }, true);
export const currentDialog = (): DeskDialog => store.getState();
export const useDialog = (): DeskDialog => useStore(store);
