import type { PromptOf } from "@whitecell/shared/views/prompts/types.ts";
import { useState } from "react";
import { foresee } from "../../../messages/en/foresee.ts";
import { keepForecast, type Shares, useGiven } from "../../../state/given.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { outcomeColour } from "../../../ui/identity.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { ForecastHistory } from "./ForecastHistory.tsx";
import { PercentInput } from "./PercentInput.tsx";
import { evenShares, withShare } from "./shares.ts";

type Props = { readonly outcomes: PromptOf<"forecast">["outcomes"]; readonly turnIndex: number };

/** How this person thinks it will end, once a turn: shares that add up to 100 whatever is moved. */
export function ForecastForm({ outcomes, turnIndex }: Props) {
  const issue = useIssue();
  const { forecasts } = useGiven();
  const given = forecasts[turnIndex] ?? null;
  const before = forecasts[turnIndex - 1] ?? null;
  const [wish, setWish] = useState<Shares | null>(null);
  const shares = wish ?? given ?? before ?? evenShares(outcomes.map(({ id }) => id));
  const give = async () => {
    if (!(await issue.run({ type: "GiveForecast", shares }))) return;
    keepForecast(turnIndex, shares);
    setWish(null);
  };
  return (
    <Panel title={foresee.title}>
      <p className="mb-2 max-w-[65ch] text-14 text-soft">{foresee.hint}</p>
      <div className="flex max-w-xl flex-col gap-3">
        {outcomes.map(({ id, label }, index) => {
          const percent = shares[id] ?? 0;
          return (
            <PercentInput
              key={id}
              label={label}
              shown={
                <>
                  <span className="flex items-center gap-2">
                    <span className="size-3 rounded-full" style={{ background: outcomeColour(index) }} />
                    {label}
                  </span>
                  <span className="text-20">{foresee.percent(percent)}</span>
                </>
              }
              said={foresee.percent(percent)}
              less={foresee.less(label)}
              more={foresee.more(label)}
              value={percent}
              onChange={(next) => setWish(withShare(shares, id, next))}
            />
          );
        })}
        <Button
          variant={given === null ? "primary" : "quiet"}
          size="large"
          busy={issue.busy}
          disabled={given !== null && wish === null}
          onClick={() => void give()}
        >
          {given === null ? foresee.give : foresee.again}
        </Button>
        <StatusLine tone={issue.refused === null ? "plain" : "danger"}>
          {issue.refused ?? (given !== null && wish === null ? foresee.given : null)}
        </StatusLine>
      </div>
      <ForecastHistory outcomes={outcomes} />
    </Panel>
  );
}
