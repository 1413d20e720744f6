import type { Stance } from "@whitecell/shared/engine/debate.ts";
import { useState } from "react";
import { argue } from "../../../messages/en/argue.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";

/** One reason for or against a move; which of the two is the button that sends it. */
export function Argue({ debateKey }: { readonly debateKey: string }) {
  const issue = useIssue();
  const [text, setText] = useTyped(`argue.${debateKey}`);
  const [empty, setEmpty] = useState(false);
  const add = async (stance: Stance) => {
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    if (await issue.run({ type: "AddArgument", key: debateKey, stance, text })) setText("");
  };
  return (
    <div className="mt-3 flex flex-col gap-2">
      <TextArea
        label={argue.say}
        hint={argue.hint}
        rows={1}
        maxLength={400}
        value={text}
        error={empty ? argue.empty : issue.refused}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="grid grid-cols-2 gap-2">
        <Button className="min-h-11" busy={issue.busy} onClick={() => void add("pro")}>
          {argue.addPro}
        </Button>
        <Button className="min-h-11" busy={issue.busy} onClick={() => void add("con")}>
          {argue.addCon}
        </Button>
      </div>
    </div>
  );
}
