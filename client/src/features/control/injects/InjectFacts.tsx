import type { Inject } from "@whitecell/shared/engine/scenario.ts";
import { worthTo } from "@whitecell/shared/views/msel.ts";
import { injects as words } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { shared } from "../../../messages/en/shared.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

type Fact = readonly [label: string, value: string];
type Props = {
  readonly desk: Desk;
  readonly inject: Inject;
  /** What stands before the rest. */
  readonly first?: readonly Fact[];
};

/** What only the white cell knows of an inject of the script: truth, purpose, effects, whom it costs. */
export function InjectFacts({ desk, inject, first = [] }: Props) {
  const { truth, veracity, effects, expected, purpose, hurts = [] } = inject;
  const moved = Object.entries(effects).map(
    ([id, points]) =>
      `${desk.scene.indicators.find((each) => each.id === id)?.short ?? id} ${shared.signed(points)}`,
  );
  const worth = worthTo(desk.control.scenario, effects);
  const facts: readonly Fact[] = [
    ...first,
    ...(truth ? [[words.truth, truth] as const] : []),
    [words.effects, moved.length > 0 ? moved.join(", ") : words.noEffects],
    ...(worth.length > 0
      ? [
          [
            msel.worth,
            worth
              .map(({ team, points }) =>
                msel.worthTo(teamLabel(desk.scene, team), Math.round(points * 10) / 10),
              )
              .join(", "),
          ] as const,
        ]
      : []),
    [words.expected, expected],
    ...(purpose ? [[msel.purpose, purpose] as const] : []),
    ...(hurts.length > 0
      ? [[msel.hurts, shared.listOf(hurts.map((team) => teamLabel(desk.scene, team)))] as const]
      : []),
  ];
  return (
    <>
      <p className="mt-2 font-medium">{words.veracity(words.veracities[veracity])}</p>
      <dl className="mt-1">
        {facts.map(([label, value]) => (
          <div key={label} className="py-0.5">
            <dt className="inline text-soft">{label}: </dt>
            <dd className="inline">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
