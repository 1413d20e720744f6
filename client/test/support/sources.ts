// The client's own source files, as text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

export const sourcesOf = (wanted: RegExp): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => wanted.test(name))
    .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
