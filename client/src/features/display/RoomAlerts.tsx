import type { View } from "@whitecell/shared/views/view.ts";
import { Pause, WifiOff } from "lucide-react";
import { display as words } from "../../messages/en/display.ts";
import { useLive } from "../../state/session.ts";
import { useRecent } from "../../state/useRecent.ts";
import { Icon } from "../../ui/Icon.tsx";

const SHOWN_MS = 30_000;

/** Pause and a lost line, edge to edge. */
export function RoomAlerts({ view }: { readonly view: View }) {
  const lost = useLive(({ connection }) => connection.kind === "waiting" || connection.kind === "offline");
  const { clock } = view;
  const last = view.takenBack.at(-1);
  const recent = useRecent(last?.at ?? null, SHOWN_MS);
  return (
    <div role="status">
      {clock.state === "paused" && (
        <p className="flex items-center gap-4 bg-warn px-12 py-3 text-40 font-semibold text-surface">
          <Icon of={Pause} size={40} /> {words.paused(clock.reason)}
        </p>
      )}
      {recent && last && <p className="bg-warn-surface px-12 py-2 text-28">{words.takenBack(last.reason)}</p>}
      {lost && (
        <p className="flex items-center gap-4 bg-warn-surface px-12 py-2 text-28">
          <Icon of={WifiOff} size={28} /> {words.offline}
        </p>
      )}
    </div>
  );
}
