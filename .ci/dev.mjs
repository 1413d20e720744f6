// `npm run dev`: the server restarts and the browser reloads when a file changes.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { findNode, install, orOneSentence, root, toolEnvironment } from "../server/bootstrap.mjs";

await orOneSentence(() => {
  install();
  const { file, flags } = findNode();
  const env = toolEnvironment({ PORT: process.env.PORT ?? "3000" });
  const run = (folder, args) => spawn(file, args, { cwd: join(root, folder), stdio: "inherit", env });

  const parts = [
    run(".", [...flags, "--watch", "--watch-preserve-output", join(root, "server", "src", "main.ts")]),
    run("client", [join(root, "node_modules", "vite", "bin", "vite.js")]),
  ];
  console.log("whitecell: open the address that vite prints; it passes calls on to the server");
  const stop = () => {
    for (const part of parts) part.kill("SIGTERM");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  for (const part of parts)
    part.on("exit", (code) => {
      process.exitCode ??= code ?? 0;
      stop();
    });
});
