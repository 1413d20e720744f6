import type { FiledRedLine } from "@whitecell/shared/engine/council.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "./teamAt.ts";

type Props = { readonly scene: Scene; readonly lines: readonly FiledRedLine[] };

/** CNC3: the red lines that teams set themselves before play, and what they meant to do then. */
export const FiledRedLines = ({ scene, lines }: Props) => (
  <ul className="text-14">
    {lines.map(({ id, team, threshold, answer }) => (
      <li key={id} className="border-b border-rule py-2 last:border-0">
        <TeamName {...teamAt(scene, team)} size="small" />
        <p className="max-w-[65ch] break-words">{threshold}</p>
        {answer !== "" && (
          <p className="max-w-[65ch] break-words text-soft">{pictures.hotwash.meantAnswer(answer)}</p>
        )}
      </li>
    ))}
  </ul>
);
