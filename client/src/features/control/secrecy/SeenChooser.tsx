import { seen as words } from "../../../messages/en/seen.ts";
import { useLive } from "../../../state/session.ts";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { chooseSeen, useSeen } from "./deskSeen.ts";
import { screensToSee, seenId, seenName } from "./seenModel.ts";

/** Whose screen; somebody who has gone stays chosen until another is. */
export function SeenChooser({ desk }: { readonly desk: Desk }) {
  const as = useSeen();
  const names = useLive((live) => live.names);
  const screens = screensToSee(desk, names);
  const chosen = seenId(as);
  const gone = screens.every(({ id }) => id !== chosen);
  const all = gone ? [{ id: chosen, label: seenName(desk, as, names), as }, ...screens] : screens;
  return (
    <Select
      label={words.choose}
      value={chosen}
      onChange={(event) => {
        const next = all.find(({ id }) => id === event.target.value);
        if (next) chooseSeen(next.as);
      }}
      options={all.map(({ id, label }) => ({ value: id, label }))}
    />
  );
}
