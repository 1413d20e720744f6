import { teamGlyphPath } from "./identity.ts";

type Props = {
  /** The team's place in the scene. */
  readonly index: number;
  readonly className?: string;
};

/** A team's sign, as large as the words beside it and in their colour. */
export function TeamGlyph({ index, className = "size-[0.8em]" }: Props) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      className={`inline-block shrink-0 ${className}`}
    >
      <path d={teamGlyphPath(index)} fill="currentColor" />
    </svg>
  );
}
