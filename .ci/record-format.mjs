// `npm run record-format`: writes the published format of record files into docs/record.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../server/bootstrap.mjs";
import { publishedFormat } from "./format/record.mjs";

const folder = join(root, "docs", "record");
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(publishedFormat(root))) {
  writeFileSync(join(folder, name), text);
  console.log(`Wrote docs/record/${name}.`);
}
