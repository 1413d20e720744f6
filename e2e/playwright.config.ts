import { defineConfig } from "@playwright/test";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  // A proxy of the machine would look for lan.test outside.
  "--no-proxy-server",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const executablePath = process.env.CHROMIUM_PATH;

const launchWith = (...args: readonly string[]) => ({
  launchOptions: {
    args: [...quiet, ...asRoot, ...args],
    ...(executablePath ? { executablePath } : {}),
  },
});

// Each journey starts its own server on a free port; a project says only by which name it is reached
// (`testInfo.project.metadata.host`). `lan.test` is no secure context, as on a real local network.
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/browser",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  use: {
    browserName: "chromium",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
  },
  projects: [
    { name: "journeys", metadata: { host: "127.0.0.1" }, use: launchWith() },
    {
      name: "lan",
      metadata: { host: "lan.test" },
      grepInvert: /@loopback/,
      use: launchWith("--host-resolver-rules=MAP lan.test 127.0.0.1"),
    },
  ],
});
