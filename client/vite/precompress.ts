// Writes .br and .gz beside each text file of the build, so that the server never compresses while people play.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const smallest = 1024;

/** Also writes `build.json` with the build id, by which a server can tell a stale page. */
export const precompress = (buildId: string): Plugin => {
  let out = "";
  return {
    name: "whitecell-precompress",
    apply: "build",
    configResolved(config) {
      out = join(config.root, config.build.outDir);
    },
    closeBundle() {
      writeFileSync(join(out, "build.json"), JSON.stringify({ buildId }));
      for (const name of globSync("**/*.{html,js,css,svg,json,txt,webmanifest}", { cwd: out })) {
        const file = join(out, name);
        const content = readFileSync(file);
        if (content.length < smallest) continue;
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
      }
    },
  };
};
