import { runSheet as words } from "../../../messages/en/runSheet.ts";
import { Tag } from "../../../ui/Tag.tsx";

/** How late the session runs, in whole minutes; early below nothing. */
export function Standing({ late }: { readonly late: number }) {
  const said = late === 0 ? words.onTime : late > 0 ? words.late(late) : words.early(-late);
  return <Tag tone={late > 0 ? "warn" : "ok"}>{said}</Tag>;
}
