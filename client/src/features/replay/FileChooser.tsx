import { FolderOpen } from "lucide-react";
import { type DragEvent, useRef } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";

type Props = {
  readonly onFile: (file: File | undefined) => Promise<void>;
  readonly problem: string | null;
  readonly label: string;
  readonly small?: boolean;
};

/** Takes a file by a button or dropped onto it. */
export function FileChooser({ onFile, problem, label, small = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void onFile(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className={
        small
          ? "flex flex-wrap items-center gap-2"
          : "rounded border-2 border-dashed border-edge p-8 text-center"
      }
    >
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void onFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button
        size={small ? "small" : "large"}
        variant={small ? "quiet" : "primary"}
        onClick={() => input.current?.click()}
      >
        <Icon of={FolderOpen} /> {label}
      </Button>
      {!small && <p className="mt-3 text-14 text-soft">{words.open.drop}</p>}
      {problem && (
        <p role="alert" className="mt-3 text-14 font-medium text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
