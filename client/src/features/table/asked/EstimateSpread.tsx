import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import { argue } from "../../../messages/en/argue.ts";
import { useGiven } from "../../../state/given.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { Onlooker } from "../onlooker.ts";
import { nameOf } from "../tableModel.ts";

type Props = { readonly who: Onlooker; readonly debate: DebateView };

/** What the hidden estimates came to: the middle, the middle half, the ends, and where one's own lies. */
export function EstimateSpread({ who: { me, names }, debate }: Props) {
  const mine = useGiven().estimates[debate.key] ?? null;
  const { spread, explanations, key } = debate;
  if (spread === null) return <p className="text-14 text-soft">{argue.nobody}</p>;
  const { count, low, lower, median, upper, high, outliers } = spread;
  const told = explanations.some(({ by }) => by === me);
  const apart = outliers.find(({ by }) => by === me);
  const notes = [argue.spread(count, lower, upper), count > 1 ? argue.ends(low, high) : null];
  return (
    <div>
      <p className="text-20 font-semibold first-letter:uppercase">
        {argue.median(median, argue.word(median))}
      </p>
      <div aria-hidden="true" className="relative my-1 h-4 max-w-md">
        <Stretch from={0} to={100} className="h-px bg-edge" />
        <Stretch from={low} to={high} className="h-0.5 bg-ink" />
        <Stretch from={lower} to={upper} className="h-2 bg-ink" />
        <span
          className="absolute top-0 h-4 w-1 -translate-x-1/2 rounded bg-ink ring-2 ring-surface"
          style={{ left: `${median}%` }}
        />
        {mine !== null && (
          <span
            className="absolute top-1/2 size-3 -translate-1/2 rounded-full border-2 border-ink bg-raised"
            style={{ left: `${mine}%` }}
          />
        )}
      </div>
      <p className="text-14 text-soft">
        {[...notes, mine === null ? null : argue.yours(mine)].filter((note) => note !== null).join(" · ")}
      </p>
      {explanations.map(({ by, text }) => (
        <p key={by} className="mt-2 max-w-[65ch] border-l-2 border-edge pl-3 text-16 break-words">
          {argue.explained(nameOf(names, by), text)}
        </p>
      ))}
      {apart && !told && <Explain debateKey={key} percent={apart.percent} />}
    </div>
  );
}

type StretchProps = { readonly from: number; readonly to: number; readonly className: string };

const Stretch = ({ from, to, className }: StretchProps) => (
  <span
    className={`absolute top-1/2 -translate-y-1/2 ${className}`}
    style={{ left: `${from}%`, width: `${to - from}%` }}
  />
);

function Explain({ debateKey, percent }: { readonly debateKey: string; readonly percent: number }) {
  const issue = useIssue();
  const [text, setText] = useTyped(`explain.${debateKey}`);
  const send = async () => {
    if (await issue.run({ type: "ExplainEstimate", key: debateKey, text })) setText("");
  };
  return (
    <div className="mt-3 flex flex-col items-start gap-2">
      <TextArea
        className="w-full"
        label={argue.apart(percent)}
        rows={2}
        maxLength={400}
        value={text}
        error={issue.refused}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        variant="primary"
        className="min-h-11"
        busy={issue.busy}
        disabled={text.trim() === ""}
        onClick={() => void send()}
      >
        {argue.explain}
      </Button>
    </div>
  );
}
