import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { buildIdOf } from "./vite/buildId.ts";
import { precompress } from "./vite/precompress.ts";
import { replayPage } from "./vite/replayPage.ts";

const server = `http://127.0.0.1:${process.env.PORT ?? "3000"}`;
// The server accepts only pages of its own origin, so in development the proxy speaks as one of them.
const passOn = { target: server, changeOrigin: true, headers: { origin: server }, ws: true };

export default defineConfig(({ command }) => {
  const sources = [join(import.meta.dirname, "src"), join(import.meta.dirname, "../shared/src")];
  const buildId = command === "build" ? buildIdOf(sources) : "dev";
  return {
    plugins: [react(), tailwindcss(), replayPage(buildId), precompress(buildId)],
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    // The manifest tells the size check which chunks a phone loads first.
    build: { manifest: true },
    server: { proxy: { "/api": passOn, "/socket.io": passOn, "/livez": passOn, "/readyz": passOn } },
  };
});
