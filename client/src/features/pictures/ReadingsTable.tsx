import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Report } from "@whitecell/shared/views/view.ts";
import { ArrowDown, ArrowUp } from "lucide-react";
import { pictures } from "../../messages/en/pictures.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Meter } from "../../ui/Meter.tsx";
import {
  lastReports,
  meterReading,
  type ReadingChange,
  readingChange,
  readingWord,
} from "./readingChange.ts";

type Props = {
  readonly scene: Scene;
  readonly reports: readonly Report[];
  /** Two columns where there is room. */
  readonly columns?: 1 | 2;
};

/** The indicators as this viewer is told them: a number or a band, what changed, and the causes it may know. */
export function ReadingsTable({ scene, reports, columns = 1 }: Props) {
  const { now, before } = lastReports(reports);
  if (!now || now.readings.length === 0) return <EmptyState>{pictures.readings.empty}</EmptyState>;
  return (
    <ul className={cx(columns === 2 && "lg:grid lg:grid-cols-2 lg:gap-x-8")}>
      {scene.indicators.map((indicator) => {
        const reading = now.readings.find((each) => each.indicator === indicator.id);
        if (!reading) return null;
        const old = before?.readings.find((each) => each.indicator === indicator.id);
        const change = readingChange(scene.bands, old, reading);
        return (
          <li key={indicator.id} className="border-b border-rule py-2">
            <div className="flex items-baseline justify-between gap-3">
              <span
                className="min-w-0 text-14 font-medium"
                title={pictures.readings.means(indicator.low, indicator.high)}
              >
                {indicator.label}
              </span>
              <span className="shrink-0 text-right text-14 font-semibold tabular-nums">
                {readingWord(scene.bands, reading)}
              </span>
            </div>
            <Meter
              label={indicator.label}
              reading={meterReading(scene.bands, reading)}
              low={indicator.low}
              high={indicator.high}
              before={old?.value ?? null}
            />
            {(change.direction === "up" || change.direction === "down" || reading.causes.length > 0) && (
              <p className="text-14 text-soft">
                <Change change={change} />
                {reading.causes.length > 0 && pictures.readings.because(reading.causes)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Change({ change }: { readonly change: ReadingChange }) {
  if (change.direction === "new") return null;
  return (
    <span className="mr-1.5 inline-flex items-center gap-0.5 font-medium text-ink">
      {change.direction === "up" && <Icon of={ArrowUp} size={14} />}
      {change.direction === "down" && <Icon of={ArrowDown} size={14} />}
      {change.text}
    </span>
  );
}
