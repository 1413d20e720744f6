// Plants breaches of the import law in a small tree and sees each one caught.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkLaw } from "./law/check.mjs";

const clean = {
  "shared/src/lib/brand.ts": "export type Brand = string;\nexport const brand = 1;",
  "shared/src/engine/ids.ts": "export type Id = string;\nexport const anyId = 'x';",
  "shared/src/engine/decide.ts": "export const decide = 1;",
  "shared/src/views/view.ts": "export const view = 1;",
  "client/src/sync/feed.ts":
    'import { view } from "@whitecell/shared/views/view.ts";\nexport const feed = view;',
  "client/src/features/play/Table.tsx": "export const Table = () => <p />;",
};

const breachesWith = (planted, fewest = 1) => {
  const root = mkdtempSync(join(tmpdir(), "whitecell-law-"));
  for (const [file, text] of Object.entries({ ...clean, ...planted })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  try {
    return checkLaw(root, fewest).breaches;
  } finally {
    rmSync(root, { recursive: true });
  }
};

test("a tree that keeps the law has no breach", () => {
  expect(breachesWith({})).toEqual([]);
});

test("reading too few modules is a breach, so that a blind checker cannot pass", () => {
  expect(breachesWith({}, 50).join()).toContain("only 6 modules were read");
});

const planted = [
  [
    "lib importing the engine",
    "shared/src/lib/a.ts",
    'import type { Id } from "../engine/ids.ts";',
    "may not import",
  ],
  [
    "model taking values of the engine",
    "shared/src/model/a.ts",
    'import { anyId } from "../engine/ids.ts";',
    "only types",
  ],
  [
    "a dynamic import",
    "shared/src/lib/a.ts",
    'export const a = import("../engine/ids.ts");',
    "may not import",
  ],
  [
    "an import inside a type",
    "shared/src/lib/a.ts",
    'export type A = import("../engine/ids.ts").Id;',
    "may not import",
  ],
  [
    "a screen taking values of the engine",
    "client/src/features/a.ts",
    'import { anyId } from "@whitecell/shared/engine/ids.ts";',
    "only types",
  ],
  [
    "ui knowing a feature",
    "client/src/ui/a.ts",
    'import { Table } from "../features/play/Table.tsx";',
    "may not import",
  ],
  [
    "the client importing the server",
    "client/src/state/a.ts",
    'import { a } from "@whitecell/server/a.ts";',
    "does not exist",
  ],
  [
    "a relative path across workspaces",
    "client/src/sync/a.ts",
    'import { view } from "../../../shared/src/views/view.ts";',
    "another workspace",
  ],
  [
    "a forgotten extension",
    "shared/src/engine/a.ts",
    'import { brand } from "../lib/brand";',
    "does not exist",
  ],
  [
    "a schema library outside protocol",
    "shared/src/engine/a.ts",
    'import { object } from "valibot";',
    "may not import valibot",
  ],
  [
    "YAML outside scenarioFile",
    "client/src/state/a.ts",
    'import { parse } from "yaml";',
    "may not import yaml",
  ],
  ["Node in shared", "shared/src/lib/a.ts", 'import { readFileSync } from "node:fs";', "may not use Node"],
  [
    "a journey importing the product",
    "e2e/a.ts",
    'import { view } from "@whitecell/shared/views/view.ts";',
    "may not import",
  ],
  ["a barrel", "shared/src/lib/index.ts", 'export { brand } from "./brand.ts";', "barrel"],
  ["passing on a module whole", "shared/src/lib/a.ts", 'export * from "./brand.ts";', "passes on"],
  ["a folder without a room", "shared/src/misc/a.ts", "export const a = 1;", "belongs to no room"],
  ["a file that cannot be parsed", "shared/src/lib/a.ts", "export const = 1;", "cannot be read"],
  ["the time of day", "shared/src/engine/a.ts", "export const a = () => Date.now();", "uses Date"],
  ["a new date", "shared/src/engine/a.ts", "export const a = new Date(0);", "uses Date"],
  ["chance", "shared/src/engine/a.ts", "export const a = () => Math.random();", "uses Math.random"],
  ["chance, unpacked", "shared/src/engine/a.ts", "export const { random } = Math;", "uses Math.random"],
  [
    "an order that depends on the locale",
    "shared/src/views/a.ts",
    'export const a = "a".localeCompare("b");',
    "uses localeCompare",
  ],
  [
    "a bare socket listener",
    "server/src/net/a.ts",
    'export const a = (socket) => socket.on("x", () => {});',
    "listens on a socket",
  ],
];

test.each(planted)("%s is caught", (_name, file, text, sentence) => {
  const breaches = breachesWith({ [file]: text });
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain(sentence);
});

test("a cycle is caught, even one of types", () => {
  const breaches = breachesWith({
    "shared/src/lib/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;',
    "shared/src/lib/b.ts": 'import type { A } from "./a.ts";\nexport type B = A;',
  });
  expect(breaches).toEqual(["a cycle: shared/src/lib/a.ts → shared/src/lib/b.ts → shared/src/lib/a.ts"]);
});

test("the rules of the game reaching a browser by way of a view are caught", () => {
  const breaches = breachesWith({
    "shared/src/views/view.ts": 'import { decide } from "../engine/decide.ts";\nexport const view = decide;',
  });
  expect(breaches).toEqual([
    "client/src/sync/feed.ts → shared/src/views/view.ts → shared/src/engine/decide.ts: a browser never holds the rules of the whole game",
  ]);
});

test("what only looks like a clock is let pass", () => {
  const text = "export type When = Date;\nexport const a = { Date: Math.floor(1.5) }.Date;";
  expect(breachesWith({ "shared/src/engine/a.ts": text })).toEqual([]);
});
