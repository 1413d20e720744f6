import { findPrompt } from "@whitecell/shared/views/prompts.ts";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { table } from "../../messages/en/table.ts";
import { lazily } from "../../state/lazily.ts";
import { useTyped } from "../../state/useTyped.ts";
import { cx } from "../../ui/cx.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { Go } from "./asked/AlsoAsked.tsx";
import { Sent } from "./asked/Sent.tsx";
import { AskButton, InsightButton } from "./asked/Sheets.tsx";
import { waitForVote } from "./council/ideasOf.ts";
import { type DecisionNote, useDecision } from "./council/useDecision.ts";
import { ActionBar } from "./moves/ActionBar.tsx";
import { CardList } from "./moves/CardList.tsx";
import { MovesByTurn } from "./moves/MovesByTurn.tsx";
import { Place } from "./moves/Place.tsx";
import { Planning } from "./moves/Planning.tsx";
import { STACK } from "./moves/stack.ts";
import { type Rationale, useRationale } from "./moves/useRationale.ts";
import { NowContent } from "./NowContent.tsx";
import { panelId, type TabId, TableTabs, tabId } from "./TableTabs.tsx";
import type { TableModel } from "./tableModel.ts";
import { useUnread } from "./useUnread.ts";

const Answer = lazily(() => import("./asked/Answer.tsx").then((part) => part.Answer));
const BriefTab = lazily(() => import("./brief/BriefTab.tsx").then((part) => part.BriefTab));
const Decisions = lazily(() => import("./council/Decisions.tsx").then((part) => part.Decisions));
const Ideas = lazily(() => import("./council/Ideas.tsx").then((part) => part.Ideas));
const Talk = lazily(() => import("./talk/Talk.tsx").then((part) => part.Talk));

type Props = {
  readonly table: TableModel;
  readonly wide: boolean;
  readonly tab: TabId;
  readonly go: (tab: TabId) => void;
};

/** What is typed into needs the little room above a keyboard more than the tabs do. */
const WHILE_TYPING = "[@media(max-height:480px)]:group-has-[textarea:focus,input:focus]/table:hidden";

const ALL_TABS: readonly TabId[] = ["now", "moves", "talk", "brief"];
const BESIDE_TABS: readonly TabId[] = ["moves", "talk", "brief"];

/** One column and a tab bar on a phone; the situation beside the work on a wide screen. */
export function TableBody({ table: model, wide, tab, go }: Props) {
  const rationale = useRationale(model);
  const decision = useDecision(model);
  const ended = model.view.phase === "ended";
  const beside = wide && !ended;
  const shown: TabId = beside && tab === "now" ? "moves" : tab;
  const [talkPlace, setTalkPlace] = useTyped("talk.place");
  const goTo: Go = (next, place) => {
    if (place !== undefined) setTalkPlace(place);
    go(next);
  };
  const unread = useUnread(model, shown === "talk");
  const votes = waitForVote(model);
  const shape = wide ? "wide" : "phone";
  const tabs = (
    <div className={cx("flex bg-surface", wide && "border-b border-rule")}>
      <TableTabs
        tabs={beside ? BESIDE_TABS : ALL_TABS}
        current={shown}
        onChange={go}
        news={{ talk: unread, moves: votes }}
        phone={!wide}
        ended={ended}
      />
      <AskButton table={model} shape={shape} />
      <InsightButton open={model.view.hotwash !== null} shape={shape} />
    </div>
  );
  const panel = (
    <TabPanel id={shown}>
      <Suspense fallback={<Loading />}>
        {shown === "talk" ? (
          <Talk table={model} kept={talkPlace} setPlace={setTalkPlace} />
        ) : (
          <TabContent table={model} tab={shown} rationale={rationale} decision={decision} go={goTo} />
        )}
      </Suspense>
    </TabPanel>
  );
  const nowShown = beside || shown === "now";
  const action = (
    <ActionBar
      table={model}
      rationale={rationale}
      decision={decision}
      tab={shown}
      go={go}
      nowShown={nowShown}
    />
  );
  if (!wide) {
    return (
      <>
        <main className="relative min-h-0 flex-1 overflow-y-auto">{panel}</main>
        <footer className="bg-surface pb-[env(safe-area-inset-bottom)]">
          {action}
          <div className={cx("border-t border-rule", WHILE_TYPING)}>{tabs}</div>
        </footer>
      </>
    );
  }
  return (
    <main
      className={cx(
        "mx-auto grid min-h-0 w-full max-w-7xl flex-1 grid-rows-[minmax(0,1fr)]",
        beside && "grid-cols-[5fr_6fr]",
      )}
    >
      {beside && (
        <section
          aria-label={table.situation.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          tabIndex={0}
          className="relative overflow-y-auto border-r border-rule px-4 py-4 -outline-offset-2"
        >
          <NowContent table={model} go={goTo} />
        </section>
      )}
      <div className="flex min-h-0 flex-col">
        {tabs}
        <div className="relative min-h-0 flex-1 overflow-y-auto">{panel}</div>
        {action}
      </div>
    </main>
  );
}

/** Starts at its top whenever it is another part. */
function TabPanel({ id, children }: { readonly id: TabId; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another part scrolls back to the top.
  useEffect(() => {
    if (ref.current?.parentElement) ref.current.parentElement.scrollTop = 0;
  }, [id]);
  return (
    <div
      ref={ref}
      id={panelId(id)}
      role="tabpanel"
      aria-labelledby={tabId(id)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part without controls must be scrolled by keyboard too.
      tabIndex={0}
      className="px-4 py-4 -outline-offset-2"
    >
      {children}
    </div>
  );
}

type ContentProps = NowProps & {
  readonly tab: Exclude<TabId, "talk">;
  readonly rationale: Rationale;
  readonly decision: DecisionNote;
};

function TabContent({ table: model, tab, rationale, decision, go }: ContentProps) {
  switch (tab) {
    case "now":
      return <NowContent table={model} go={go} />;
    case "moves":
      return <MovesContent table={model} rationale={rationale} decision={decision} />;
    case "brief":
      return <BriefTab table={model} />;
  }
}

type NowProps = { readonly table: TableModel; readonly go: Go };

function MovesContent({ table: model, rationale, decision }: Omit<ContentProps, "tab" | "go">) {
  const { phase } = model.view;
  const answer = findPrompt(model.prompts, "answer-text");
  const decisions = (
    <Suspense fallback={null}>
      <Decisions council={model.desk.council} team={model.team} names={model.names} />
    </Suspense>
  );
  if (phase === "ended") {
    return (
      <div className={STACK}>
        <MovesByTurn view={model.view} scene={model.scene} />
        {decisions}
      </div>
    );
  }
  if (phase === "planning") return <Planning table={model} rationale={rationale} decision={decision} />;
  if (phase === "situation" || phase === "talks") {
    return (
      <div className={STACK}>
        <Place id="ideas">
          <Ideas table={model} />
        </Place>
        <p className="max-w-[65ch] text-16 text-soft">{table.moves.notYet}</p>
        <CardList table={model} issue={null} />
      </div>
    );
  }
  return (
    <div className={STACK}>
      {answer && <Answer table={model} prompt={answer} />}
      <Sent table={model} />
      {decisions}
      <Panel title={table.cards.title}>
        <CardList table={model} issue={null} />
      </Panel>
    </div>
  );
}
