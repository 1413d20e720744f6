// The file format as JSON Schema, for editors that complete and check while somebody types.
import { toJsonSchema } from "@valibot/to-json-schema";
import { deltas, id, text } from "./scenarioParts/common.ts";
import { condition, expression } from "./scenarioParts/conditions.ts";
import { effect } from "./scenarioParts/moves.ts";
import { timing } from "./scenarioParts/story.ts";
import { measure } from "./scenarioParts/teams.ts";
import { anyFile } from "./scenarioSchema.ts";

/** The text of `scenarios/scenario.schema.json`. */
export function scenarioJsonSchema(): string {
  const schema = toJsonSchema(anyFile, {
    typeMode: "input",
    ignoreActions: ["finite"], // JSON knows no other numbers
    definitions: {
      id,
      text,
      deltas,
      effect,
      condition: condition.getter(undefined),
      expression: expression.getter(undefined),
      measure: measure.getter(undefined),
      timing: timing.getter(undefined),
    },
  });
  const title = "Whitecell scenario file";
  const description = "One scenario, or the part of one that stands in this file.";
  return `${JSON.stringify({ ...schema, title, description }, null, 2)}\n`;
}
