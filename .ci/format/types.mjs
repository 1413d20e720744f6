// Reads the types of shared/src as they are written, with their doc comments: TypeScript 7 has no API to ask.
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parseSync } from "oxc-parser";

const docOf = (comments, text, start) => {
  const before = comments.filter(
    ({ type, value, end }) => type === "Block" && value.startsWith("*") && end <= start,
  );
  const last = before.at(-1);
  // Only what stands right before it; the bar of a union may come between.
  if (!last || !/^[\s|]*$/.test(text.slice(last.end, start))) return null;
  return last.value
    .replace(/^\*/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, "").trim())
    .join(" ")
    .trim();
};

/** Type name → { node, file, parameters }; constants as they are written. */
export const readTypes = (root) => {
  const files = new Map();
  const load = (file) => {
    const known = files.get(file);
    if (known) return known;
    const text = readFileSync(join(root, file), "utf8");
    const { program, comments } = parseSync(file, text);
    const module = { file, types: new Map(), values: new Map(), imports: new Map(), doc: () => null };
    module.doc = (start) => docOf(comments, text, start);
    files.set(file, module);
    for (const statement of program.body) {
      if (statement.type === "ImportDeclaration" && statement.source.value.startsWith("."))
        for (const { imported, local } of statement.specifiers)
          module.imports.set(local.name, {
            file: posix.join(dirname(file), statement.source.value),
            name: imported?.name ?? local.name,
          });
      const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (declared?.type === "TSTypeAliasDeclaration")
        module.types.set(declared.id.name, { node: declared, doc: module.doc(statement.start) });
      if (declared?.type === "VariableDeclaration")
        for (const { id, init } of declared.declarations) if (init) module.values.set(id.name, init);
    }
    return module;
  };
  const find = (file, name) => {
    const module = load(file);
    const type = module.types.get(name);
    if (type) return { module, ...type };
    const from = module.imports.get(name);
    return from ? find(from.file, from.name) : null;
  };
  const constant = (file, name) => {
    const module = load(file);
    const from = module.imports.get(name);
    return module.values.get(name) ?? (from ? constant(from.file, from.name) : null);
  };
  return { find, constant };
};
