// The steps of `npm run verify` and `npm test`, each counted as one check or by the tests it ran.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildClient, findNode, Refused, root, toolEnvironment } from "../server/bootstrap.mjs";

const results = join(root, "test-results");
const unitReport = join(results, "unit.json");
const browserReport = join(results, "browser.json");

const run = (command, args, { cwd = root, env = {} } = {}) =>
  spawnSync(command, args, {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    env: toolEnvironment(env),
    shell: process.platform === "win32",
  }).status === 0;

const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

// A runner that fails without a failed test (a crash, no test at all) counts as one failure.
const counted = (ok, counts) => {
  const passed = counts?.passed ?? 0;
  const failed = counts?.failed ?? 0;
  return ok || failed > 0 ? { passed, failed } : { passed, failed: 1 };
};

const reportOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

const projects = [
  "shared/tsconfig.json",
  "shared/test/tsconfig.json",
  "server/tsconfig.json",
  "client/tsconfig.json",
  "client/tsconfig.tools.json",
  "e2e/tsconfig.json",
];

const types = () => {
  const broken = projects.filter((project) => !run("tsc", ["--project", project]));
  for (const project of broken) console.log(`types: ${project} has errors`);
  return check(broken.length === 0);
};

const tests = () => {
  rmSync(unitReport, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  const ok = run("vitest", ["run", ...reporters]);
  const report = reportOf(unitReport);
  return counted(ok, report && { passed: report.numPassedTests, failed: report.numFailedTests });
};

const build = () => {
  try {
    buildClient();
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return false;
  }
};

/** Everything that needs no browser. */
export const fastSteps = [
  { name: "format and lint", work: () => check(run("biome", ["check", "--error-on-warnings", "."])) },
  { name: "types", work: types },
  { name: "import law", work: () => check(run(findNode().file, [".ci/import-law.mjs"])) },
  { name: "dead code", work: () => check(run("knip", ["--no-progress"])) },
  { name: "tests", work: tests },
  { name: "client build", work: () => check(build()) },
  { name: "size on a phone", work: () => check(run("size-limit", [])) },
];

/** The journeys in a real browser; a skipped journey is neither passed nor failed. */
export const browserStep = (chromium) => ({
  name: "browser journeys",
  work: () => {
    rmSync(browserReport, { force: true });
    const env = { CHROMIUM_PATH: chromium };
    const ok = run("playwright", ["test"], { cwd: join(root, "e2e"), env });
    const stats = reportOf(browserReport)?.stats;
    return counted(ok, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
  },
});

/** Runs every step whatever becomes of the others, says how each went, and adds up the checks. */
export const runSteps = (steps) => {
  mkdirSync(results, { recursive: true });
  const outcomes = steps.map(({ name, work }) => {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    const outcome = work();
    return { name, ...outcome, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
  });
  console.log("");
  for (const { name, passed, failed, seconds } of outcomes)
    console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
};

/** The closing line and the exit code. */
export const close = ({ passed, failed }) => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
};
