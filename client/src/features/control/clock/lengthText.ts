import { runSheet as words } from "../../../messages/en/runSheet.ts";

/** "8 min", "2:30 min": how long something lasts, never a moment. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60;
  const whole = Math.floor(seconds / 60);
  return words.length(rest === 0 ? String(whole) : `${whole}:${String(rest).padStart(2, "0")}`);
}
