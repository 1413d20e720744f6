import { ui } from "../messages/en/ui.ts";

type Props = {
  readonly children?: string;
  /** Rows that will stand here, so that nothing jumps when they come. */
  readonly rows?: number;
};

const WIDTHS = ["w-3/5", "w-4/5", "w-2/5", "w-1/2"] as const;

/** Words instead of a spinner: they say what is awaited. Nothing moves meanwhile. */
export function Loading({ children = ui.loading, rows = 0 }: Props) {
  const words = (
    <p role="status" className={rows > 0 ? "text-14 text-soft" : "p-6 text-16 text-soft"}>
      {children}
    </p>
  );
  if (rows === 0) return words;
  return (
    <div>
      {words}
      <ul aria-hidden="true">
        {Array.from({ length: rows }, (_, at) => at).map((at) => (
          <li key={at} className="border-b border-rule py-3.5">
            <span className={`block h-3 rounded-full bg-rule ${WIDTHS[at % WIDTHS.length]}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
