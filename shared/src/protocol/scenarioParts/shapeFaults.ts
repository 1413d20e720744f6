// Turns what the schemas object to into sentences for people who write scenarios.
import type * as v from "valibot";
import { closest, type Fault, kindOf, type Path, pathText } from "./faults.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));

export function shapeFaults(
  schema: v.GenericSchema,
  raw: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): readonly Fault[] {
  // Strict objects report their first unknown key only and take lists for mappings; both are looked for here.
  const told = issues.filter((issue) => issue.expected !== "never" && !insideWrongList(issue));
  const missing = told.filter(isMissing);
  const others = told.filter((issue) => !isMissing(issue));
  return [...strangers(schema, raw, []), ...missingKeys(missing), ...others.map(fromIssue)];
}

const insideWrongList = (issue: v.BaseIssue<unknown>): boolean =>
  (issue.path ?? []).some((item) => item.type === "object" && Array.isArray(item.input));

const isMissing = (issue: v.BaseIssue<unknown>): boolean =>
  issue.kind === "schema" && issue.type === "strict_object" && issue.path?.at(-1)?.origin === "key";

/** One fault for each mapping that lacks keys. */
function missingKeys(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
  const lacking = new Map<string, { readonly path: Path; readonly keys: readonly string[] }>();
  for (const issue of issues) {
    const path = pathOf(issue).slice(0, -1);
    const owner = pathText(path);
    lacking.set(owner, { path, keys: [...(lacking.get(owner)?.keys ?? []), issue.expected ?? ""] });
  }
  return [...lacking.values()].map(({ path, keys }) => {
    const words =
      keys.length === 1 ? `the key ${keys[0]} is missing` : `the keys ${keys.join(", ")} are missing`;
    return { path, at: "value", words };
  });
}

const mappings: readonly string[] = ["strict_object", "record", "variant"];

/** Unknown keys, and lists where a mapping belongs. */
function* strangers(schema: v.GenericSchema, value: unknown, path: Path): Generator<Fault> {
  if (schema.type === "lazy" && "getter" in schema) {
    const inner = (schema.getter as (input: unknown) => v.GenericSchema)(value);
    yield* strangers(inner, value, path);
  } else if (schema.type === "exact_optional" && "wrapped" in schema) {
    yield* strangers(schema.wrapped as v.GenericSchema, value, path);
  } else if (schema.type === "array" && "item" in schema && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* strangers(schema.item as v.GenericSchema, item, [...path, index]);
  } else if (Array.isArray(value) && mappings.includes(schema.type)) {
    yield { path, at: "value", words: mustBe("a mapping of keys", value) };
  } else if (schema.type === "record" && "value" in schema && isRecord(value)) {
    for (const [key, part] of Object.entries(value))
      yield* strangers(schema.value as v.GenericSchema, part, [...path, key]);
  } else if (schema.type === "variant" && "options" in schema && isRecord(value)) {
    const fits = (schema.options as readonly v.GenericSchema[]).find((option) => hasKind(option, value.kind));
    if (fits) yield* strangers(fits, value, path);
  } else if (schema.type === "strict_object" && "entries" in schema && isRecord(value)) {
    const entries = schema.entries as Readonly<Record<string, v.GenericSchema>>;
    for (const [key, part] of Object.entries(value)) {
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry) yield* strangers(entry, part, [...path, key]);
      else yield unknownKey(key, Object.keys(entries), [...path, key]);
    }
  }
}

function hasKind(option: v.GenericSchema, kind: unknown): boolean {
  const entries =
    "entries" in option ? (option.entries as Readonly<Record<string, { readonly literal?: unknown }>>) : {};
  return entries.kind?.literal === kind;
}

function unknownKey(key: string, known: readonly string[], path: Path): Fault {
  const near = closest(key, known);
  const hint = near === undefined ? `; known are ${known.join(", ")}` : `; did you mean "${near}"?`;
  return { path, at: "key", words: `there is no key "${key}" here${hint}` };
}

function fromIssue(issue: v.BaseIssue<unknown>): Fault {
  return {
    path: pathOf(issue),
    at: issue.path?.at(-1)?.origin === "key" ? "key" : "value",
    words: wordsFor(issue),
  };
}

const wanted: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  strict_object: "a mapping of keys",
  record: "a mapping of keys",
  union: "a mapping of keys",
  strict_tuple: "a list",
};

function wordsFor(issue: v.BaseIssue<unknown>): string {
  const { type, input, requirement } = issue as v.BaseIssue<unknown> & { readonly requirement?: unknown };
  switch (type) {
    case "custom":
      return issue.message;
    case "picklist":
    case "variant":
    case "literal":
      return oneOf(issue.expected ?? "", input);
    case "regex":
      return `${JSON.stringify(input)} ${pattern(String(requirement))}`;
    case "iso_date":
      return `${JSON.stringify(input)} is not a date such as 2025-10-17`;
    case "non_empty":
      return "must not be empty";
    case "min_length":
      return `needs at least ${requirement} entries`;
    case "max_length":
      return `is longer than ${requirement} characters`;
    case "integer":
      return `must be a whole number, but is ${input}`;
    case "finite":
      return `must be a finite number, but is ${input}`;
    case "min_value":
      return `must be at least ${requirement}, but is ${input}`;
    case "max_value":
      return `must be at most ${requirement}, but is ${input}`;
    case "gt_value":
      return `must be more than ${requirement}, but is ${input}`;
    default:
      return mustBe(wanted[type] ?? issue.expected ?? type, input);
  }
}

function mustBe(want: string, input: unknown): string {
  if (want === "a list" && Array.isArray(input))
    return `has ${input.length} entries, which is not how many belong here`;
  const quote =
    want === "text" && (typeof input === "number" || typeof input === "boolean") ? "; put it in quotes" : "";
  return `must be ${want}, but is ${kindOf(input)}${quote}`;
}

function oneOf(expected: string, input: unknown): string {
  const choices = expected
    .replace(/^\(|\)$/g, "")
    .split(" | ")
    .map((choice) => choice.replaceAll('"', ""));
  if (typeof input !== "string") {
    const quote = typeof input === "boolean" && choices.includes(String(input)) ? "; put it in quotes" : "";
    return `must be ${choices.join(", ")}, but is ${kindOf(input)}${quote}`.replace(
      /^must be (.*, .*, but)/,
      "must be one of $1",
    );
  }
  const near = closest(input, choices);
  const hint = near === undefined ? "" : `; did you mean "${near}"?`;
  return choices.length === 1
    ? `must be ${choices[0]}, but is "${input}"`
    : `"${input}" is not one of ${choices.join(", ")}${hint}`;
}

function pattern(requirement: string): string {
  if (requirement.includes("\\.")) {
    return requirement.includes("\\d")
      ? "is not a version such as 0.1.0"
      : "is not a resource such as team.resource";
  }
  if (requirement.includes("{2,3}")) return "is not a language such as en";
  return "is not an id: letters, digits, - and _ only";
}
