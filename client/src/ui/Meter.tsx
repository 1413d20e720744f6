import { ui } from "../messages/en/ui.ts";

export type MeterReading =
  | { readonly sight: "exact"; readonly value: number }
  | { readonly sight: "band"; readonly label: string; readonly from: number; readonly to: number };

type Props = {
  readonly label: string;
  readonly reading: MeterReading;
  /** What 0 and 100 mean. */
  readonly low: string;
  readonly high: string;
  /** Where it stood before, drawn as an open mark. */
  readonly before?: number | null;
};

/** A value on a track from 0 to 100: a point when it is known, a stretch when only its band is. */
export function Meter({ label, reading, low, high, before = null }: Props) {
  const said = reading.sight === "exact" ? String(reading.value) : reading.label;
  const middle = reading.sight === "exact" ? reading.value : Math.round((reading.from + reading.to) / 2);
  return (
    <div className="relative h-4 w-full">
      <meter
        aria-label={label}
        aria-valuetext={ui.meterText(said, low, high)}
        min={0}
        max={100}
        value={middle}
        className="sr-only"
      />
      <div aria-hidden="true">
        <div className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 bg-rule" />
        {[0, 25, 50, 75, 100].map((at) => (
          <div
            key={at}
            className="absolute top-1/2 h-2 w-px -translate-x-1/2 -translate-y-1/2 bg-edge"
            style={{ left: `${at}%` }}
          />
        ))}
        {before !== null && (
          <div
            className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full border border-edge bg-surface"
            style={{ left: `${before}%` }}
          />
        )}
        {reading.sight === "exact" ? (
          <div
            className="absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 rounded-full bg-ink transition-[left] duration-move"
            style={{ left: `${reading.value}%` }}
          />
        ) : (
          <div
            className="absolute top-1/2 h-2 -translate-y-1/2 rounded-full bg-edge transition-[left,width] duration-move"
            style={{ left: `${reading.from}%`, width: `${reading.to - reading.from}%` }}
          />
        )}
      </div>
    </div>
  );
}
