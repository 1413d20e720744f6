import { BookOpen, Compass, type LucideIcon, MessageSquare, Swords } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { table } from "../../messages/en/table.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";

export type TabId = "now" | "moves" | "talk" | "brief";

const icons: Readonly<Record<TabId, LucideIcon>> = {
  now: Compass,
  moves: Swords,
  talk: MessageSquare,
  brief: BookOpen,
};

export const tabId = (id: TabId): string => `table-tab-${id}`;
export const panelId = (id: TabId): string => `table-panel-${id}`;

type Props = {
  readonly tabs: readonly TabId[];
  readonly current: TabId;
  readonly onChange: (id: TabId) => void;
  /** Things not looked at yet, by tab. */
  readonly news: Readonly<Partial<Record<TabId, number>>>;
  /** Along the bottom of a phone, with pictures. */
  readonly phone: boolean;
  /** "Now" is the outcome then. */
  readonly ended: boolean;
};

/** The parts of a table: under the thumb on a phone, above the work on a wide screen. */
export function TableTabs({ tabs, current, onChange, news, phone, ended }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.indexOf(current);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = target === undefined ? undefined : tabs[(target + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={table.tabs.label}
      onKeyDown={move}
      className={cx(
        "flex bg-surface",
        // Six under the thumb: four parts, and beside them the two buttons that open a sheet.
        phone ? "flex-[4] justify-around" : "flex-1 gap-1",
      )}
    >
      {tabs.map((id) => {
        const count = news[id] ?? 0;
        const here = id === current;
        const label = ended && id === "now" ? table.tabs.outcome : table.tabs[id];
        return (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={here}
            aria-controls={panelId(id)}
            aria-label={count > 0 ? table.tabCount(label, count) : label}
            tabIndex={here ? 0 : -1}
            onClick={() => onChange(id)}
            className={cx(
              "relative font-medium -outline-offset-2",
              phone
                ? "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 border-t-2 text-12 -mt-px"
                : "-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 px-4 text-14",
              here ? "border-ink text-ink" : "border-transparent text-soft hover:text-ink",
            )}
          >
            <Icon of={icons[id]} size={phone ? 20 : 16} />
            {label}
            {count > 0 && (
              <span
                className={cx(
                  "min-w-5 rounded-full bg-accent px-1 text-center text-12 font-semibold text-on-accent",
                  phone && "absolute top-1.5 left-1/2 ml-2",
                )}
              >
                {count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
