import { ArrowDown, ArrowUp } from "lucide-react";
import { display as words } from "../../messages/en/display.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Triangle } from "../pictures/Triangle.tsx";
import { publicPath } from "./publicPath.ts";
import type { RoomProps } from "./roomProps.ts";
import { type RoomReading, roomReadings } from "./roomReadings.ts";

/** Rows that fit beside the rest. */
const MOST = 6;

/** What the room is told has changed, and why; the trajectory only where the room may see it. */
export function RoomConsequences({ view, scene }: RoomProps) {
  const { moved, same } = roomReadings(scene, view.reports);
  const path = publicPath(view);
  return (
    <div className="flex h-full flex-col gap-6">
      <h2 className="text-64">{moved.length > 0 ? words.changed : words.nothingChanged}</h2>
      <ul>
        {moved.slice(0, MOST).map((reading) => (
          <Moved key={reading.id} reading={reading} />
        ))}
      </ul>
      {path.length > 0 ? (
        <Triangle outcomes={scene.outcomes} path={path} size="room" />
      ) : (
        <section aria-label={words.same}>
          <h3 className="text-28 text-soft">{words.same}</h3>
          <ul className="mt-2 columns-2 gap-12">
            {same.map(({ id, label, word }) => (
              <li key={id} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
                <span className="min-w-0 truncate">{label}</span>
                <span className="shrink-0 font-semibold">{word}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Moved({ reading }: { readonly reading: RoomReading }) {
  const { long, change, word, causes } = reading;
  return (
    <li className="border-t border-rule py-2.5">
      <div className="flex items-center gap-6">
        <span className="min-w-0 flex-1 truncate">{long}</span>
        <span className="flex items-center gap-2 text-soft">
          <Icon of={change.direction === "up" ? ArrowUp : ArrowDown} size={28} /> {change.text}
        </span>
        <span className="w-48 shrink-0 text-right text-40 font-semibold">{word}</span>
      </div>
      {causes.length > 0 && <p className="truncate text-soft">{pictures.readings.because(causes)}</p>}
    </li>
  );
}
