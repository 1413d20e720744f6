// Finds a Chromium for the journeys, or installs one. Plain JavaScript; the packages are installed by now.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { findNode, root, toolEnvironment } from "../server/bootstrap.mjs";

const require = createRequire(import.meta.url);
const tenMinutes = 600_000;

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", env: toolEnvironment(), timeout: tenMinutes })
    .status === 0;

// A file may be there and not run: a stub that only says where to get the browser, or a missing library.
const works = (file) => {
  if (!file || !existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
};

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const elsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name] ?? "";
    return [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
];

const playwrights = () => {
  const file = require("playwright").chromium.executablePath();
  return works(file) ? file : null;
};

const systems = () => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...elsewhere].find(works) ?? null;
};

const fromPlaywright = () => {
  const cli = join(root, "node_modules", "playwright", "cli.js");
  run(findNode().file, [cli, "install", "--with-deps", "chromium"]);
  return playwrights();
};

const fromDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return systems();
};

// The last resort, without root or a download site: a Chromium inside an npm package.
const fromNpm = async () => {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(root, "node_modules", ".cache", "chromium-package");
  const install = [
    "install",
    "--no-save",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--prefix",
    folder,
  ];
  if (!run("npm", [...install, "@sparticuz/chromium@153.0.0"])) return null;
  const from = createRequire(join(folder, "package.json"));
  const { default: packaged } = await import(from.resolve("@sparticuz/chromium"));
  const file = await packaged.executablePath();
  return works(file) ? file : null;
};

const ways = [
  ["CHROMIUM_PATH", () => (works(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null)],
  ["Playwright's own browser", playwrights],
  ["a browser of this system", systems],
  ["Playwright's installer", fromPlaywright],
  ["Debian's chromium", fromDebian],
  ["chromium from npm", fromNpm],
];

/** The path of a Chromium that runs, or null when every way failed. */
export const findBrowser = async () => {
  for (const [name, way] of ways) {
    try {
      const file = await way();
      if (file) return file;
    } catch (error) {
      console.error(`whitecell: ${name}: ${error.message}`);
    }
  }
  return null;
};
