import type { Slot } from "@whitecell/shared/engine/game.ts";
import type { MenuItem } from "@whitecell/shared/engine/readings.ts";
import type { Card } from "@whitecell/shared/views/scene.ts";
import { Suspense } from "react";
import { council } from "../../../messages/en/council.ts";
import { shared } from "../../../messages/en/shared.ts";
import { table } from "../../../messages/en/table.ts";
import { lazily } from "../../../state/lazily.ts";
import type { Issue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { ideasOf } from "../council/ideasOf.ts";
import type { TableModel } from "../tableModel.ts";
import { chooseCard, takeOut } from "./choose.ts";
import { costParts, costText } from "./costText.ts";
import { shortWith, slotOfMove } from "./picks.ts";

const words = table.cards;
const ProposeButton = lazily(() => import("./ProposeButton.tsx").then((part) => part.ProposeButton));

type Props = {
  readonly table: TableModel;
  readonly card: Card;
  readonly item: MenuItem | undefined;
  /** Null where cards are only read. */
  readonly issue: Issue | null;
};

/** One card: what it is, what it costs, how likely, why it is closed, and the way to choose it. */
export function CardRow({ table: model, card, item, issue }: Props) {
  const { desk, draft, view } = model;
  const inSlot = slotOfMove(draft, card.id);
  const early = view.phase === "situation" || view.phase === "talks";
  const proposed = ideasOf(desk, view).some(
    ({ choice }) => choice.kind === "card" && choice.move === card.id,
  );
  const whyNot = item?.whyNot ?? null;
  const slots = item?.slots ?? [];
  const short = slots[0] === undefined ? {} : shortWith(desk, draft, { slot: slots[0], cost: card.cost });
  const shortParts = inSlot === null ? costParts(desk.brief, short) : [];
  return (
    <li className={cx("border-b border-rule py-3 last:border-0", inSlot && "border-l-4 border-l-ink pl-3")}>
      <div className="flex items-start justify-between gap-3">
        <h4 className={cx("min-w-0 text-16 leading-snug", whyNot !== null && "text-soft")}>{card.title}</h4>
        {issue && (
          <span className="flex shrink-0 flex-wrap items-center justify-end gap-2">
            {inSlot !== null && (
              <>
                <Tag tone="strong">{words.chosen}</Tag>
                {!draft.ready && (
                  <Button
                    size="small"
                    aria-label={table.moves.clear(card.title)}
                    onClick={() => void issue.run(takeOut(desk.brief.team, inSlot))}
                  >
                    {table.moves.clearShort}
                  </Button>
                )}
              </>
            )}
            {inSlot === null &&
              !draft.ready &&
              slots.map((slot) => (
                <ChooseButton
                  key={slot}
                  slot={slot}
                  title={card.title}
                  disabled={shortParts.length > 0}
                  onClick={() => void issue.run(chooseCard(desk.brief.team, slot, card.id))}
                />
              ))}
          </span>
        )}
      </div>
      <Facts table={model} card={card} item={item} />
      <p className={cx("mt-1 max-w-[65ch] text-14", whyNot !== null && "text-soft")}>{card.text}</p>
      {card.article.length > 0 && (
        <details className="text-14 text-soft">
          <summary className="min-h-11 py-2.5">{words.article}</summary>
          <ul className="mb-1 flex max-w-[65ch] list-disc flex-col gap-1 pl-5">
            {card.article.map((claim) => (
              <li key={claim}>{claim}</li>
            ))}
          </ul>
        </details>
      )}
      {whyNot !== null && <p className="mt-1 text-14 font-medium">{words.closed(whyNot)}</p>}
      {whyNot === null && card.requires !== null && (
        <p className="mt-1 text-14 text-soft">{words.requires(card.requires)}</p>
      )}
      {whyNot === null && shortParts.length > 0 && (
        <p className="mt-1 text-14 font-medium">{table.moves.tooCostly(shortParts)}</p>
      )}
      {(issue !== null || early) && slots.includes(card.size) && !draft.ready && (
        <div className="mt-2">
          {proposed ? (
            <Tag>{council.ideas.proposed}</Tag>
          ) : (
            <Suspense fallback={null}>
              <ProposeButton
                table={model}
                slot={card.size}
                choice={{ kind: "card", move: card.id }}
                title={card.title}
              />
            </Suspense>
          )}
        </div>
      )}
    </li>
  );
}

type ChooseProps = {
  readonly slot: Slot;
  readonly title: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
};

const ChooseButton = ({ slot, title, disabled, onClick }: ChooseProps) => (
  <Button
    aria-label={words.choose(title, shared.slots[slot])}
    disabled={disabled}
    onClick={onClick}
    className="min-h-11"
  >
    {slot === "reaction" ? words.answerShort : words.chooseShort}
  </Button>
);

/** What is staked first: what it costs and how likely it is. */
function Facts({ table: model, card, item }: Pick<Props, "table" | "card" | "item">) {
  const closed = item?.whyNot != null;
  const rung = model.scene.ladder.rungs.find(({ n }) => n === card.rung)?.label ?? "";
  const stakes = [costText(model.desk.brief, card.cost), words.odds(card.oddsWord, card.oddsRange)];
  const facts = [
    words.instruments[card.instrument],
    words.rung(card.rung, rung),
    card.covert ? words.covert : words.open,
    card.window ? words.window(card.window[0], card.window[1]) : null,
    item ? words.usesLeft(item.usesLeft) : null,
  ];
  return (
    <>
      <p className={cx("mt-0.5 flex flex-wrap gap-x-4 text-14", closed ? "text-soft" : "font-medium")}>
        {stakes.map((stake) => (
          <span key={stake} className="first-letter:uppercase">
            {stake}
          </span>
        ))}
      </p>
      <p className="text-14 text-soft">{facts.filter((fact) => fact !== null).join(" · ")}</p>
    </>
  );
}
