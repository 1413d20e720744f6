// Edits of a schedule that nobody but one side and the white cell may notice.

import type { MoveCard } from "@whitecell/shared/engine/card.ts";
import type { CommandType, Envelope } from "@whitecell/shared/engine/commands.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { councilNoise } from "./councilNoise.ts";
import type { Dice } from "./dice.ts";
import { HOST, person, SYSTEM } from "./play.ts";
import { gameAt, type Table } from "./table.ts";
import { changing, type Edit, either } from "./twins.ts";

const other = (text: string): string => (text.trim() === "" ? text : `${text} – and quite otherwise besides`);

const backwards = (shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  const values = Object.values(shares).reverse();
  return Object.fromEntries(Object.keys(shares).map((id, index) => [id, values[index] ?? 0]));
};

/** Every text that one team writes, and every reason of the white cell that stays in it, is another. */
export const otherTexts = (side: string): Edit =>
  either(
    changing("SendMessage", (sent) => (sent.team === side ? { ...sent, text: other(sent.text) } : sent)),
    changing("WriteTheory", (sent) => (sent.team === side ? { ...sent, text: other(sent.text) } : sent)),
    changing("SaveDraft", (saved) => {
      if (saved.team !== side) return saved;
      const { major, rationale } = saved;
      const free =
        major?.kind === "free"
          ? {
              ...major,
              text: { action: major.text.action, intent: "to hide", reasons: ["none"], risks: "all" },
            }
          : major;
      return {
        ...saved,
        ...(free !== undefined && { major: free }),
        ...(rationale !== undefined && { rationale: other(rationale) }),
        ...(saved.signals && { signals: {}, intendedRung: null }),
      };
    }),
    changing("ProposeMove", (idea) => (idea.team === side ? { ...idea, why: other(idea.why) } : idea)),
    changing("Dissent", (said) => (said.team === side ? { ...said, why: other(said.why) } : said)),
    changing("FileRedLine", (line) =>
      line.team === side ? { ...line, threshold: other(line.threshold), answer: other(line.answer) } : line,
    ),
    changing("CommitDraft", (committed) =>
      committed.team === side ? { ...committed, considered: ["something else"], confidence: 7 } : committed,
    ),
    changing("AskRfi", (asked) => (asked.team === side ? { ...asked, text: other(asked.text) } : asked)),
    changing("NoteTalk", (note) =>
      note.team === side ? { ...note, offered: other(note.offered), heard: other(note.heard) } : note,
    ),
    changing("SetBookmark", (set) => ({ ...set, text: other(set.text), tags: ["another"] })),
    changing("LabelBookmark", (label) => ({ ...label, text: other(label.text), tags: ["another"] })),
    changing("EstablishFact", (fact) => ({
      ...fact,
      text: fact.to.every((to) => to === side) ? other(fact.text) : fact.text,
      about: null,
    })),
    changing("WriteNote", (note) => ({ ...note, text: other(note.text) })),
    changing("NoteInsight", (insight) => ({ ...insight, text: other(insight.text) })),
    changing("GiveForecast", (given) => ({ ...given, shares: backwards(given.shares) })),
    changing("MarkReading", (read) =>
      read.team === side
        ? { ...read, signal: read.signal === "probe" ? "stall" : "probe", rung: null }
        : read,
    ),
    changing("RollMove", (roll) => ({ ...roll, reason: other(roll.reason) })),
    changing("RuleMove", (ruling) => ({ ...ruling, reason: other(ruling.reason) })),
    changing("AdjustIndicators", (ruling) => ({ ...ruling, reason: other(ruling.reason) })),
    changing("AssessFreeForm", ({ assessment, ...rest }) => ({
      ...rest,
      assessment: { ...assessment, reason: other(assessment.reason) },
    })),
  );

const waits = (table: Table): boolean => {
  const { settings, people, scenario, seatsPerTeam } = gameAt(table);
  const seated = (team: string) =>
    Object.values(people).filter((place) => place.at === "team" && place.team === team).length;
  return (
    !settings.openSeating &&
    !settings.doorLocked &&
    scenario.teamOrder.some((team) => seated(team) < seatsPerTeam)
  );
};

