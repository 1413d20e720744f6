import { replay as words } from "../../messages/en/replay.ts";
import type { Replay, ReplayStore } from "../../state/replayStore.ts";
import { Check } from "../../ui/Check.tsx";
import { Select } from "../../ui/Select.tsx";
import { sideName, sidesInOrder } from "./sideName.ts";

type Props = { readonly store: ReplayStore; readonly state: Replay };

/** How somebody looks: one side or two, and whether the future is hidden. */
export function LookControls({ store, state }: Props) {
  const { timeline, side, against, spoilerFree } = state;
  const others = sidesInOrder(timeline).filter((key) => key !== side);
  return (
    <div className="flex items-center gap-x-5 max-sm:gap-x-3">
      {others.length > 0 && (
        <Select
          label={words.sides.second}
          quietLabel
          className="w-52 text-14 max-sm:w-44"
          value={against ?? ""}
          onChange={(event) => store.compare(event.target.value || null)}
          options={[
            { value: "", label: words.sides.alone },
            ...others.map((key) => ({ value: key, label: words.sides.beside(sideName(timeline, key)) })),
          ]}
        />
      )}
      <Check label={words.sides.hideFuture} checked={spoilerFree} onChange={store.hideFuture} />
    </div>
  );
}
