import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { PlacedMark, TheatreView } from "@whitecell/shared/views/view.ts";
import { map as words } from "../../messages/en/map.ts";
import { Table } from "../../ui/Table.tsx";
import { placeLabel, whoDid } from "./mapText.ts";

type Props = {
  readonly geography: NonNullable<Scene["theatre"]>;
  readonly teams: Scene["teams"];
  readonly theatre: TheatreView;
};

/** Everything on the map as rows: for those who cannot see it, and for those who want to look something up. */
export function MapTable({ geography, teams, theatre }: Props) {
  const { table } = words;
  const rings = theatre.rings.toSorted((a, b) => a.km - b.km);
  const marks = theatre.marks.toReversed();
  return (
    <div className="flex flex-col gap-4">
      {rings.length === 0 ? (
        <p>{table.noRings}</p>
      ) : (
        <Table
          caption={table.rings}
          rows={rings}
          rowKey={({ ring }) => ring}
          columns={[
            { id: "km", head: table.reach, cell: ({ km }) => words.km(km), className: "whitespace-nowrap" },
            { id: "label", head: table.what, cell: ({ label }) => label },
            {
              id: "state",
              head: table.state,
              cell: ({ state }) => words.states[state],
              className: "whitespace-nowrap",
            },
          ]}
        />
      )}
      {marks.length === 0 ? (
        <p>{table.noMarks}</p>
      ) : (
        <Table
          caption={table.marks}
          rows={marks}
          rowKey={({ source, place, kind }) => `${source} ${place} ${kind}`}
          columns={[
            { id: "what", head: table.label, cell: (mark) => <Deed mark={mark} teams={teams} /> },
            { id: "where", head: table.place, cell: ({ place }) => placeLabel({ geography }, place) },
            { id: "turn", head: table.turn, cell: ({ turnIndex }) => turnIndex + 1, numeric: true },
          ]}
        />
      )}
    </div>
  );
}

type DeedProps = { readonly mark: PlacedMark; readonly teams: Props["teams"] };

const Deed = ({ mark, teams }: DeedProps) => (
  <>
    {mark.label}
    <span className="block font-normal text-soft">
      {words.kinds[mark.kind]} · {whoDid(mark, { teams })}
    </span>
  </>
);
