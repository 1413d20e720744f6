// What must happen before the server can run: the right Node, the packages, the built client.
// Plain JavaScript for Node 20 with nothing installed; nothing here may import a package.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, "node_modules", ".bin");
const windows = process.platform === "win32";
const installStamp = join(root, "node_modules", ".whitecell-install");
const buildStamp = join(root, "node_modules", ".cache", "whitecell-client-build");

export class Refused extends Error {}

const say = (sentence) => console.log(`whitecell: ${sentence}`);
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const atLeast = (version, [major, minor]) => {
  const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/** The Node that runs TypeScript: the one npm installed, else the caller's own if it is new enough. */
export const findNode = () => {
  const pinned = join(binaries, "node");
  if (existsSync(pinned)) return { file: pinned, flags: [] };
  const own = process.versions.node;
  if (!atLeast(own, [22, 14]))
    throw new Refused(`Whitecell needs Node 22.14 or newer and this is Node ${own}; please install Node 24.`);
  // Type stripping needs a flag before 22.18 and in 23.0 to 23.5, and warns that it is new until 24.12.
  const strips = atLeast(own, [23, 6]) || (own.startsWith("22.") && atLeast(own, [22, 18]));
  const flags = ["--disable-warning=ExperimentalWarning", ...(strips ? [] : ["--experimental-strip-types"])];
  return { file: process.execPath, flags };
};

/** The environment in which every tool finds the same Node first. */
export const toolEnvironment = (extra = {}) => {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const path = [binaries, process.env[name] ?? ""].join(windows ? ";" : ":");
  return { ...process.env, [name]: path, ...extra };
};

const npm = (args) => {
  const options = { cwd: root, stdio: "inherit" };
  const cli = process.env.npm_execpath;
  if (!cli?.endsWith("npm-cli.js")) return spawnSync("npm", args, { ...options, shell: windows }).status;
  // npm's own Node, because the pinned one lies in the folder that `npm ci` is about to empty.
  return spawnSync(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], options).status;
};

// A Node built for another C library (Alpine, say) installs but does not run, and would shadow the one that does.
const dropPinnedNodeThatCannotRun = () => {
  const file = join(binaries, "node");
  if (windows || !existsSync(file) || spawnSync(file, ["--version"]).status === 0) return;
  say("the pinned Node cannot run on this machine, using your own");
  rmSync(file);
};

/** Installs exactly what the lockfile says, unless that is what is there. */
export const install = () => {
  const lock = join(root, "package-lock.json");
  const wanted = createHash("sha256")
    .update(`${process.platform}-${process.arch}\n`)
    .update(readFileSync(lock))
    .digest("hex");
  if (read(installStamp) === wanted) return;
  // A person who ran `npm ci` or `npm install` by hand has done it already.
  const byHand = changedAt(join(root, "node_modules", ".package-lock.json")) >= changedAt(lock);
  if (!byHand) {
    say("installing packages (about half a minute, only when they change)");
    const status = npm([
      "ci",
      "--include=dev",
      "--include=optional",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]);
    if (status !== 0) throw new Refused("The packages could not be installed; npm says why above.");
  }
  dropPinnedNodeThatCannotRun();
  writeFileSync(installStamp, wanted);
};

const skipped = new Set(["node_modules", "dist", "test"]);

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

// Paths, sizes and times instead of contents: a second start must not read the whole tree.
const stateOfSources = () => {
  const files = [
    ...["client", join("shared", "src")].flatMap((folder) => filesUnder(join(root, folder))),
    ...["package-lock.json", "tsconfig.base.json"].map((name) => join(root, name)),
  ];
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
};

/** Builds the client into client/dist, unless its sources are those of the last build. */
export const buildClient = ({ force = false } = {}) => {
  const state = stateOfSources();
  const built = existsSync(join(root, "client", "dist", "index.html"));
  if (!force && built && read(buildStamp) === state) return;
  say("building the client");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const node = findNode();
  const { status } = spawnSync(node.file, [...node.flags, vite, "build", "--logLevel", "warn"], {
    cwd: join(root, "client"),
    stdio: "inherit",
    env: toolEnvironment(),
  });
  if (status !== 0) throw new Refused("The client could not be built; the reason is above.");
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, state);
};

/** Runs `work`; a refusal becomes one sentence and exit code 1 instead of a stack. */
export const orOneSentence = async (work) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`whitecell: ${error.message}`);
    process.exit(1);
  }
};
