import { fairnessOf } from "@whitecell/shared/views/msel.ts";
import { msel } from "../../../messages/en/msel.ts";
import { cx } from "../../../ui/cx.ts";
import { teamColour } from "../../../ui/identity.ts";
import { TeamGlyph } from "../../../ui/TeamGlyph.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";

const words = msel.balance;

const rounded = (points: number): number => Math.round(points * 10) / 10;

/** INJ13: what injects so far have done to each team, so that nobody is hit by chance alone. */
export function InjectBalance({ desk }: { readonly desk: Desk }) {
  const fairness = fairnessOf(desk.control);
  const most = Math.max(1, ...fairness.map(({ points }) => Math.abs(points)));
  return (
    <section aria-label={words.title}>
      <details>
        <summary className="min-h-8 text-14">
          <span className="font-semibold">{words.title}</span>{" "}
          <span className="whitespace-nowrap tabular-nums">
            {fairness.map(({ team, points }) => (
              <span key={team} className="ml-2 inline-flex items-baseline gap-1">
                <TeamMark {...teamAt(desk.scene, team)} /> {words.points(rounded(points))}
              </span>
            ))}
          </span>
        </summary>
        <p className="text-12 text-soft">{words.hint}</p>
        <ul className="mt-1 text-14">
          {fairness.map(({ team, points, hurt }) => (
            <li key={team} className="grid grid-cols-[7.5rem_minmax(0,1fr)_3rem] items-center gap-x-2 py-0.5">
              <TeamName {...teamAt(desk.scene, team)} size="small" />
              <span aria-hidden="true" className="relative h-3">
                <span className="absolute inset-y-0 left-1/2 w-px bg-edge" />
                <span
                  className={cx("absolute inset-y-0.5", points < 0 ? "right-1/2 bg-ink" : "left-1/2 bg-edge")}
                  style={{ width: `${(Math.abs(points) / most) * 50}%` }}
                />
              </span>
              <span className="text-right tabular-nums">{words.points(rounded(points))}</span>
              {hurt > 0 && <span className="col-span-3 text-12 text-soft">{words.hurt(hurt)}</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A team's sign, with its name for those who cannot see it. */
function TeamMark({ team, index }: { readonly team: { readonly label: string }; readonly index: number }) {
  return (
    <>
      <span style={{ color: teamColour(index) }} className="inline-flex w-[1em] justify-center">
        <TeamGlyph index={index} />
      </span>
      <span className="sr-only">{team.label}</span>
    </>
  );
}
