// A page of another site must not reach the server through its visitor's browser.
import type { IncomingHttpHeaders } from "node:http";

/** Whether a request comes from this server's own pages, from a page that was allowed by name, or from no page at all. */
export function isOwnOrigin(
  { origin, host }: Pick<IncomingHttpHeaders, "origin" | "host">,
  allowed: readonly string[],
): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return host !== undefined && new URL(origin).host === host.toLowerCase();
}
