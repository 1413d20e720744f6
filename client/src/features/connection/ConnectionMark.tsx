import { Wifi, WifiOff } from "lucide-react";
import { connection } from "../../messages/en/connection.ts";
import { useLive } from "../../state/session.ts";
import { Icon } from "../../ui/Icon.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

/** A small sign in the phase bar that the line is up; the banner says the rest. */
export function ConnectionMark() {
  const up = useLive((now) => now.connection.kind === "live");
  return (
    <span
      className={up ? "text-soft" : "text-warn"}
      title={up ? connection.line.live : connection.line.waiting}
    >
      <Icon of={up ? Wifi : WifiOff} />
      <VisuallyHidden>{up ? connection.line.live : connection.line.waiting}</VisuallyHidden>
    </span>
  );
}
