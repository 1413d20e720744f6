import type { Stance } from "@whitecell/shared/engine/debate.ts";
import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { Minus, Plus } from "lucide-react";
import { argue } from "../../../messages/en/argue.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";

type Props = { readonly scene: Scene; readonly debate: DebateView };

/** What was said for a move and against it, side by side where there is room. */
export function Reasons({ scene, debate }: Props) {
  if (debate.arguments.length === 0) return <p className="my-3 text-14 text-soft">{argue.none}</p>;
  return (
    <div aria-live="polite" className="my-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {(["pro", "con"] as const).map((stance) => (
        <Side key={stance} scene={scene} debate={debate} stance={stance} />
      ))}
    </div>
  );
}

function Side({ scene, debate, stance }: Props & { readonly stance: Stance }) {
  const these = debate.arguments.filter((argument) => argument.stance === stance);
  if (these.length === 0) return null;
  return (
    <section aria-label={argue[stance]}>
      <h3 className="mb-1 flex items-center gap-1.5 text-14">
        <Icon of={stance === "pro" ? Plus : Minus} />
        {argue[stance]}
      </h3>
      <ul className="flex flex-col gap-1.5">
        {these.map(({ at, by, from, text }) => (
          <li
            key={`${at} ${by} ${text}`}
            className="rounded border border-rule bg-raised px-3 py-1.5 text-16"
          >
            <p className="break-words">{text}</p>
            {from === "control" ? (
              <p className="text-14 text-soft">{argue.whiteCell}</p>
            ) : (
              <TeamName {...teamAt(scene, from)} size="small" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
