// Holds the tree against the rules and returns every breach as a sentence.
import { bannedUses } from "./bans.mjs";
import { cyclesOf, valueChain } from "./graph.mjs";
import { fileExists, readModules, within } from "./modules.mjs";
import { fewestModules, packages, rooms, unreachable, withoutNode } from "./rules.mjs";

const roomOf = (path) =>
  Object.keys(rooms)
    .filter((room) => within(path, [room]))
    .sort((a, b) => b.length - a.length)[0];

const workspaceOf = (path) => path.split("/")[0];

const ownImport = (root, module, { path, specifier, typeOnly }) => {
  const room = roomOf(module.file);
  const relative = specifier.startsWith(".");
  if (relative && workspaceOf(path) !== workspaceOf(module.file))
    return `reaches into another workspace by a relative path: ${specifier}`;
  if (!relative && within(module.file, [`${workspaceOf(path)}/src`]))
    return `imports its own workspace by name, use a relative path: ${specifier}`;
  if (!fileExists(root, path)) return `imports ${specifier}, which does not exist (write the .ts extension)`;
  const { may = [], types = [] } = rooms[room];
  if (within(path, [room, ...may])) return null;
  if (!within(path, types)) return `may not import ${path}`;
  return typeOnly ? null : `may import only types of ${path}: write "import type"`;
};

const packageImport = (module, { name, specifier }) => {
  if (name === "node:") return within(module.file, withoutNode) ? `may not use Node: ${specifier}` : null;
  const places = packages[name];
  return !places || within(module.file, places)
    ? null
    : `may not import ${name}; only ${places.join(", ")} may`;
};

const barrel = (module, { reExport, path }) => {
  if (!reExport || !path) return null;
  if (reExport === "ExportAllDeclaration")
    return "passes on another module whole; import it where it is used";
  return /(^|\/)index\.tsx?$/.test(module.file) ? "is a barrel; import the modules themselves" : null;
};

const breachesOf = (root, module) => {
  const at = (line, what) => (what ? [`${module.file}:${line} ${what}`] : []);
  if (module.broken.length > 0) return at(1, `cannot be read: ${module.broken[0]}`);
  if (!roomOf(module.file)) return at(1, "belongs to no room; name its room in .ci/law/rules.mjs");
  const imports = module.imports.flatMap((found) => [
    ...at(found.line, found.path ? ownImport(root, module, found) : packageImport(module, found)),
    ...at(found.line, barrel(module, found)),
  ]);
  return [...imports, ...bannedUses(module).flatMap(({ line, what }) => at(line, what))];
};

const tooFar = (modules) =>
  unreachable.flatMap(({ from, to, why }) =>
    valueChain(modules, { from: (file) => within(file, [from]), to: (file) => within(file, to) }).map(
      (chain) => `${chain.join(" → ")}: ${why}`,
    ),
  );

/** How many modules were read, and every breach. Too few modules is a breach itself. */
export const checkLaw = (root, fewest = fewestModules) => {
  const modules = readModules(root);
  const missing =
    modules.length < fewest
      ? [`only ${modules.length} modules were read, at least ${fewest} were expected: is the checker blind?`]
      : [];
  const breaches = [
    ...missing,
    ...modules.flatMap((module) => breachesOf(root, module)),
    ...cyclesOf(modules).map((cycle) => `a cycle: ${cycle.join(" → ")}`),
    ...tooFar(modules),
  ];
  return { modules: modules.length, breaches: [...new Set(breaches)] };
};
