// FORK6: a play that goes on from another carries the other's beginning; put back under its own heading, it must give the other's seal.
import type { Parent } from "../engine/events/fork.ts";
import { canonicalJson } from "../lib/canonicalJson.ts";
import { chainLink, chainStart, type Sha256 } from "../lib/chain.ts";
import type { LogEntry } from "./recordFile.ts";

export type ParentCheck =
  | { readonly is: "none" }
  | { readonly is: "same"; readonly parent: Parent }
  | { readonly is: "other"; readonly entry: number };

/** The seal over entries, as the session that wrote them first had it. */
function sealOver(entries: readonly LogEntry[], parent: Parent, sha256: Sha256): string {
  return entries.reduce(
    (head, { rev, at, actor, audience, event, command }) =>
      chainLink(sha256, head, {
        rev,
        at,
        command,
        actor: canonicalJson(actor),
        audience: canonicalJson(audience),
        body: canonicalJson(
          event.type === "SessionCreated" && rev === 1
            ? { ...event, sessionId: parent.sessionId, title: parent.title }
            : event,
        ),
      }),
    chainStart(sha256, parent.sessionId),
  );
}

/** The nearest parent: where that one goes on from another itself, its own record tells. */
export function checkParent(log: readonly LogEntry[], sha256: Sha256): ParentCheck {
  const at = log.findLastIndex(({ event }) => event.type === "SessionForked");
  const event = log[at]?.event;
  if (event?.type !== "SessionForked") return { is: "none" };
  const { parent } = event;
  const same = parent.entries === at && sealOver(log.slice(0, at), parent, sha256) === parent.seal;
  return same ? { is: "same", parent } : { is: "other", entry: at + 1 };
}
