import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { browserKeep } from "../sync/keep.ts";
import { browserTimers } from "../sync/timers.ts";
import { useLive } from "./session.ts";
import { createTypedForm, type FormLook, type TypedForm, type Values } from "./typedForm.ts";
import { typedKey } from "./typedKey.ts";

type Options<F extends string> = {
  /** What the texts belong to, such as `T2.plan`: another turn is another text. */
  readonly name: string;
  /** The server's texts; their keys are the fields and must not change. */
  readonly server: Values<F>;
  readonly open: boolean;
  readonly save: (values: Values<F>) => Promise<Ack>;
};

/** Texts that are typed here, kept in this browser and saved to the server in pauses. Give a `key` per `name`. */
export function useTypedForm<F extends string>(
  options: Options<F>,
): TypedForm<F> & { readonly now: FormLook<F> } {
  const save = useRef(options.save);
  save.current = options.save;
  const [form] = useState(() =>
    createTypedForm<F>({
      fields: Object.keys(options.server) as F[],
      server: options.server,
      save: (values) => save.current(values),
      keep: browserKeep,
      keyOf: (field) => typedKey(`${options.name}.${field}`),
      timers: browserTimers,
    }),
  );
  const now = useSyncExternalStore(form.subscribe, form.look);
  useEffect(() => form.hear(options.server));
  // TYP7: a text that waits out a lost line meets what the others wrote before it is sent.
  const live = useLive(({ connection }) => connection.kind === "live");
  useEffect(() => form.open(options.open && live), [form, options.open, live]);
  useEffect(() => {
    const flush = () => void form.flush();
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [form]);
  return { ...form, now };
}
