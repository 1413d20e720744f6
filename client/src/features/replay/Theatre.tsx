import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { replay as words } from "../../messages/en/replay.ts";
import { createReplayStore, type Replay, type ReplayStore } from "../../state/replayStore.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ScrollColumn } from "../../ui/ScrollColumn.tsx";
import { Shortcuts } from "../../ui/Shortcuts.tsx";
import { BeforePlay } from "./BeforePlay.tsx";
import { Controls } from "./Controls.tsx";
import { Happened } from "./Happened.tsx";
import { type ReplayHome, readAddress, useAddress } from "./replayAddress.ts";
import { SidePanels } from "./SidePanels.tsx";
import { TheatreHeader } from "./TheatreHeader.tsx";
import { TwoSides } from "./TwoSides.tsx";
import { usePlayer } from "./usePlayer.ts";
import { useReplayKeys } from "./useReplayKeys.ts";

type Props = {
  readonly record: OpenRecord;
  /** Where it is shown: under an address of the server, from a file that was chosen, or as a page of its own. */
  readonly home: ReplayHome;
  readonly aside?: ReactNode;
  /** What else can be done at this moment, where it is shown. */
  readonly bar?: (store: ReplayStore, state: Replay) => ReactNode;
  readonly tools?: (store: ReplayStore, state: Replay) => ReactNode;
};

/** One record, seen from one side at one moment. */
export function Theatre({ record, home, aside, bar, tools }: Props) {
  const [store] = useState(() => createReplayStore(record, readAddress(home)));
  const state = useStore(store);
  const [keys, setKeys] = useState(false);
  usePlayer(store);
  useReplayKeys(store, () => setKeys(true));
  useAddress(state, home);
  return (
    <div className="relative flex min-h-dvh flex-col lg:h-dvh lg:overflow-clip">
      <TheatreHeader store={store} state={state} home={home} aside={aside} />
      {bar?.(store, state)}
      <main className="grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-[minmax(0,1fr)_24rem]">
        {state.viewAgainst ? (
          <TwoSides state={state} other={state.viewAgainst} />
        ) : (
          <OneSide store={store} state={state} />
        )}
      </main>
      <Controls
        store={store}
        state={state}
        home={home}
        tools={tools?.(store, state)}
        onKeys={() => setKeys(true)}
      />
      <Dialog open={keys} title={words.keys.title} onClose={() => setKeys(false)}>
        <Shortcuts keys={words.keys.list} />
      </Dialog>
    </div>
  );
}

function OneSide({ store, state }: { readonly store: ReplayStore; readonly state: Replay }) {
  return (
    <>
      <ScrollColumn label={words.panels.region} className="px-4 py-4 lg:px-8">
        <SidePanels
          view={state.view}
          names={state.timeline.record.names}
          before={<BeforePlay store={store} state={state} />}
        />
      </ScrollColumn>
      <ScrollColumn
        label={words.happened.title}
        className="border-rule px-4 py-4 max-lg:border-t lg:border-l"
      >
        <Happened store={store} state={state} />
      </ScrollColumn>
    </>
  );
}
