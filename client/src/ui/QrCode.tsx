import { encode } from "uqr";
import { cx } from "./cx.ts";

type Props = { readonly text: string; readonly label: string; readonly className?: string };

/** Dark on white in every theme: cameras expect it. */
export function QrCode({ text, label, className }: Props) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={cx("rounded bg-white", className)}
    >
      <path d={path} fill="var(--color-black)" />
    </svg>
  );
}
