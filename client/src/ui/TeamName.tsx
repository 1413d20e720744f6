import { cx } from "./cx.ts";
import { teamColour } from "./identity.ts";
import { TeamGlyph } from "./TeamGlyph.tsx";

type Props = {
  readonly team: { readonly id: string; readonly label: string };
  /** The team's place in the scene: it decides hue and glyph. */
  readonly index: number;
  readonly size?: "small" | "medium" | "large" | "wall" | "room";
};

const sizes = {
  small: "text-14 gap-1.5",
  medium: "text-16 gap-2",
  large: "text-20 gap-2",
  wall: "text-28 gap-3",
  room: "text-40 gap-4",
} as const;

/** A team is always its glyph, its hue and its name together. */
export function TeamName({ team, index, size = "medium" }: Props) {
  return (
    <span className={cx("inline-flex items-baseline whitespace-nowrap font-semibold", sizes[size])}>
      <span style={{ color: teamColour(index) }} className="inline-flex w-[1em] shrink-0 justify-center">
        <TeamGlyph index={index} />
      </span>
      {team.label}
    </span>
  );
}
