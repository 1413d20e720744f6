import type { View } from "@whitecell/shared/views/view.ts";
import { table } from "../../messages/en/table.ts";
import { useRecent } from "../../state/useRecent.ts";
import { Banner } from "../../ui/Banner.tsx";

const SHOWN_MS = 45_000;

/** UNDO6: a screen that goes back says that it does, and why. */
export function StepBackNote({ takenBack }: Pick<View, "takenBack">) {
  const last = takenBack.at(-1);
  const recent = useRecent(last?.at ?? null, SHOWN_MS);
  return recent && last ? (
    <Banner tone="info" full>
      {table.takenBack(last.reason)}
    </Banner>
  ) : null;
}
