import { type KeyboardEvent, useId, useState } from "react";
import { deskCommands as words } from "../../../messages/en/deskCommands.ts";
import { useLive } from "../../../state/session.ts";
import { cx } from "../../../ui/cx.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Field } from "../../../ui/Field.tsx";
import { closeDialog } from "../deskDialog.ts";
import { useRights } from "../deskRights.ts";
import { commandsFor, type DeskAction, keyOf } from "./deskCommands.ts";
import { fittingCommands } from "./paletteModel.ts";
import { performDesk } from "./performDesk.ts";

/** DSK8: every command by a few letters of its name, with the key that saves the detour. */
export function Palette() {
  const ended = useLive((live) => live.view?.phase === "ended");
  const rights = useRights();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const found = fittingCommands(commandsFor(rights, ended), text).filter(({ id }) => id !== "palette");
  const current = Math.min(at, found.length - 1);
  const run = (action: DeskAction): void => {
    closeDialog();
    performDesk(action);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((current + step + found.length) % found.length);
    }
    const chosen = found[current];
    if (event.key !== "Enter" || !chosen) return;
    event.preventDefault();
    run(chosen.action);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move within the list while letters go into the field.
    <div onKeyDown={press} className="flex min-h-96 flex-col gap-2">
      <Field
        label={words.search}
        quietLabel
        autoFocus
        placeholder={words.search}
        value={text}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[current] && `${list}-${found[current].id}`}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      {found.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <div id={list} role="listbox" aria-label={words.title}>
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and its Enter runs the command.
          <div
            key={command.id}
            id={`${list}-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onClick={() => run(command.action)}
            onPointerMove={() => setAt(index)}
            className={cx(
              "flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded px-3 text-14",
              index === current && "bg-info-surface font-medium",
            )}
          >
            {words.labels[command.id]}
            {command.keys.length > 0 && (
              <kbd className="rounded border border-edge bg-sunken px-1.5 font-mono text-12 font-normal">
                {keyOf(command)}
              </kbd>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
