import { desk as words } from "../../../messages/en/desk.ts";
import { now as nowWords } from "../../../messages/en/now.ts";
import { shared } from "../../../messages/en/shared.ts";
import { TeamName } from "../../../ui/TeamName.tsx";
import { gameDates } from "../../pictures/gameDates.ts";
import { NewsList } from "../../pictures/NewsList.tsx";
import { FactsPanel } from "../adjudication/FactsPanel.tsx";
import type { Desk } from "../deskModel.ts";
import { AdvanceButton } from "./AdvanceButton.tsx";
import { NowFrame } from "./NowFrame.tsx";

/** The SITREP, in a size that can be read aloud standing. */
export function NowSituation({ desk }: { readonly desk: Desk }) {
  const { view, scene, control } = desk;
  const { turn } = view;
  if (!turn) return null;
  const focus = control.scenario.turns.find(({ n }) => n === turn.n)?.focus ?? {};
  return (
    <NowFrame
      title={nowWords.situation}
      hint={nowWords.situationHint}
      action={<AdvanceButton view={view} label={words.bar.endShort("talks")} />}
    >
      <article className="max-w-[65ch]">
        <p className="text-14 text-soft">{gameDates(turn.from, turn.to)}</p>
        <h3 className="text-20">
          {shared.turn(turn.index + 1)}: {turn.title}
        </h3>
        {turn.briefing.map((paragraph) => (
          <p key={paragraph} className="mt-3 text-20 leading-8">
            {paragraph}
          </p>
        ))}
      </article>
      <div className="mt-6 max-w-[65ch]">
        <NewsList asControl news={view.news.filter((item) => item.turnIndex === turn.index)} />
      </div>
      <h3 className="mt-6 text-16">{nowWords.focus}</h3>
      <dl className="mt-2 max-w-[65ch]">
        {scene.teams.map((team, index) => (
          <div key={team.id} className="border-b border-rule py-2 last:border-0 sm:flex sm:gap-4">
            <dt className="w-40 shrink-0">
              <TeamName team={team} index={index} size="small" />
            </dt>
            <dd className="text-14">{focus[team.id]}</dd>
          </div>
        ))}
      </dl>
      <FactsPanel desk={desk} about={null} />
    </NowFrame>
  );
}
