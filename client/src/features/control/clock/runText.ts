// CLK10: what was done to the run of the session, as the log says it.
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { RunAct } from "@whitecell/shared/views/runLog.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { runLog as words } from "../../../messages/en/runLog.ts";
import { shared } from "../../../messages/en/shared.ts";
import { stepKinds } from "../../../messages/en/undo.ts";
import { teamLabel } from "../deskModel.ts";
import { lengthText } from "./lengthText.ts";

type RunText = { readonly text: string; readonly detail: string | null; readonly by?: PersonId };
const plain = (text: string, detail: string | null = null): RunText => ({ text, detail });

export function runText(act: RunAct, scene: Scene): RunText {
  switch (act.kind) {
    case "phase":
      return plain(words.phase(shared.phases[act.phase]));
    case "paused":
      return plain(words.paused, act.reason || null);
    case "resumed":
      return plain(words.resumed);
    case "adjusted":
      return plain(words.adjusted(lengthText(Math.abs(act.byMs)), act.byMs > 0));
    case "bell":
      return plain(words.bell(shared.phases[act.phase]));
    case "outage":
      return plain(words.outage(lengthText(act.lostMs)));
    case "locked": {
      const named = (teams: readonly string[]) => teams.map((team) => teamLabel(scene, team));
      return plain(words.locked(act.closedBy), words.defaults(named(act.byBell), named(act.holds)));
    }
    case "lead":
      return { ...plain(words.lead(act.by === "host key")), by: act.to };
    case "replanned":
      return plain(words.replanned, words.ways[act.how.kind]);
    case "undone": {
      const phase = act.step === "phase" ? words.phaseBack(act.about) : null;
      return plain(words.undone(phase ?? stepKinds[act.step]), act.reason || null);
    }
  }
}
