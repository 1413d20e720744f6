// DSK4, DSK8: every command of the desk, once: keys, the list behind "?" and the command list all read it here.
import { deskCommands as words } from "../../../messages/en/deskCommands.ts";
import type { DeskDialog } from "../deskDialog.ts";
import type { Rights } from "../deskRights.ts";
import type { SidePart } from "../deskSide.ts";

export type DeskAction =
  | { readonly kind: "clock" }
  | { readonly kind: "bookmark" }
  | { readonly kind: "simple moves" }
  | { readonly kind: "minutes"; readonly n: number }
  | { readonly kind: "lock" }
  | { readonly kind: "open"; readonly dialog: DeskDialog }
  | { readonly kind: "side"; readonly part: SidePart };

export type DeskCommand = {
  readonly id: keyof typeof words.labels;
  /** In small letters; none for what has no key of its own. */
  readonly keys: readonly string[];
  /** How the keys are written; by default the first one, in capitals. */
  readonly shown?: string;
  readonly action: DeskAction;
  /** Not after the end. */
  readonly inPlay?: true;
  readonly needs?: keyof Rights;
};

const open = (kind: Exclude<DeskDialog["kind"], "release" | "bookmark" | "knew">): DeskAction => ({
  kind: "open",
  dialog: { kind },
});
const side = (part: SidePart): DeskAction => ({ kind: "side", part });

export const DESK_COMMANDS: readonly DeskCommand[] = [
  {
    id: "clock",
    keys: ["p", " "],
    shown: words.space,
    action: { kind: "clock" },
    inPlay: true,
    needs: "runs",
  },
  { id: "runsheet", keys: ["c"], action: open("runsheet"), inPlay: true },
  { id: "more", keys: ["+"], action: { kind: "minutes", n: 1 }, inPlay: true, needs: "runs" },
  { id: "less", keys: ["-"], shown: "−", action: { kind: "minutes", n: -1 }, inPlay: true, needs: "runs" },
  { id: "bookmark", keys: ["b"], action: { kind: "bookmark" }, needs: "writes" },
  { id: "inject", keys: ["n"], action: open("inject"), inPlay: true, needs: "runs" },
  { id: "adjust", keys: ["a"], action: open("adjust"), inPlay: true, needs: "runs" },
  { id: "simple", keys: ["u"], action: { kind: "simple moves" }, inPlay: true, needs: "runs" },
  { id: "undo", keys: ["z"], shown: words.undoKey, action: open("undo"), inPlay: true, needs: "runs" },
  { id: "questions", keys: ["r"], action: side("questions") },
  { id: "log", keys: ["g"], action: side("log") },
  { id: "injects", keys: ["i"], action: side("injects") },
  { id: "situation", keys: ["s"], action: side("situation") },
  { id: "teams", keys: ["t"], action: side("teams") },
  { id: "seen", keys: ["v"], action: side("seen"), needs: "runs" },
  { id: "knew", keys: ["w"], action: { kind: "open", dialog: { kind: "knew", about: null } } },
  { id: "people", keys: ["m"], action: open("people") },
  { id: "display", keys: ["d"], action: open("display"), needs: "runs" },
  { id: "lock", keys: ["l"], action: { kind: "lock" } },
  { id: "phrase", keys: [], action: open("lock") },
  { id: "end", keys: [], action: open("end"), inPlay: true, needs: "leads" },
  { id: "lead", keys: [], action: open("lead"), inPlay: true, needs: "follows" },
  { id: "palette", keys: ["k"], shown: words.openKey, action: open("palette") },
  { id: "keys", keys: ["?"], action: open("keys") },
];

/** What this role may do now. */
export const commandsFor = (rights: Rights, ended: boolean): readonly DeskCommand[] =>
  DESK_COMMANDS.filter(({ inPlay, needs }) => !(inPlay && ended) && (needs === undefined || rights[needs]));

export const keyOf = ({ shown, keys }: DeskCommand): string => shown ?? (keys[0] ?? "").toUpperCase();
