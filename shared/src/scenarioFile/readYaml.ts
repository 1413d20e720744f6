// One YAML text into plain data with the place of every key and value, or what cannot be read in it.
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  Parser,
} from "yaml";
import { kindOf } from "../protocol/scenarioParts/faults.ts";
import { lineStartsOf } from "./lineAndColumn.ts";

export type SourceFile = { readonly path: string; readonly text: string };
/** Where something begins; line and column are worked out only when somebody asks (`lineAndColumn.ts`). */
export type Place = {
  readonly file: string;
  readonly lineStarts: readonly number[];
  readonly offset: number;
};
export type Spotted = { readonly key: Place; readonly value: Place };
/** For each list or mapping: where its entries stand. */
export type Places = Map<object, Map<string | number, Spotted>>;
export type Objection = { readonly place: Place; readonly words: string };

export type Reading = {
  /** The top-level mapping; absent where the text is not YAML. */
  readonly content: Readonly<Record<string, unknown>> | undefined;
  readonly objections: readonly Objection[];
};

const maxDepth = 32;
/** Names that every JavaScript object already answers to. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

export function readYaml(source: SourceFile, places: Places): Reading {
  const lineStarts = lineStartsOf(source.text);
  const placeAt = (offset: number): Place => ({ file: source.path, lineStarts, offset });
  const refuse = (offset: number, words: string): Reading => ({
    content: undefined,
    objections: [{ place: placeAt(offset), words }],
  });

  const tokens = [...new Parser().parse(source.text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) return refuse(deep, `nested more than ${maxDepth} deep`);

  const options = { version: "1.2", schema: "core", stringKeys: true, prettyErrors: false } as const;
  const documents = [...new Composer(options).compose(tokens, true, source.text.length)];
  const [document, another] = documents;
  if (!document) return { content: {}, objections: [] };
  if (another) return refuse(another.range[0], "a second document begins here; one file holds one");

  const objections: Objection[] = document.errors.map((error) => ({
    place: placeAt(error.pos[0]),
    words: syntaxWords(error.code, error.message, source.text.slice(error.pos[0])),
  }));
  if (document.errors.some((error) => error.code !== "DUPLICATE_KEY"))
    return { content: undefined, objections };

  if (document.contents === null) return { content: {}, objections };

  const content = toPlain(document, {
    places,
    placeAt,
    object: (place, words) => objections.push({ place, words }),
  });
  if (typeof content === "object" && content !== null && !Array.isArray(content)) {
    return { content: content as Readonly<Record<string, unknown>>, objections };
  }
  const words = `a scenario file is a mapping of keys such as teams: or moves:, but this is ${kindOf(content)}`;
  return {
    content: undefined,
    objections: [...objections, { place: placeAt(document.contents.range?.[0] ?? 0), words }],
  };
}

/** The offset of a token that lies too deep. Walks without recursion, because that is what deep input would exhaust. */
function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) return "offset" in token ? token.offset : 0;
    if (token.type === "document" && token.value) waiting.push({ token: token.value, depth: 1 });
    if ("items" in token) {
      for (const item of token.items) {
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

function syntaxWords(code: string, message: string, rest: string): string {
  if (code === "DUPLICATE_KEY")
    return `the key "${/^["']?([^"':\s]+)/.exec(rest)?.[1] ?? ""}" stands twice here`;
  if (code === "NON_STRING_KEY") return "a key must be text";
  return `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

type Conversion = {
  readonly places: Places;
  readonly placeAt: (offset: number) => Place;
  readonly object: (place: Place, words: string) => void;
};

const toPlain = (document: Document.Parsed, by: Conversion): unknown => plain(document.contents, by);

function plain(node: Node | null, by: Conversion): unknown {
  if (node === null) return null;
  const place = by.placeAt(node.range?.[0] ?? 0);
  if (isAlias(node)) {
    by.object(place, `the alias *${node.source} is not allowed; write it out`);
    return null;
  }
  refuseExtras(node, place, by);
  if (isMap(node)) return plainMap(node.items, by);
  if (isSeq(node)) return plainList(node.items, by);
  return isScalar(node) ? node.value : null;
}

function refuseExtras(
  node: { readonly anchor?: string; readonly tag?: string },
  place: Place,
  by: Conversion,
): void {
  const tag = node.tag?.replace("tag:yaml.org,2002:", "!!");
  if (node.anchor !== undefined) by.object(place, `the anchor &${node.anchor} is not allowed`);
  if (tag !== undefined) by.object(place, `the tag ${tag} is not allowed`);
}

function plainMap(items: readonly unknown[], by: Conversion): unknown {
  const result: Record<string, unknown> = {};
  const spots = new Map<string | number, Spotted>();
  for (const pair of items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    const key = by.placeAt(pair.key.range?.[0] ?? 0);
    if (inherited.has(name)) {
      by.object(key, `"${name}" cannot be a key`);
      continue;
    }
    const node = (pair.value ?? null) as Node | null;
    refuseExtras(pair.key, key, by);
    spots.set(name, { key, value: node?.range ? by.placeAt(node.range[0]) : key });
    result[name] = plain(node, by);
  }
  by.places.set(result, spots);
  return result;
}

function plainList(items: readonly unknown[], by: Conversion): unknown {
  const spots = new Map<string | number, Spotted>();
  const result = items.map((item, index) => {
    const node = item as Node | null;
    const place = by.placeAt(node?.range?.[0] ?? 0);
    spots.set(index, { key: place, value: place });
    return plain(node, by);
  });
  by.places.set(result, spots);
  return result;
}
