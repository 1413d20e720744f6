import type { Brief, Scene } from "@whitecell/shared/views/scene.ts";
import { replay as words } from "../../messages/en/replay.ts";
import { Panel } from "../../ui/Panel.tsx";

/** The team's secrets, as it read them before play. */
export function BriefSheet({ scene, brief }: { readonly scene: Scene; readonly brief: Brief }) {
  const role = scene.teams.find(({ id }) => id === brief.team)?.roleCard;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.team.privateInfo, brief.privateInfo],
    [words.team.cannotSee, brief.cannotSee],
    [words.team.objectives, brief.objectives.map(({ text, points }) => `${text} (${points})`)],
    [words.team.redLines, brief.redLines.map(({ text }) => text)],
  ];
  return (
    <div className="flex max-w-[70ch] flex-col gap-5">
      {role && (
        <Panel title={words.team.roleCard} first>
          <p className="text-16">{role}</p>
        </Panel>
      )}
      {lists.map(([title, lines]) => (
        <Panel key={title} title={title}>
          <ul className="list-disc pl-5 text-14">
            {lines.map((line) => (
              <li key={line} className="py-0.5">
                {line}
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
