// What every section of the report is made from.
import type { View } from "../../views/view.ts";
import { type Placed, placedOf } from "../placed.ts";
import type { OpenRecord } from "../recordFile.ts";
import { rolesOfPlaces } from "../roles.ts";
import type { PeopleShown } from "./document.ts";

export type ReportSource = {
  readonly record: OpenRecord;
  readonly items: readonly Placed[];
  readonly end: View;
  readonly people: PeopleShown;
  readonly team: (id: string) => string;
  readonly person: (id: string) => string;
  readonly outcome: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly rung: (n: number) => string;
  /** Indexes of the turns that were played. */
  readonly turns: readonly number[];
};

export function reportSource(record: OpenRecord, people: PeopleShown): ReportSource {
  const { items, end } = placedOf(record);
  const { scene } = end;
  const teams = scene?.teams ?? [];
  const roles = rolesOfPlaces(end.people, teams);
  const labelOf =
    (list: readonly { readonly id: string; readonly label: string }[] | undefined) => (id: string) =>
      list?.find((each) => each.id === id)?.label ?? id;
  return {
    record,
    items,
    end,
    people,
    team: labelOf(teams),
    person: (id) => {
      const role = roles.get(id);
      if (people === "names") return record.names[id] ?? role?.label ?? "somebody";
      return people === "aliases" ? (role?.label ?? "somebody") : (role?.office ?? "somebody");
    },
    outcome: labelOf(scene?.outcomes),
    indicator: labelOf(scene?.indicators),
    rung: (n) => `${n} ${scene?.ladder.rungs.find((each) => each.n === n)?.label ?? ""}`.trim(),
    turns: [...new Set(items.map(({ turnIndex }) => turnIndex))].filter((index) => index >= 0),
  };
}
