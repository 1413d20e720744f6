import type { Instrument, Size } from "@whitecell/shared/engine/card.ts";
import type { Card } from "@whitecell/shared/views/scene.ts";
import { type ReactNode, useState } from "react";
import { table } from "../../../messages/en/table.ts";
import type { Issue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { TableModel } from "../tableModel.ts";
import { CardRow } from "./CardRow.tsx";
import { cardsId } from "./Chosen.tsx";

const words = table.cards;
const EVERY = "every";

type Props = {
  readonly table: TableModel;
  readonly issue: Issue | null;
  /** Stands at the end of the major moves. */
  readonly own?: ReactNode;
};

/** The team's cards: eight for newcomers or all of them, by size, open ones first. */
export function CardList({ table: model, issue, own = null }: Props) {
  const { cards } = model.desk.brief;
  const [shown, show] = useTyped("cards.shown");
  const [instrument, setInstrument] = useState<Instrument | typeof EVERY>(EVERY);
  const all = shown === "all";
  const menu = new Map(model.desk.menu.map((item) => [item.move, item]));
  const closed = (card: Card): number => (menu.get(card.id)?.whyNot == null ? 0 : 1);
  const fitting = cards
    .filter((card) => (all || card.firstEight) && (instrument === EVERY || card.instrument === instrument))
    .sort((a, b) => closed(a) - closed(b));
  const instruments = [...new Set(cards.map((card) => card.instrument))];

  const group = (size: Size) => {
    const list = fitting.filter((card) => card.size === size);
    return list.length === 0 ? (
      <EmptyState>{words.noneHere}</EmptyState>
    ) : (
      <ul>
        {list.map((card) => (
          <CardRow key={card.id} table={model} card={card} item={menu.get(card.id)} issue={issue} />
        ))}
      </ul>
    );
  };

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <fieldset aria-label={words.show} className="flex gap-2">
          <Toggle on={!all} onClick={() => show("")}>
            {words.first}
          </Toggle>
          <Toggle on={all} onClick={() => show("all")}>
            {words.all(cards.length)}
          </Toggle>
        </fieldset>
        <Select
          label={words.instrument}
          quietLabel
          className="min-w-52 flex-1 sm:flex-none"
          value={instrument}
          onChange={(event) => setInstrument(event.target.value as Instrument | typeof EVERY)}
          options={[
            { value: EVERY, label: words.everyInstrument },
            ...instruments.map((one) => ({ value: one, label: words.instruments[one] })),
          ]}
        />
      </div>
      <div id={cardsId("major")} tabIndex={-1} className="scroll-mt-2 outline-none">
        <Panel title={words.major} level={3}>
          {group("major")}
          {own}
        </Panel>
      </div>
      <div id={cardsId("minor")} tabIndex={-1} className="scroll-mt-2 outline-none">
        <Panel title={words.minor} level={3}>
          {group("minor")}
        </Panel>
      </div>
    </div>
  );
}

type ToggleProps = { readonly on: boolean; readonly onClick: () => void; readonly children: ReactNode };

const Toggle = ({ on, onClick, children }: ToggleProps) => (
  <Button
    aria-pressed={on}
    onClick={onClick}
    className="min-h-11 aria-pressed:border-ink aria-pressed:bg-info-surface aria-pressed:font-semibold"
  >
    {children}
  </Button>
);
