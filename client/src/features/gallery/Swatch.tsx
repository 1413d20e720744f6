import { useEffect, useRef, useState } from "react";
import { gallery } from "../../messages/en/gallery.ts";
import { TeamGlyph } from "../../ui/TeamGlyph.tsx";
import { contrast, parseColour } from "./colour.ts";

type Props = {
  readonly ground: string;
  readonly on: string;
  readonly says: string;
  /** Shows a team's glyph in place of letters. */
  readonly glyph?: number;
};

/** Two colours that meet, with their contrast as the browser paints it just now. */
export function Swatch({ ground, on, says, glyph }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);
  useEffect(() => {
    const measure = (): void => {
      if (!ref.current) return;
      const { color, backgroundColor } = getComputedStyle(ref.current);
      setMeasured(contrast(parseColour(color), parseColour(backgroundColor)));
    };
    measure();
    const watch = new MutationObserver(measure);
    watch.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const night = matchMedia("(prefers-color-scheme: dark)");
    night.addEventListener("change", measure);
    return () => {
      watch.disconnect();
      night.removeEventListener("change", measure);
    };
  }, []);
  return (
    <li className="min-w-0">
      <div
        ref={ref}
        aria-hidden="true"
        style={{ background: `var(--${ground})`, color: `var(--${on})` }}
        className="flex h-16 items-center justify-center rounded border border-rule text-28 font-semibold"
      >
        {glyph === undefined ? gallery.tokens.letters : <TeamGlyph index={glyph} />}
      </div>
      <p className="mt-1 text-14">{says}</p>
      <p className="text-12 text-soft">{measured === null ? "" : gallery.tokens.contrast(measured)}</p>
    </li>
  );
}
