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
  // A browser that stumbles on a busy machine is asked once more; what passes only then is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  // Generous, for machines that have other things to do; nothing waits when nothing is wrong.
  timeout: 480_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  use: {
    browserName: "chromium",
    // A failure leaves pictures and the state of each page; a trace of eight browsers would double the time. Ask with --trace.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 15_000,
  },
  projects: [
    { name: "journeys", metadata: { host: "127.0.0.1" }, grepInvert: /@lan/, use: launchWith() },
    {
      name: "lan",
      metadata: { host: "lan.test" },
      grep: /@lan/,
      use: launchWith("--host-resolver-rules=MAP lan.test 127.0.0.1"),
    },
  ],
});
