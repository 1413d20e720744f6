import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { ReactNode } from "react";
import { brief } from "../../../messages/en/brief.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { STACK } from "../moves/stack.ts";
import type { TableModel } from "../tableModel.ts";
import { BriefRead } from "./BriefRead.tsx";
import { OwnRedLines } from "./OwnRedLines.tsx";

const words = brief;

type Props = { readonly table: TableModel };

/** The role, the secrets, what is wanted and what must not happen. */
export function BriefTab({ table: model }: Props) {
  const { scene } = model;
  const { brief } = model.desk;
  const team = scene.teams.find(({ id }) => id === brief.team);
  return (
    <div className={STACK}>
      <Panel title={words.role}>
        <p className="mb-2 text-14 text-soft">
          {words.plays}: {team?.plays}
        </p>
        <Text>{team?.roleCard}</Text>
      </Panel>
      <Panel title={words.secret} actions={<Tag tone="warn">{words.secretNote}</Tag>}>
        <Bullets items={brief.privateInfo} />
      </Panel>
      <Panel title={words.objectives}>
        <ul>
          {brief.objectives.map(({ id, text, points, measuredBy }) => (
            <Scored key={id} text={text} mark={words.points(points)} note={words.measured(measuredBy)} />
          ))}
        </ul>
      </Panel>
      <Panel title={words.redLines}>
        <ul>
          {brief.redLines.map(({ id, text, penalty, when }) => (
            <Scored key={id} text={text} mark={null} note={words.penalty(penalty, when)} />
          ))}
        </ul>
      </Panel>
      <OwnRedLines table={model} />
      <Panel title={words.cannotSee}>
        <Bullets items={brief.cannotSee} />
      </Panel>
      <Panel title={words.resources}>
        <ul>
          {brief.resources.map(({ id, label, initial, income, note }) => (
            <Scored key={id} text={label} mark={`${initial}`} note={`${note}; ${words.income(income)}`} />
          ))}
        </ul>
      </Panel>
      <BriefRead table={model} />
      <AboutScene scene={scene} />
    </div>
  );
}

/** What everybody may read before play. */
export function AboutScene({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <Panel title={words.crisis}>
        {scene.crisis.map((paragraph) => (
          <Text key={paragraph}>{paragraph}</Text>
        ))}
      </Panel>
      <Panel title={words.goals}>
        <Bullets items={scene.learningGoals} />
      </Panel>
      <Panel title={words.safety}>
        <Text>{scene.safetyNote}</Text>
      </Panel>
    </>
  );
}

const Text = ({ children }: { readonly children: ReactNode }) => (
  <p className="mb-3 max-w-[65ch] text-16 last:mb-0">{children}</p>
);

const Bullets = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="flex max-w-[65ch] list-disc flex-col gap-1.5 pl-5 text-16">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

type ScoredProps = { readonly text: string; readonly mark: string | null; readonly note: string };

const Scored = ({ text, mark, note }: ScoredProps) => (
  <li className="border-b border-rule py-2 last:border-0">
    <div className="flex items-baseline justify-between gap-3">
      <span className="text-16 font-medium">{text}</span>
      {mark !== null && <span className="shrink-0 text-14 font-semibold">{mark}</span>}
    </div>
    <p className="max-w-[65ch] text-14 text-soft">{note}</p>
  </li>
);
