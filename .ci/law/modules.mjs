// Reads every TypeScript module of the tree: what it imports, and what it mentions that is banned somewhere.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parseSync } from "oxc-parser";

const sources = [
  "{shared,server,client}/{src,test,vite}/**/*.{ts,tsx}",
  "client/*.ts",
  "e2e/**/*.ts",
  "server/*.ts",
  "shared/*.ts",
];
const notOurs = /(^|\/)(node_modules|dist)(\/|$)/;

/** True if `path` is one of the `places` or lies below one. */
export const within = (path, places) =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

const children = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === "string");

const walk = (node, visit, parent = null) => {
  visit(node, parent);
  for (const child of children(node)) walk(child, visit, node);
};

/** `path` for a module of ours, `name` for a package. */
const resolve = (file, specifier) => {
  if (specifier.startsWith(".")) return { path: posix.join(dirname(file), specifier.replace(/\?.*$/, "")) };
  const own = /^@whitecell\/(\w+)\/(.+)$/.exec(specifier);
  if (own) return { path: `${own[1]}/src/${own[2]}` };
  if (specifier.startsWith("node:")) return { name: "node:" };
  return { name: specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/") };
};

const importOf = (node) => {
  switch (node.type) {
    case "ImportDeclaration":
      return { source: node.source, typeOnly: node.importKind === "type" };
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return { source: node.source, typeOnly: node.exportKind === "type", reExport: node.type };
    case "ImportExpression":
      return { source: node.source, typeOnly: false };
    case "TSImportType":
      return { source: node.source, typeOnly: true };
    default:
      return null;
  }
};

const readModule = (root, file) => {
  const text = readFileSync(join(root, file), "utf8");
  const { program, errors } = parseSync(file, text);
  const lineAt = (offset) => text.slice(0, offset).split("\n").length;
  const imports = [];
  const nodes = [];
  walk(program, (node, parent) => {
    nodes.push({ node, parent });
    const found = importOf(node);
    if (typeof found?.source?.value !== "string") return;
    const { source, ...rest } = found;
    const specifier = source.value;
    imports.push({ ...rest, specifier, ...resolve(file, specifier), line: lineAt(node.start) });
  });
  return { file, imports, nodes, lineAt, broken: errors.map((error) => error.message) };
};

/** Every module below `root`, in a stable order. */
export const readModules = (root) =>
  globSync(sources, { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !notOurs.test(file) && !file.endsWith(".d.ts"))
    .sort()
    .map((file) => readModule(root, file));

export const fileExists = (root, path) => existsSync(join(root, path));
