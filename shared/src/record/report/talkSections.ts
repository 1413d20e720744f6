import { type Agreement, type AgreementState, agreementState } from "../../engine/talkState.ts";
import { grouped } from "../../lib/grouped.ts";
import { type Block, heading, quiet, type ReportSection, table, text } from "./document.ts";
import type { ReportSource } from "./source.ts";

const STATES: Readonly<Record<AgreementState, string>> = {
  draft: "it stayed a draft",
  tabled: "not every party had signed it when play ended",
  "in force": "in force",
  refused: "refused",
  lapsed: "it lapsed unsigned",
};

/** How one term was kept, in the words of each side that spoke of it. */
function compliance(source: ReportSource, { marks }: Agreement, at: number): string {
  const said = marks.filter(({ term }) => term === at);
  if (said.length === 0) return "nobody said";
  return said
    .map(({ side, kept, reason, moment }) => {
      const who = side === "control" ? "White cell" : source.team(side);
      return `${who}, turn ${moment.turnIndex + 1}: ${kept ? "kept" : "broken"} (${reason})`;
    })
    .join("; ");
}

function agreementBlocks(source: ReportSource, agreement: Agreement): readonly Block[] {
  const { end, team } = source;
  const { title, parties, terms, open, refused, moment } = agreement;
  const state = STATES[agreementState(agreement, end.turn?.index ?? -1)];
  const names = parties.map(team).join(", ");
  return [
    heading(title),
    text(
      `Between ${names}, ${open ? "public" : "secret"}, drafted in turn ${moment.turnIndex + 1}: ${state}${refused ? ` by ${team(refused.team)}${refused.reason.trim() === "" ? "" : ` (${refused.reason})`}` : ""}.`,
    ),
    table(
      `The terms of “${title}”, and whether they were kept`,
      ["who", "does what", "by", "kept or broken"],
      terms.map(({ who, what, due }, at) => [
        team(who),
        what,
        due === null ? "from then on" : `turn ${due + 1}`,
        compliance(source, agreement, at),
      ]),
    ),
  ];
}

/** The title of an agreement or the teams of a channel. */
function talkName({ end, team }: ReportSource, about: string): string {
  const agreement = end.talk.agreements.find(({ id }) => id === about);
  const teams = end.talk.channels.find(({ id }) => id === about)?.teams ?? about.split("+");
  return agreement ? `“${agreement.title}”` : `channel of ${teams.map(team).join(", ")}`;
}

/** AGR8: what teams promised each other, how they kept it, and what each took away from the same talk. */
export function agreementsSection(source: ReportSource): ReportSection {
  const { agreements, notes } = source.end.talk;
  const blocks = agreements.flatMap((agreement) => agreementBlocks(source, agreement));
  const ledger: readonly Block[] =
    notes.length === 0
      ? []
      : [
          heading("What each side offered and heard"),
          table(
            "Notes of the sides on the same talk",
            ["talk", "turn", "side", "offered", "heard"],
            [...grouped(notes, ({ about }) => about).values()]
              .flat()
              .map(({ about, team, offered, heard, moment }) => [
                talkName(source, about),
                String(moment.turnIndex + 1),
                source.team(team),
                offered,
                heard,
              ]),
          ),
          quiet(
            "The sides wrote these without seeing each other's. Where they differ, nobody is shown to be right.",
          ),
        ];
  return { id: "agreements", title: "Agreements, and how they were kept", blocks: [...blocks, ...ledger] };
}
