import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
export default defineConfig({
  root: "/work/main/client", plugins: [react(), tailwindcss()], define: { __BUILD_ID__: '"x"' },
  build: { outDir: "/tmp/mapw/dist", emptyOutDir: true, manifest: true, rollupOptions: { input: { app: "/work/main/client/index.html", harness: "/work/main/client/test/harness/index.html" } } },
});
