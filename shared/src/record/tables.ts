// A record as tables for a spreadsheet or a statistics program: one row a fact, turns counted from 1.

import { brier } from "../model/brier.ts";
import { gapsOf } from "../model/perception.ts";
import { moveRows } from "./moveRows.ts";
import { placedOf } from "./placed.ts";
import type { OpenRecord } from "./recordFile.ts";
import type { Cell, Column, RecordTable, Source } from "./table.ts";
import { talkTables } from "./talkTables.ts";

/** Column name → what it means; in the order of the cells of a row. */
const columns = (meanings: Readonly<Record<string, string>>): readonly Column[] =>
  Object.entries(meanings).map(([name, meaning]) => ({ name, meaning }));

const turn = "turn, counted from 1; 0 before play";
const at = "milliseconds since 1970 UTC, or since the beginning in a record without names";
const person = "who, by name or office";

const tables: Readonly<
  Record<
    string,
    {
      readonly meanings: Readonly<Record<string, string>>;
      readonly rows: (source: Source) => RecordTable["rows"];
    }
  >
> = {
  events: {
    meanings: {
      entry: "number in the feed",
      at,
      turn,
      phase: "phase of play",
      type: "kind of entry, see the dictionary",
      team: "team it is of, if of one",
      person,
      facts: "the entry whole, as JSON",
    },
    rows: ({ items, person: nameOf }) =>
      items.map(({ seq, at: when, turnIndex, phase, event }) => {
        const { type, ...facts } = event as { readonly type: string } & Readonly<Record<string, unknown>>;
        const by = facts.by ?? facts.person;
        return [
          seq,
          when,
          turnIndex + 1,
          phase,
          type,
          textOf(facts.team),
          typeof by === "string" ? nameOf(by) : "",
          type === "SceneSet" ? "" : JSON.stringify(facts),
        ];
      }),
  },
  moves: {
    meanings: {
      turn,
      team: "who moved",
      slot: "major, minor or reaction",
      key: "key of the order",
      title: "name of the move",
      covert: "done in the dark",
      free_form: "in the players' own words",
      rung: "rung of the ladder it stands on",
      rationale: "the team's reason",
      success: "chance of success in percent, after all shifts",
      partial: "chance of a partial success",
      failure: "chance of failure",
      shift: "sum of the shifts",
      roll: "0 to 99",
      rolled: "as the dice fell",
      ruled: "as it was ruled",
      override_reason: "why it was ruled otherwise",
      exposed: "a covert move that the room saw",
    },
    rows: moveRows,
  },
  indicators: {
    meanings: {
      turn,
      indicator: "id",
      label: "name",
      value: "at the end of the turn; turn 0 is the start",
      change: "points since the turn before",
    },
    rows: indicatorRows,
  },
  changes: {
    meanings: {
      at,
      turn,
      indicator: "id",
      from: "points before",
      to: "points after",
      cause: "kind of cause",
      why: "the reason in words",
    },
    rows: ({ end }) =>
      (end.control?.changes ?? []).map((each) => [
        each.at,
        each.turnIndex + 1,
        each.indicator,
        each.from,
        each.to,
        each.cause.kind,
        each.why,
      ]),
  },
  messages: {
    meanings: { at, turn, team: "in whose room", person, text: "what was said" },
    rows: ({ items, person: nameOf }) =>
      items.flatMap(({ at: when, turnIndex, event }) =>
        event.type === "MessageSent" ? [[when, turnIndex + 1, event.team, nameOf(event.by), event.text]] : [],
      ),
  },
  arguments: {
    meanings: {
      at,
      turn,
      key: "key of the order argued",
      from: "team, or control for the white cell",
      person,
      stance: "pro or con",
      text: "the reason given",
    },
    rows: ({ items, person: nameOf }) =>
      items.flatMap(({ at: when, turnIndex, event }) =>
        event.type === "ArgumentAdded"
          ? [[when, turnIndex + 1, event.key, event.from, nameOf(event.by), event.stance, event.text]]
          : [],
      ),
  },
  estimates: {
    meanings: {
      at,
      turn,
      key: "key of the order estimated",
      person,
      percent: "chance that the move succeeds",
    },
    rows: ({ items, person: nameOf }) =>
      items.flatMap(({ at: when, turnIndex, event }) =>
        event.type === "EstimateGiven"
          ? [[when, turnIndex + 1, event.key, nameOf(event.by), event.percent]]
          : [],
      ),
  },
  forecasts: {
    meanings: {
      turn,
      team: "team, empty for an observer",
      person,
      outcome: "id of the outcome",
      percent: "how likely it was held to be",
      brier: "Brier score of the whole forecast: 0 is right, 2 is wrong; empty before the end",
    },
    rows: ({ end, person: nameOf }) =>
      (end.control?.forecasts ?? end.ledger?.forecasts ?? []).flatMap(({ by, team, turnIndex, shares }) => {
        const score = end.ending ? brier(shares, end.ending.verdict.outcome) : null;
        return Object.entries(shares).map(([outcome, percent]) => [
          turnIndex + 1,
          team,
          nameOf(by),
          outcome,
          percent,
          score,
        ]);
      }),
  },
  readings: {
    meanings: {
      turn,
      key: "key of the order read",
      sender: "whose move",
      reader: "who read it",
      meant: "signal that was meant",
      read: "signal that was read",
      meant_rung: "rung that was meant",
      read_rung: "rung that was read",
    },
    rows: ({ end }) =>
      gapsOf(end.control?.intents ?? [], end.control?.readings ?? []).map((gap) => [
        gap.turnIndex + 1,
        gap.key,
        gap.sender,
        gap.reader,
        gap.meant,
        gap.signal,
        gap.meantRung,
        gap.rung,
      ]),
  },
  ...talkTables,
};

function indicatorRows({ end }: Source): RecordTable["rows"] {
  const scenario = end.control?.scenario;
  if (!scenario || !end.control) return [];
  const start = Object.fromEntries(scenario.indicators.map(({ id, initial }) => [id, initial]));
  const ends = [
    { turn: 0, values: start },
    ...end.control.path.map(({ index, indicators }) => ({ turn: index + 1, values: indicators })),
  ];
  return ends.flatMap(({ turn: n, values }, nth) =>
    scenario.indicators.map(({ id, label }): readonly Cell[] => {
      const before = ends[nth - 1]?.values[id];
      const value = values[id] ?? null;
      return [n, id, label, value, before === undefined || value === null ? null : value - before];
    }),
  );
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Every table of a record, the empty ones too, and a last one that says what each column means. */
export function tablesOf(record: OpenRecord): readonly RecordTable[] {
  const source: Source = { record, ...placedOf(record), person: (id) => record.names[id] ?? id };
  const made = Object.entries(tables).map(([name, { meanings, rows }]) => ({
    name,
    columns: columns(meanings),
    rows: rows(source),
  }));
  const meanings = made.flatMap((table) =>
    table.columns.map(({ name, meaning }) => [table.name, name, meaning]),
  );
  return [
    ...made,
    {
      name: "columns",
      columns: columns({
        table: "name of a table",
        column: "name of a column of it",
        meaning: "what it holds",
      }),
      rows: meanings,
    },
  ];
}
