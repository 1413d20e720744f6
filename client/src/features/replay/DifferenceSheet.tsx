import type { View } from "@whitecell/shared/views/view.ts";
import { replay as words } from "../../messages/en/replay.ts";
import { Panel } from "../../ui/Panel.tsx";
import { type Differences, differencesOf, type Known } from "./differences.ts";
import { sayKnown } from "./sayKnown.ts";

type Props = {
  readonly one: View;
  readonly other: View;
  /** Names of the two sides. */
  readonly names: readonly [string, string];
};

const MOST = 8;

/** Two truths side by side: what each knew that the other did not, newest first. */
export function DifferenceSheet({ one, other, names }: Props) {
  const found = differencesOf(one, other);
  const teams = (one.scene ?? other.scene)?.teams ?? [];
  return (
    <Panel title={words.differences.title} first>
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-3">
        <OnlyKnown name={names[0]} known={found.one} teams={teams} />
        <OnlyKnown name={names[1]} known={found.other} teams={teams} />
        <Readings apart={found.apart} names={names} />
      </div>
    </Panel>
  );
}

type OnlyProps = {
  readonly name: string;
  readonly known: readonly Known[];
  readonly teams: Parameters<typeof sayKnown>[1];
};

function OnlyKnown({ name, known, teams }: OnlyProps) {
  const newest = known.toReversed();
  return (
    <section aria-label={words.differences.only(name)}>
      <h3 className="text-14">{words.differences.only(name)}</h3>
      {known.length === 0 && <p className="text-14 text-soft">{words.differences.none}</p>}
      <ul className="list-disc pl-5 text-14">
        {newest.slice(0, MOST).map((each) => (
          <li key={JSON.stringify(each)}>{sayKnown(each, teams)}</li>
        ))}
      </ul>
      {newest.length > MOST && (
        <p className="text-12 text-soft">{words.differences.more(newest.length - MOST)}</p>
      )}
    </section>
  );
}

function Readings({ apart, names }: Pick<Differences, "apart"> & Pick<Props, "names">) {
  if (apart.length === 0) return null;
  return (
    <table className="w-full text-14">
      <caption className="text-left font-semibold">{words.differences.apart}</caption>
      <thead>
        <tr className="text-left text-12 text-soft">
          <th scope="col" className="sr-only">
            {words.differences.indicator}
          </th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {apart.map(({ label, one, other }) => (
          <tr key={label} className="border-t border-rule align-baseline">
            <th scope="row" className="py-0.5 pr-3 text-left font-normal">
              {label}
            </th>
            <td className="pr-3">{one ?? words.differences.unseen}</td>
            <td>{other ?? words.differences.unseen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