const AMONG_ITSELF: ReadonlySet<string> = new Set<CommandType>([
  "ReadBrief",
  "FileRedLine",
  "WithdrawRedLine",
  "ProposeMove",
  "VoteMove",
  "Dissent",
]);

/** One team talks and writes more or less, strangers come to the door and go, and cables reach that team alone. */
export function otherActivity(side: string, dice: Dice): Edit {
  let ghosts = 0;
  const noise = (table: Table, at: number): readonly Envelope[] => {
    const [who] =
      Object.entries(gameAt(table).people).find(([, place]) => place.at === "team" && place.team === side) ??
      [];
    if (who === undefined) return [];
    const member = person(who);
    const save = (rationale: string): Envelope => ({
      actor: member,
      at,
      command: { type: "SaveDraft", team: side, rationale },
    });
    const kind = dice.upTo(17);
    if (kind > 10) {
      const command = councilNoise(table, side, dice);
      return command ? [{ actor: member, at, command }] : [];
    }
    if (kind === 10) return [{ actor: member, at, command: { type: "ReadNews", news: "n1" } }];
    if (kind === 9) {
      const fact = { type: "EstablishFact", text: "You know.", to: [side], about: null } as const;
      return [{ actor: HOST, at, command: fact }];
    }
    if (kind === 7) return [{ actor: member, at, command: { type: "NoteInsight", text: "So that is how." } }];
    if (kind === 8) return [{ actor: HOST, at, command: { type: "SetBookmark", text: "", tags: [] } }];
    if (kind === 0)
      return [{ actor: member, at, command: { type: "SendMessage", team: side, text: "psst" } }];
    if (kind === 1) {
      const draft = gameAt(table).drafts[side];
      return draft && !draft.ready ? [save("half a thou"), save(draft.rationale)] : [];
    }
    if (kind === 2 && waits(table)) {
      ghosts += 1;
      const ghost = `ghost-${ghosts}`;
      return [
        { actor: SYSTEM, at, command: { type: "Arrive", person: ghost, asked: side } },
        { actor: person(ghost), at, command: { type: "AskForTeam", team: null } },
        { actor: HOST, at, command: { type: "RemovePerson", person: ghost } },
      ];
    }
    if (kind === 3)
      return [{ actor: HOST, at, command: { type: "AdjustIndicators", deltas: {}, reason: "a note" } }];
    if (kind === 5 && gameAt(table).phase !== "ended")
      return [{ actor: member, at, command: { type: "AskRfi", team: side, text: "Do they know?" } }];
    if (kind === 6) return [{ actor: member, at, command: { type: "RaiseHand", team: side } }];
    const cable = { title: "For you alone", text: "Burn this.", kind: "cable", audience: [side] } as const;
    return [{ actor: HOST, at, command: { type: "ReleaseAdHoc", ...cable, deltas: {} } }];
  };
  return (envelope, table) => {
    const { command, at } = envelope;
    if (table.game === null) return null;
    if (command.type === "SendMessage" && command.team === side && dice.chance(50)) return [];
    if (command.type === "WriteTheory" && command.team === side && dice.chance(50)) return [];
    if (AMONG_ITSELF.has(command.type) && "team" in command && command.team === side && dice.chance(50))
      return [];
    return dice.chance(30) ? [...noise(table, at), envelope] : null;
  };
}

const HARMLESS = { deltas: {}, set: [], clear: [] } as const;

const harmless = (card: MoveCard): MoveCard => {
  const { oddsMods: _, extraIf: __, ...rest } = card;
  return { ...rest, success: HARMLESS, partial: HARMLESS, failure: HARMLESS, interactions: [], rung: 1 };
};

/**
 * A scenario in which covert moves change nothing that anyone is told and never fail into the open; what open moves
 * do together with them moves a shadow too little to change the band that everybody sees of it.
 */
