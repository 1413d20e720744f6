// SEEN4: the desk shows somebody's screen in a frame, whose address says through whose eyes it looks.
import type { Glance } from "@whitecell/shared/protocol/frames.ts";

/** `?as=room`, `?as=team:kyiv`, `?as=person:<id>`. */
export function glanceIn(search: string): Glance | null {
  const [kind, id] = (new URLSearchParams(search).get("as") ?? "").split(/:(.*)/s);
  if (kind === "room") return { kind: "room" };
  if (kind === "team" && id) return { kind: "team", team: id };
  return kind === "person" && id ? { kind: "person", person: id } : null;
}

/** Through whose eyes this page looks; null on every page that has a seat of its own. */
export const glance: Glance | null = glanceIn(globalThis.location?.search ?? "");
