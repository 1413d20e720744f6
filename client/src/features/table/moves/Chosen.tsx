import type { Size } from "@whitecell/shared/engine/card.ts";
import type { Slot } from "@whitecell/shared/engine/game.ts";
import { shared } from "../../../messages/en/shared.ts";
import { table } from "../../../messages/en/table.ts";
import type { Issue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { nameOf, type TableModel } from "../tableModel.ts";
import { takeOut } from "./choose.ts";
import { costText } from "./costText.ts";
import { picksOf, stockOf } from "./picks.ts";

const words = table.moves;

type Props = { readonly table: TableModel; readonly issue: Issue };

/** The slots of this turn, what is in them and what they cost together. */
export function Chosen({ table: model, issue }: Props) {
  const { desk, draft, names, me } = model;
  const picks = picksOf(desk, draft);
  const canAnswer = draft.reaction !== null || desk.menu.some((item) => item.slots.includes("reaction"));
  const slots: readonly Slot[] = canAnswer ? ["major", "minor", "reaction"] : ["major", "minor"];
  const by = desk.draftBy;
  return (
    <div>
      <ul className="border-y-2 border-ink">
        {slots.map((slot) => {
          const pick = picks.find((one) => one.slot === slot);
          return (
            <li
              key={slot}
              className="flex min-h-16 items-center justify-between gap-3 border-b border-rule py-2 last:border-0"
            >
              <div className="min-w-0">
                <p className="text-12 text-soft">
                  {shared.slots[slot]}
                  {slot === "reaction" && ` (${words.optional})`}
                </p>
                <p className={pick ? "text-16 font-semibold" : "text-16 text-soft"}>
                  {pick?.title ?? words.none}
                </p>
                {pick && <p className="text-14 text-soft">{costText(desk.brief, pick.cost)}</p>}
              </div>
              {!pick && !draft.ready && slot !== "reaction" && (
                <Button aria-label={words.chooseFor(shared.slots[slot])} onClick={() => showCards(slot)}>
                  {words.choose}
                </Button>
              )}
              {pick && !draft.ready && (
                <Button
                  aria-label={words.clear(pick.title)}
                  onClick={() => void issue.run(takeOut(desk.brief.team, slot))}
                >
                  {words.clearShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ul className="mt-2 text-14 sm:columns-2 sm:gap-x-8">
        {desk.brief.resources.map(({ id, label }) => {
          const { now, after } = stockOf(desk, draft, id);
          return (
            <li
              key={id}
              className={cx("flex justify-between gap-3", now === after ? "text-soft" : "font-medium")}
            >
              <span>{label}</span>
              <span className="shrink-0 tabular-nums">{words.purse(now, after)}</span>
            </li>
          );
        })}
      </ul>
      {by !== null && by !== me && (
        <p className="mt-1 text-14 text-soft">{words.lastChange(nameOf(names, by))}</p>
      )}
    </div>
  );
}

/** Where the cards of a size begin. */
export const cardsId = (size: Size): string => `cards-${size}`;

function showCards(size: Size): void {
  const cards = document.getElementById(cardsId(size));
  cards?.scrollIntoView({ block: "start" });
  cards?.focus({ preventScroll: true });
}
