import { join } from "../../messages/en/join.ts";
import { Banner } from "../../ui/Banner.tsx";

/** Says so before somebody wastes time. `:has()` came with the oldest browsers we support or earlier. */
export function OldBrowser() {
  const fits = typeof CSS !== "undefined" && CSS.supports("color", "oklch(50% 0 0)");
  return fits ? null : <Banner tone="warn">{join.oldBrowser}</Banner>;
}
