import { pictures } from "../../messages/en/pictures.ts";
import type { TriangleStep } from "../pictures/trianglePoints.ts";
import type { Desk } from "./deskModel.ts";

/** The trajectory by turn, and where it stands now. */
export function deskPath({ view, control }: Desk): readonly TriangleStep[] {
  const byTurn = control.path.map(({ index, triangle }) => ({
    label: pictures.triangle.afterTurn(index + 1),
    point: triangle,
    turn: index + 1,
  }));
  const first = view.reports.find(({ triangle }) => triangle !== null)?.triangle;
  const start = first ? [{ label: pictures.triangle.start, point: first }] : [];
  const now = view.ending?.triangle ?? control.triangle;
  const closed = control.path.at(-1)?.triangle;
  const moved = now && now !== closed && JSON.stringify(now) !== JSON.stringify(closed);
  return [
    ...start,
    ...byTurn,
    ...(moved && byTurn.length > 0 ? [{ label: pictures.triangle.now, point: now }] : []),
  ];
}
