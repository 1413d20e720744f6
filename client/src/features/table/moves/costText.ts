// Costs and stocks in the words of the brief.

import type { Cost } from "@whitecell/shared/views/prompts/types.ts";
import type { Brief } from "@whitecell/shared/views/scene.ts";
import { table } from "../../../messages/en/table.ts";

const labelOf = (brief: Brief, resource: string): string =>
  brief.resources.find(({ id }) => id === resource)?.label ?? resource;

export const costParts = (brief: Brief, cost: Cost): readonly string[] =>
  Object.entries(cost)
    .filter(([, points]) => points > 0)
    .map(([resource, points]) => table.moves.points(labelOf(brief, resource), points));

export const costText = (brief: Brief, cost: Cost): string => table.moves.costs(costParts(brief, cost));
