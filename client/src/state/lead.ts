// The lead on another device: by the host key alone, or by a co-facilitator who has it.
import type { JoinAnswer } from "@whitecell/shared/protocol/http.ts";
import { type Answer, ask, post } from "../sync/api.ts";
import { live } from "./session.ts";

/** The lead's own seat, for this device. */
export const moveLeadHere = (hostKey: string, sessionId: string): Answer<JoinAnswer> =>
  ask(`/sessions/${encodeURIComponent(sessionId)}/lead-seat`, post({}, hostKey));

/** Makes whoever sits here the lead. */
export function takeLead(hostKey: string): Answer<Readonly<Record<string, never>>> {
  const { token, session } = live.store.getState();
  const path = `/sessions/${encodeURIComponent(session?.sessionId ?? "")}/lead`;
  return ask(path, post({ key: hostKey }, token ?? ""));
}
