// Builds the replay as one file that opens from a disk: script, style and map inside it, the record still to come.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";

const require = createRequire(import.meta.url);
const ATLAS = /^world-atlas\/(.+)\.json\?url$/;

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="%POLICY%" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>Whitecell</title>
    <style>%STYLE%</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>This replay needs JavaScript. Switch it on in this browser, then reload the page.</noscript>
    <script type="application/json" id="record">%RECORD%</script>
    <script type="module">%SCRIPT%</script>
  </body>
</html>
`;

/** A file cannot fetch its neighbours: the coarse coasts are inside it, the fine ones are too large to be. */
const coastsInside: Plugin = {
  name: "whitecell-coasts-inside",
  enforce: "pre",
  resolveId: (source) => (ATLAS.test(source) ? "\0coasts" : null),
  load(id) {
    if (id !== "\0coasts") return null;
    const coasts = readFileSync(require.resolve("world-atlas/countries-110m.json"), "utf8");
    const text = JSON.stringify(coasts);
    return `export default URL.createObjectURL(new Blob([${text}], { type: "application/json" }));`;
  },
};

async function bundle(root: string, buildId: string): Promise<{ script: string; style: string }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [coastsInside, react(), tailwindcss()],
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "src/replayPage.tsx"),
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const script = outputs.flatMap((part) => (part.type === "chunk" ? [part.code] : [])).join("\n");
  const style = outputs
    .flatMap((part) => (part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : []))
    .join("\n");
  return { script, style };
}

/** Writes `replay-page.html` beside the pages; the server puts a record into it. */
export const replayPage = (buildId: string): Plugin => {
  let [root, out] = ["", ""];
  return {
    name: "whitecell-replay-page",
    apply: "build",
    configResolved(config) {
      root = config.root;
      out = join(root, config.build.outDir);
    },
    async closeBundle() {
      const { script, style } = await bundle(root, buildId);
      // What would end the script element early is the same to JavaScript when it is escaped.
      const safe = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
      const hash = createHash("sha256").update(safe).digest("base64");
      const policy = [
        "default-src 'none'",
        `script-src 'sha256-${hash}'`,
        "style-src 'unsafe-inline'",
        "img-src data:",
        "connect-src blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; ");
      const page = TEMPLATE.replaceAll(/%(POLICY|STYLE|SCRIPT)%/g, (_, name: string) => {
        if (name === "POLICY") return policy;
        return name === "STYLE" ? style : safe;
      });
      writeFileSync(join(out, "replay-page.html"), page);
    },
  };
};
