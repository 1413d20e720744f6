// The only composition root: picks the store, the clock, chance and the rules, and runs a server on them.
import { readdir } from "node:fs/promises";
import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import { nodeProblem } from "./nodeVersion.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const problem = nodeProblem(process.versions.node);
if (problem !== null) giveUp(problem);
const config = readConfig(process.env);
if (!config.ok) giveUp(config.error);
const { port, dataDir, hostKey: chosenKey, origins } = config.value;

// Halves the time of every start but the first; where it cannot be written, it is done without.
enableCompileCache(join(root, "node_modules", ".cache", "whitecell-compile"));

// Only now what needs this Node, all at once.
const [
  { startApp },
  { openSqliteStore },
  world,
  { makeSecret },
  { makeScenarioShelf },
  { rules, commitmentOf },
  { announcement },
  { faultOf },
  { thisMachine },
] = await Promise.all([
  import("./app.ts"),
  import("./store/sqlite.ts"),
  import("./ports/world.ts"),
  import("./auth/secrets.ts"),
  import("./sessions/scenarioShelf.ts"),
  import("./sessions/theRules.ts"),
  import("./net/announcement.ts"),
  import("./sessions/faultOf.ts"),
  import("./ports/machine.ts"),
]);

const log = world.logToStderr;
// What nobody foresaw ends the process: all that was confirmed is on disk, and a log line may not quote what people wrote.
process.once("uncaughtException", (error) => {
  log("crashed", { error: faultOf(error) });
  process.exit(1);
});
const hostKey = chosenKey ?? makeSecret(world.systemRandom);
const shelf = join(root, "shared", "scenarios");

const app = await startApp({
  port,
  origins,
  hostKey,
  pages: join(root, "client", "dist"),
  openStore: () => openSqliteStore(join(resolve(root, dataDir), "whitecell.db")),
  clock: world.systemClock(),
  random: world.systemRandom,
  scenarios: makeScenarioShelf({
    ids: async () =>
      (await readdir(shelf, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
    read: async (id) => {
      // The reader of scenario files is the slowest thing to load, and most starts do not need it.
      const { readScenarioFolder } = await import("./scenarios.ts");
      const scenario = readScenarioFolder(join(shelf, id));
      return scenario.ok ? scenario.value : null;
    },
    log,
  }),
  rules,
  commitmentOf,
  log,
  machine: thisMachine(resolve(root, dataDir)),
}).catch((error: unknown) => {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    giveUp(`Port ${port} is in use by another program. Stop it, or choose another with PORT=${port + 1}.`);
  giveUp(error instanceof Error ? error.message : String(error));
});

console.log(announcement({ port: app.port, hostKey }));

const stop = (): void => {
  // Whatever hangs, the operator's second wish is the machine's.
  setTimeout(() => process.exit(1), 5_000).unref();
  app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
