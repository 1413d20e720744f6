import type { View } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import type { TriangleStep } from "../pictures/trianglePoints.ts";

/** The trajectory as far as this viewer was shown it: one point per report that carried one. */
export function publicPath(view: View): readonly TriangleStep[] {
  return view.reports.flatMap(({ turnIndex, moment, triangle }): readonly TriangleStep[] => {
    if (triangle === null) return [];
    if (moment === "end")
      return [{ label: pictures.triangle.afterTurn(turnIndex + 1), point: triangle, turn: turnIndex + 1 }];
    return turnIndex === 0 ? [{ label: pictures.triangle.start, point: triangle }] : [];
  });
}
