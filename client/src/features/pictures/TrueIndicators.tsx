import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { ControlDesk } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { Spark } from "./Spark.tsx";

type Props = { readonly scene: Scene; readonly control: ControlDesk };

/** The numbers as they are, with the way they came. No team sees all of these. */
export function TrueIndicators({ scene, control }: Props) {
  return (
    <table className="w-full border-collapse text-14">
      <caption className="sr-only">{pictures.truth.caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{pictures.truth.indicator}</th>
          <th scope="col">{pictures.truth.track}</th>
          <th scope="col">{pictures.truth.value}</th>
          <th scope="col">{pictures.truth.since}</th>
        </tr>
      </thead>
      <tbody>
        {scene.indicators.map(({ id, label, low, high }) => {
          const now = control.indicators[id] ?? 0;
          const initial = control.scenario.indicators.find((each) => each.id === id)?.initial ?? now;
          const ends = control.path.map(({ indicators }) => indicators[id] ?? now);
          const track = [initial, ...ends, ...(ends.at(-1) === now ? [] : [now])];
          const since = now - (track.at(-2) ?? now);
          return (
            <tr key={id} className="border-b border-rule last:border-0">
              <th
                scope="row"
                title={pictures.readings.means(low, high)}
                className="py-1 pr-2 text-left leading-5 font-normal"
              >
                {label}
              </th>
              <td className="py-1">
                <Spark values={track} label={pictures.truth.trackText(label, track)} />
              </td>
              <td className="py-1 pl-2 text-right font-semibold tabular-nums">{now}</td>
              <td className="py-1 pl-2 text-right text-soft tabular-nums">
                {since === 0 ? "" : shared.signed(since)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
