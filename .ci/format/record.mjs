// The published format of a record file, made from the types it is written by.
import { dictionaryOf } from "./dictionary.mjs";
import { makeSchemas } from "./schema.mjs";
import { readTypes } from "./types.mjs";

const FILE = "shared/src/record/recordFile.ts";

const recordSchema = (root) => {
  const { named, defs } = makeSchemas(readTypes(root));
  const full = named(FILE, "FullRecord");
  const sides = named(FILE, "SidesRecord");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Whitecell record, version 2",
    description: "What `Download the record` gives, and what the exports for the room and for studies hold.",
    anyOf: [full, sides],
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/** File name → what it holds. */
export const publishedFormat = (root) => {
  const schema = recordSchema(root);
  return {
    "record.schema.json": `${JSON.stringify(schema, null, 1)}\n`,
    "dictionary.md": dictionaryOf(schema),
  };
};
