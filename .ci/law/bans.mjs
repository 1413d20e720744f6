// Uses that the type checker and the linter let pass: clock, chance, locale, and sockets listened to anywhere.
import { within } from "./modules.mjs";
import { clockAndChance, socketListeners } from "./rules.mjs";

const typeNames = new Set(["TSTypeReference", "TSQualifiedName", "TSTypeQuery", "TSInterfaceHeritage"]);

const isUse = (node, parent) => {
  if (node.type !== "Identifier" || typeNames.has(parent.type)) return false;
  const named = parent.property === node || parent.key === node;
  return !named || parent.computed || parent.shorthand;
};

const memberName = (node) =>
  node?.type === "MemberExpression" && !node.computed ? node.property.name : null;

const clockOrChance = (node, parent) => {
  const { names, members } = clockAndChance;
  if (members.includes(memberName(node))) return node.property.name;
  if (!isUse(node, parent)) return null;
  if (names.includes(node.name)) return node.name;
  // Math is fine as long as it is plain which of its functions is meant.
  const function_ = parent.object === node ? memberName(parent) : null;
  return node.name === "Math" && (function_ === null || function_ === "random") ? "Math.random" : null;
};

const socketListener = ({ type, callee }) => {
  if (type !== "CallExpression" || !["on", "once", "onAny", "addListener"].includes(memberName(callee)))
    return false;
  const { object } = callee;
  return /socket$/i.test(object.name ?? memberName(object) ?? "");
};

/** Line and sentence of each use that is banned where the module lies. */
export const bannedUses = ({ file, nodes, lineAt }) => {
  const pure = within(file, clockAndChance.folders);
  const listens = within(file, socketListeners.folders) && !within(file, socketListeners.except);
  return nodes.flatMap(({ node, parent }) => {
    const line = () => lineAt(node.start);
    const use = pure && parent ? clockOrChance(node, parent) : null;
    if (use)
      return [
        { line: line(), what: `uses ${use}; clock, chance and locale come in from outside, as parameters` },
      ];
    if (listens && socketListener(node))
      return [
        {
          line: line(),
          what: `listens on a socket; only ${socketListeners.except} may, where it is checked`,
        },
      ];
    return [];
  });
};