export function withHarmlessCovertMoves(scenario: Scenario): Scenario {
  const covert = new Set(
    scenario.moves.filter(({ visibility }) => visibility === "covert").map(({ id }) => id),
  );
  const [first] = scenario.indicators;
  if (!first) return scenario;
  const bands = Object.fromEntries(scenario.teamOrder.map((team) => [team, "band" as const]));
  const { visibilityIf: _, ...plain } = first;
  const shadow = { ...plain, id: "shadow", label: "Shadow", initial: 50, visibility: bands };
  const together = [...covert].map((id) => ({
    with: id,
    kind: "extra" as const,
    deltas: { shadow: 0.001 },
    note: "unseen",
  }));
  return {
    ...scenario,
    indicators: [...scenario.indicators, shadow],
    model: { ...scenario.model, covert: { ...scenario.model.covert, exposeOn: [] } },
    moves: scenario.moves.map((card) =>
      covert.has(card.id)
        ? harmless(card)
        : {
            ...card,
            interactions: [...card.interactions.filter((each) => !covert.has(each.with)), ...together],
          },
    ),
  };
}

/** One team leaves its covert moves unplayed. Dice for them are not thrown. */
export function withoutCovertMoves(side: string, scenario: Scenario): Edit {
  const isCovert = (id: string | null | undefined): boolean =>
    scenario.moves.find((card) => card.id === id)?.visibility === "covert";
  return changing("SaveDraft", (saved) => {
    if (saved.team !== side) return saved;
    const { major, minor } = saved;
    return {
      ...saved,
      ...(major?.kind === "card" && isCovert(major.move) && { major: null }),
      ...(isCovert(minor) && { minor: null }),
    };
  });
}

const partiesOf = (id: string): readonly string[] =>
  (id.startsWith("agr:") ? (id.split(":")[1] ?? "") : id).split("+");

/** Between which teams a command passes; null for everything else. */
function talkers(command: Envelope["command"]): readonly string[] | null {
  switch (command.type) {
    case "AskChannel":
      return [command.team, ...command.with];
    case "AnswerChannel":
    case "CloseChannel":
    case "SpeakInChannel":
      return partiesOf(command.channel);
    case "SendCable":
      return [command.team, ...command.to];
    case "DraftAgreement":
      return [command.team, ...command.parties];
    case "RedraftAgreement":
    case "SponsorAgreement":
    case "AnswerAgreement":
    case "JudgeTerm":
      return partiesOf(command.agreement);
    case "NoteTalk":
      return partiesOf(command.about);
    default:
      return null;
  }
}

/**
 * Whatever passes among these teams alone is left out, and secretly they talk of something else instead; an agreement
 * that everybody would read stays secret in both lives.
 */
export function otherTalk(sides: readonly string[], dice: Dice): Edit {
  return ({ actor, at, command }, table) => {
    const among = talkers(command);
    if (table.game === null) return null;
    if (among?.every((team) => sides.includes(team))) return [];
    const [team = ""] = sides;
    const who = Object.entries(gameAt(table).people).find(
      ([, place]) => place.at === "team" && place.team === team,
    );
    if (!who || !dice.chance(20)) return null;
    const asked = { type: "AskChannel", team, with: sides } as const;
    const terms = [{ who: team, what: "Quiet.", due: null }];
    const drafted = {
      type: "DraftAgreement",
      team,
      parties: sides,
      title: "Quiet",
      terms,
      open: false,
    } as const;
    const cable = {
      type: "SendCable",
      team,
      to: sides.slice(1),
      office: "An office",
      text: "Psst.",
    } as const;
    const noise = dice.pick([asked, drafted, cable]) ?? asked;
    return [
      { actor: person(who[0]), at, command: noise },
      { actor, at, command },
    ];
  };
}

/** Agreements stay their parties' own. */
export const unpublished: Edit = either(
  changing("DraftAgreement", (draft) => ({ ...draft, open: false })),
  changing("RedraftAgreement", (draft) => ({ ...draft, open: false })),
);
