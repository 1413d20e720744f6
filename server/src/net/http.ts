import { Hono } from "hono";
import type { Log } from "../ports.ts";
import { faultOf, isStoreFault } from "../sessions/faultOf.ts";
import type { Problem } from "../sessions/problem.ts";
import { addressOf, refusalOf } from "./answers.ts";
import { type ApiParts, makeApi } from "./api.ts";
import { securityHeaders } from "./headers.ts";
import { isOwnOrigin } from "./origin.ts";
import { servePages } from "./pages.ts";

export type HttpParts = ApiParts & {
  readonly origins: readonly string[];
  /** Null when ready; otherwise why not, in a sentence. */
  readonly whyNotReady: () => string | null;
  readonly log: Log;
};

const FAULT: Problem = {
  status: 500,
  code: "server-fault",
  sentence: "The server could not work this out. Try again.",
};
const NOT_KEPT: Problem = {
  status: 503,
  code: "store-failed",
  sentence: "The server could not write to its disk and has changed nothing. Make room on it and try again.",
};

/** Everything that is asked over HTTP. */
export function makeHttp(parts: HttpParts): Hono {
  const { origins, whyNotReady, pages, log } = parts;
  const app = new Hono();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    const { origin, host } = c.req.header();
    const own = isOwnOrigin(
      { ...(origin === undefined ? {} : { origin }), ...(host === undefined ? {} : { host }) },
      origins,
    );
    if (own) return next();
    return refusalOf(c, {
      status: 403,
      code: "foreign-page",
      sentence: "This page belongs to another site and may not ask here.",
    });
  });
  app.get("/livez", (c) => c.text("alive"));
  app.get("/readyz", (c) => {
    c.header("cache-control", "no-store");
    const why = whyNotReady();
    return why === null ? c.text("ready") : c.text(why, 503);
  });
  // PRE2: a device that gets here gets everywhere a player's page does.
  app.get("/hello/:nonce", (c) => {
    c.header("cache-control", "no-store");
    return parts.preflight.reached(c.req.param("nonce"), addressOf(c))
      ? c.text("This device reaches Whitecell. You can close this page.")
      : c.notFound();
  });
  app.route("/api", makeApi(parts));
  if (pages !== null) servePages(app, pages);
  app.notFound((c) => c.text("There is nothing under this address.", 404));
  app.onError((error, c) => {
    log("http-failed", { path: c.req.routePath, error: faultOf(error) });
    return refusalOf(c, isStoreFault(error) ? NOT_KEPT : FAULT);
  });
  return app;
}
