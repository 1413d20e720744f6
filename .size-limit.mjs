// The JavaScript of a player's phone, from the manifest of the last build.
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("client/dist/.vite/manifest.json", "utf8"));

const withImports = (key, found = new Set()) => {
  if (found.has(key)) return found;
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is no chunk of the built client; name the source of a lazy chunk`);
  found.add(key);
  for (const imported of chunk.imports ?? []) withImports(imported, found);
  return found;
};

const filesOf = (...screens) => {
  const chunks = new Set(["index.html", ...screens].flatMap((key) => [...withImports(key)]));
  return [...chunks].map((key) => `client/dist/${manifest[key].file}`);
};

const join = "src/features/join/Join.tsx";

export default [
  {
    name: "JavaScript before somebody can type a name",
    path: filesOf(join),
    gzip: true,
    limit: "110 kB",
  },
  {
    // Fetched while the name is typed.
    name: "JavaScript up to a player's table",
    path: filesOf(join, "src/features/table/Play.tsx"),
    gzip: true,
    limit: "165 kB",
  },
];
