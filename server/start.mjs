// `npm start`: from a bare clone to a running server. Installs and builds only what changed.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { buildClient, findNode, install, orOneSentence, root, toolEnvironment } from "./bootstrap.mjs";

await orOneSentence(() => {
  install();
  buildClient();
  const { file, flags } = findNode();
  const main = join(root, "server", "src", "main.ts");
  const server = spawn(file, [...flags, main, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: toolEnvironment(),
  });

  // A terminal gives Ctrl-C to the server as well; sent on, it would arrive twice.
  process.on("SIGINT", () => process.stdin.isTTY || server.kill("SIGINT"));
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  // A signal to `npm start` ends npm's shell without reaching us; then the server would live on unseen.
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid === shell || server.kill("SIGTERM"), 500).unref();
  server.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
});
