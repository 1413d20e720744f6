import { useState } from "react";
import { plays as words } from "../../messages/en/plays.ts";
import { library } from "../../state/library.ts";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { FileChooser } from "../replay/FileChooser.tsx";

type Props = { readonly hostKey: string; readonly onBrought: () => void };

/** A record file from this device into the server's library. */
export function BringIn({ hostKey, onBrought }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem(null);
    setSaid(words.bring.busy);
    const answer = await library.bringIn(hostKey, file);
    setSaid(answer.ok ? words.bring.done(answer.value.play.title, answer.value.said) : null);
    if (answer.ok) return onBrought();
    setProblem(answer.error.sentence ?? words.bring.away);
  };
  return (
    <div className="mt-4 flex flex-col gap-2">
      <FileChooser onFile={bring} problem={problem} label={words.bring.button} small />
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
