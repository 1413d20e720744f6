import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
createServer((q, r) => { const p = "/tmp/mapw/dist" + new URL(q.url, "http://x").pathname; if (!existsSync(p)) { r.writeHead(404); r.end(); return; } r.writeHead(200, { "content-type": types[extname(p)] ?? "application/octet-stream" }); r.end(readFileSync(p)); }).listen(5288, "127.0.0.1");
