// The JavaScript a player's phone loads before it can play, from the manifest of the last build.
import { readFileSync } from "node:fs";

// Lazy chunks that a phone needs at once, by source module, by which somebody comes in.
const neededAtOnce = ["src/features/join/Join.tsx"];

const manifest = JSON.parse(readFileSync("client/dist/.vite/manifest.json", "utf8"));

const withImports = (key, found = new Set()) => {
  if (found.has(key)) return found;
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is no chunk of the built client; name the source of a lazy chunk`);
  found.add(key);
  for (const imported of chunk.imports ?? []) withImports(imported, found);
  return found;
};

const firstLoad = new Set(["index.html", ...neededAtOnce].flatMap((key) => [...withImports(key)]));

export default [
  {
    name: "JavaScript of a phone's first load",
    path: [...firstLoad].map((key) => `client/dist/${manifest[key].file}`),
    gzip: true,
    limit: "110 kB",
  },
];
