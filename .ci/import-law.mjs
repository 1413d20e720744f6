// Fails when an import runs against the house, or a banned use is found. The rules are in law/rules.mjs.
import { root } from "../server/bootstrap.mjs";
import { checkLaw } from "./law/check.mjs";

const { modules, breaches } = checkLaw(root);
for (const breach of breaches) console.error(breach);
console.log(`import law: ${modules} modules read, ${breaches.length} breaches`);
process.exitCode = breaches.length === 0 ? 0 : 1;
