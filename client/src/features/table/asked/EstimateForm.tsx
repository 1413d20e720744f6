import { useState } from "react";
import { argue } from "../../../messages/en/argue.ts";
import { keepEstimate, useGiven } from "../../../state/given.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { PercentInput } from "./PercentInput.tsx";

type Props = { readonly debateKey: string; readonly title: string };

/** How likely this person thinks the move is, in secret: a track, a number and a word. */
export function EstimateForm({ debateKey, title }: Props) {
  const issue = useIssue();
  const given = useGiven().estimates[debateKey] ?? null;
  const [wish, setWish] = useState<number | null>(null);
  const percent = wish ?? given ?? 50;
  const give = async () => {
    if (await issue.run({ type: "GiveEstimate", key: debateKey, percent })) keepEstimate(debateKey, percent);
  };
  const said = argue.said(percent, argue.word(percent));
  const same = given === percent;
  return (
    <fieldset className="min-w-0 rounded border border-edge bg-raised p-3">
      <legend className="sr-only">{argue.estimate}</legend>
      <PercentInput
        label={`${argue.estimate} ${title}`}
        shown={
          <>
            {argue.estimate}
            <span className="text-20 whitespace-nowrap">{said}</span>
          </>
        }
        said={said}
        less={argue.less}
        more={argue.more}
        value={percent}
        onChange={setWish}
      />
      <Button
        variant={given === null ? "primary" : "quiet"}
        size="large"
        className="mt-3 w-full"
        busy={issue.busy}
        disabled={same}
        onClick={() => void give()}
      >
        {given === null ? argue.give(percent) : argue.change(percent)}
      </Button>
      <StatusLine tone={issue.refused === null ? "plain" : "danger"} className="mt-1">
        {issue.refused ?? (given === null ? argue.hidden : argue.given(given))}
      </StatusLine>
    </fieldset>
  );
}
