// The built client: hashed assets for ever, pages fresh, and every other path is the page that finds its own way.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

const NOT_BUILT = "Whitecell's pages have not been built yet. Run npm start, or npm run build.";
const FOR_EVER = "public, max-age=31536000, immutable";

/** Serves `folder` below the API. */
export function servePages(app: Hono, folder: string): void {
  if (!existsSync(join(folder, "index.html"))) {
    app.get("*", (c) => c.text(NOT_BUILT, 503));
    return;
  }
  app.get("*", async (c, next) => {
    await next();
    // The build puts a hash into every name under assets/.
    const hashed = c.req.path.startsWith("/assets/") && c.res.ok;
    c.res.headers.set("cache-control", hashed ? FOR_EVER : "no-cache");
  });
  app.get("*", serveStatic({ root: folder, precompressed: true }));
  // A missing asset is missing; only what may be a page gets the page.
  app.get("/assets/*", (c) => c.text("Not found.", 404));
  app.get("*", serveStatic({ path: join(folder, "index.html"), precompressed: true }));
}
