// The data dictionary: every kind of entry and every named part, with its fields, in a facilitator's words.
const refName = (ref) => ref.slice("#/$defs/".length);
const anchor = (name) => `[${name}](#${name.toLowerCase()})`;

const typeText = (schema) => {
  if (schema.$ref) return anchor(refName(schema.$ref));
  if ("const" in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(" or ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeText))].join(" or ");
  if (schema.prefixItems)
    return `list of ${schema.prefixItems.length}: ${schema.prefixItems.map(typeText).join(", ")}`;
  if (schema.type === "array") return `list of ${typeText(schema.items)}`;
  if (schema.type === "object" && schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, of]) => `${name}: ${typeText(of)}`)
      .join("; ")} }`;
  if (schema.type === "object") return `by name: ${typeText(schema.additionalProperties)}`;
  return { string: "text", null: "nothing", boolean: "yes or no" }[schema.type] ?? schema.type ?? "anything";
};

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const fields = (schema, leave = []) => {
  const rows = Object.entries(schema.properties ?? {}).filter(([name]) => !leave.includes(name));
  if (rows.length === 0) return ["No fields of its own.", ""];
  return [
    "| field | holds | meaning |",
    "|---|---|---|",
    ...rows.map(([name, of]) => {
      const may = schema.required?.includes(name) ? "" : " (may be left out)";
      return `| \`${name}\`${may} | ${cell(typeText(of))} | ${cell(of.description ?? "")} |`;
    }),
    "",
  ];
};

/** Every kind of event in the schema, in the order in which the types tell them. */
export const eventKinds = ({ $defs }) => {
  const flat = (schema) =>
    schema.$ref ? flat($defs[refName(schema.$ref)]) : schema.anyOf ? schema.anyOf.flatMap(flat) : [schema];
  return flat($defs.Event).map((schema) => ({ type: schema.properties.type.const, schema }));
};

export const dictionaryOf = (schema) => {
  const kinds = eventKinds(schema);
  const unions = new Set(
    Object.keys(schema.$defs).filter((name) => /Event$|^(Face|Learned|Whole)$/.test(name)),
  );
  const parts = Object.entries(schema.$defs).filter(([name]) => !unions.has(name));
  return [
    "# What is in a record",
    "",
    "Made from the types by `npm run record-format`; [`record.schema.json`](record.schema.json) says the same to programs. A record of form 2 is one JSON object: [FullRecord](#fullrecord) with the log itself, or [SidesRecord](#sidesrecord) with what the room, or a study, may see.",
    "",
    "Times are milliseconds since 1970 in UTC, and since the beginning of the session in a record without names. Changes of indicators are in points.",
    "",
    `## The ${kinds.length} kinds of entries`,
    "",
    ...kinds.flatMap(({ type, schema: kind }) => [
      `### ${type}`,
      "",
      ...(kind.description ? [kind.description, ""] : []),
      ...fields(kind, ["type"]),
    ]),
    "## Parts",
    "",
    ...parts.flatMap(([name, part]) => [
      `### ${name}`,
      "",
      ...(part.description ? [part.description, ""] : []),
      ...(part.properties ? fields(part) : [`${typeText({ ...part, description: undefined })}.`, ""]),
    ]),
  ].join("\n");
};
