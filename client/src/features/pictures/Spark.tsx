type Props = { readonly values: readonly number[]; readonly label: string };

const WIDTH = 72;
const HEIGHT = 20;

/** A track over turns, 0 to 100, beside its number. */
export function Spark({ values, label }: Props) {
  const step = WIDTH / Math.max(1, values.length - 1);
  const at = (value: number, index: number): readonly [number, number] => [
    values.length === 1 ? WIDTH : index * step,
    HEIGHT - (value / 100) * HEIGHT,
  ];
  const spots = values.map(at);
  const last = spots.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${WIDTH + 6} ${HEIGHT + 4}`}
      className="h-6 w-[78px] shrink-0 overflow-visible"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--rule)" />
      <polyline
        points={spots.map(([x, y]) => `${x},${y}`).join(" ")}
        fill="none"
        stroke="var(--rule-strong)"
        strokeWidth="1.5"
      />
      {last && <circle cx={last[0]} cy={last[1]} r="2.5" fill="var(--ink)" />}
    </svg>
  );
}
