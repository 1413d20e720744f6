// Fields typed together and saved together: nothing typed is lost to an update, a reload, a crash or a lost line.
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Keep } from "../sync/keep.ts";
import type { Timers } from "../sync/timers.ts";
import {
  edit,
  following,
  hear,
  keepMine,
  look,
  rest,
  saved,
  sending,
  type Typed,
  type TypedLook,
  takeTheirs,
} from "./typed.ts";

export type Values<F extends string> = Readonly<Record<F, string>>;
export type FormLook<F extends string> = {
  readonly fields: Readonly<Record<F, TypedLook>>;
  readonly saving: boolean;
  /** Why the last attempt to save was refused. */
  readonly refused: string | null;
};

export type TypedForm<F extends string> = {
  readonly look: () => FormLook<F>;
  readonly subscribe: (changed: () => void) => () => void;
  readonly hear: (server: Values<F>) => void;
  /** Whether saving is possible now; what is typed meanwhile waits. */
  readonly open: (isOpen: boolean) => void;
  readonly edit: (field: F, text: string) => void;
  readonly focus: (field: F) => void;
  readonly blur: (field: F) => void;
  readonly takeTheirs: (field: F) => void;
  readonly keepMine: (field: F) => void;
  /** Saves at once what waits for the pause in typing. */
  readonly flush: () => Promise<void>;
};

type Needs<F extends string> = {
  readonly fields: readonly F[];
  readonly server: Values<F>;
  readonly save: (values: Values<F>) => Promise<Ack>;
  readonly keep: Keep;
  /** The key under which a field is kept in this browser. */
  readonly keyOf: (field: F) => string;
  readonly timers: Timers;
};

export const PAUSE_MS = 700;
const REST_MS = 4_000;

export function createTypedForm<F extends string>(needs: Needs<F>): TypedForm<F> {
  const { fields, keep, keyOf, timers } = needs;
  const each = <T>(make: (field: F) => T) =>
    Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<F, T>;

  let server = needs.server;
  let typed = each<Typed>((field) => {
    const kept = keep.read<Typed>(keyOf(field));
    return kept ? rest(hear(kept, server[field]), server[field]) : following(server[field]); // TYP3
  });
  let focused: F | null = null;
  let isOpen = true;
  let saving: Promise<void> | null = null;
  let refused: string | null = null;
  let cancelSave = () => {};
  let cancelRest = () => {};
  const listeners = new Set<() => void>();

  const picture = (): FormLook<F> => ({
    fields: each((field) => look(typed[field], server[field])),
    saving: saving !== null,
    refused,
  });
  let current = picture();
  const show = () => {
    current = picture();
    for (const changed of listeners) changed();
  };

  const set = (field: F, next: Typed) => {
    typed = { ...typed, [field]: next };
    const agrees = next.mine === null || rest(next, server[field]).mine === null;
    if (agrees) keep.drop(keyOf(field));
    else keep.write(keyOf(field), next);
  };

  const needsSaving = () => {
    const looks = fields.map((field) => look(typed[field], server[field]));
    const collides = looks.some((one) => one.theirs !== null);
    return isOpen && !collides && looks.some((one) => one.unsaved);
  };

  const saveSoon = () => {
    cancelSave();
    cancelSave = timers.after(PAUSE_MS, () => void flush());
  };
  const restSoon = () => {
    cancelRest();
    cancelRest = timers.after(REST_MS, () => {
      for (const field of fields) if (field !== focused) set(field, rest(typed[field], server[field]));
      show();
    });
  };

  const saveOnce = async () => {
    const sent = each((field) => look(typed[field], server[field]).text);
    for (const field of fields) if (typed[field].mine !== null) set(field, sending(typed[field]));
    const ack = await needs.save(sent);
    refused = ack.ok ? null : ack.sentence;
    if (ack.ok) typed = each((field) => saved(typed[field]));
    const changedMeanwhile = fields.some((field) => look(typed[field], sent[field]).text !== sent[field]);
    if (changedMeanwhile) saveSoon();
  };

  const flush = async (): Promise<void> => {
    cancelSave();
    if (saving) return saving;
    if (!needsSaving()) return;
    saving = saveOnce().finally(() => {
      saving = null;
      show();
    });
    show();
    return saving;
  };

  const hearAll = (next: Values<F>) => {
    server = next;
    for (const field of fields) set(field, hear(typed[field], next[field]));
    restSoon();
    show();
  };

  if (needsSaving()) saveSoon();

  return {
    look: () => current,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    hear: (next) => {
      if (fields.every((field) => next[field] === server[field])) return;
      hearAll(next);
      if (needsSaving()) saveSoon();
    },
    open: (next) => {
      const opened = next && !isOpen;
      isOpen = next;
      if (opened && needsSaving()) saveSoon();
    },
    edit: (field, text) => {
      refused = null;
      set(field, edit(typed[field], text, server[field]));
      saveSoon();
      show();
    },
    focus: (field) => {
      focused = field;
    },
    blur: () => {
      focused = null;
      restSoon();
      void flush();
    },
    takeTheirs: (field) => {
      set(field, takeTheirs(server[field]));
      show();
    },
    keepMine: (field) => {
      set(field, keepMine(typed[field], server[field]));
      void flush();
      show();
    },
    flush,
  };
}
