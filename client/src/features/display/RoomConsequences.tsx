import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import { display as words } from "../../messages/en/display.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { lastReports, readingChange, readingWord } from "../pictures/readingChange.ts";
import { Triangle } from "../pictures/Triangle.tsx";
import { publicPath } from "./publicPath.ts";
import type { RoomProps } from "./roomProps.ts";

const arrows = { up: ArrowUp, down: ArrowDown, same: Minus, new: Minus } as const;

/** What the room is told has changed, and why; the trajectory only where the room may see it, and then it needs the room. */
export function RoomConsequences({ view, scene }: RoomProps) {
  const { now, before } = lastReports(view.reports);
  const path = publicPath(view);
  return (
    <div className="flex h-full flex-col gap-8">
      <h2 className="text-64">{words.changed}</h2>
      <ul>
        {scene.indicators.map(({ id, label }) => {
          const reading = now?.readings.find(({ indicator }) => indicator === id);
          if (!reading) return null;
          const old = before?.readings.find(({ indicator }) => indicator === id);
          const change = readingChange(scene.bands, old, reading);
          const moved = change.direction === "up" || change.direction === "down";
          return (
            <li key={id} className="border-t border-rule py-3">
              <div className="flex items-center gap-6">
                <span className="min-w-0 flex-1">{label}</span>
                <span className={cx("flex items-center gap-3", moved ? "font-semibold" : "text-soft")}>
                  <Icon of={arrows[change.direction]} size={28} /> {change.text}
                </span>
                <span className="w-52 shrink-0 text-right text-40 font-semibold">
                  {readingWord(scene.bands, reading)}
                </span>
              </div>
              {reading.causes.length > 0 && (moved || path.length === 0) && (
                <p className="truncate text-28 text-soft">{pictures.readings.because(reading.causes)}</p>
              )}
            </li>
          );
        })}
      </ul>
      {path.length > 0 && <Triangle outcomes={scene.outcomes} path={path} size="room" />}
    </div>
  );
}
