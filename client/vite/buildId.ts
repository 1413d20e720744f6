import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The same sources give the same id on every machine. */
export const buildIdOf = (folders: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const file of globSync("**/*.*", { cwd: folder }).sort())
      hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 10);
};
