import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { io } from "socket.io-client";

const PORT = process.env.LPORT ?? "3222",
  base = `http://127.0.0.1:${PORT}`,
  key = "k".repeat(43);
const outDir = "/tmp/look";
const srv = spawn("node", ["server/src/main.ts"], {
  cwd: "/work/main",
  env: { ...process.env, PORT, DATA_DIR: "/tmp/look/data" + Date.now(), WHITECELL_HOST_KEY: key },
  stdio: ["ignore", "ignore", "inherit"],
});
process.on("exit", () => srv.kill());
for (let i = 0; i < 100; i++) {
  try {
    if ((await fetch(base + "/readyz")).ok) break;
  } catch {}
  await new Promise((r) => setTimeout(r, 100));
}
const j = async (path, body, token = key) => {
  const r = await fetch(base + "/api" + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const t = await r.json();
  if (!r.ok) throw new Error(path + JSON.stringify(t));
  return t;
};
const s = await j("/sessions", {
  scenario: "long-reach",
  title: "Staff college, syndicate 3",
  name: "Commander Aleksandra Wiśniewska-Kowalczyk",
  template: "half-day",
  custom: null,
  options: ["fog-offsets"],
  seatsPerTeam: 8,
});
const socks = {};
const connect = (token) =>
  new Promise((res, rej) => {
    const k = io(base, {
      auth: { protocol: Number(process.env.PROTO ?? 1), token, since: null },
      transports: ["websocket"],
    });
    k.on("welcome", (w) => {
      k.w = w;
      k.me = w.you.person;
      res(k);
    });
    k.on("refused", (r) => rej(new Error(r)));
    k.on("connect_error", rej);
  });
let n = 0;
const cmd = (k, command) =>
  new Promise((res) =>
    k.emit("command", { id: `look${Date.now()}x${++n}`, command }, (a) => {
      if (!a.ok) console.log(command.type, a.sentence);
      res(a);
    }),
  );
const fac = await connect(s.token);
const names = {
  washington: ["Margaret Holloway-Fitzgerald", "Sam", "Dr. Nnamdi Okonkwo"],
  kyiv: ["Olena", "Taras Hryhorenko", "Ілля"],
  moscow: ["Igor", "Светлана Викторовна"],
  nato: ["Jürgen Müller-Lüdenscheidt", "Zoë", "Ann"],
};
const teams = Object.keys(names),
  P = {};
for (const t of teams)
  for (const name of names[t]) {
    const jn = await j("/join", { code: s.code, name, asked: t });
    P[t] ??= [];
    P[t].push(jn.token);
  }
await cmd(fac, { type: "SeatEveryone" });
const lead = {};
for (const t of teams) lead[t] = await connect(P[t][0]);
const disp = await j("/display-links", {}, s.token);
const advance = async (from, turnIndex) => cmd(fac, { type: "AdvancePhase", from, turnIndex });
const picks = [
  {
    washington: ["was-conditional-offer", "was-conventional-only"],
    kyiv: ["kyi-press-case", "kyi-harden-grid"],
    moscow: ["mos-leader-call", "mos-drone-probing"],
    nato: ["nat-red-line-statement", "nat-cyber-defence"],
  },
  {
    washington: ["was-approve-sale", "was-widen-intel"],
    kyiv: ["kyi-refinery-campaign", "kyi-decoy-salvo"],
    moscow: ["mos-grid-campaign", "mos-split-west"],
    nato: ["nat-forward-deploy", "nat-guard-corridor"],
  },
  {
    washington: ["was-shuttle-envoy", "was-end-use-limits"],
    kyiv: ["kyi-tlam-occupied", "kyi-covert-sabotage"],
    moscow: ["mos-nuclear-ambiguity", "mos-sabotage-corridor"],
    nato: ["nat-frozen-assets", "nat-interceptor-pool"],
  },
  {
    washington: ["was-secondary-sanctions", "was-lean-third-parties"],
    kyiv: ["kyi-tlam-russia-military", "kyi-energy-truce"],
    moscow: ["mos-oreshnik-strike", "mos-war-economy"],
    nato: ["nat-air-shield", "nat-seat-at-table"],
  },
  {
    washington: ["was-host-summit", "was-arms-limits"],
    kyiv: ["kyi-line-defence", "kyi-prisoner-exchange"],
    moscow: ["mos-mobilise-reservists", "mos-drone-probing"],
    nato: ["nat-sanctions-package", "nat-hotline"],
  },
  {
    washington: ["was-table-text", "was-staff-hotline"],
    kyiv: ["kyi-flex-terms", "kyi-lobby-capitals"],
    moscow: ["mos-serious-envoy", "mos-partial-truce"],
    nato: ["nat-reassurance-force", "nat-transfer-compact"],
  },
];
const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
  ],
});
const page = async (path, w, h, scheme) => {
  const c = await b.newContext({
    viewport: { width: w, height: h },
    colorScheme: scheme,
    deviceScaleFactor: w < 500 ? 2 : 1,
  });
  const p = await c.newPage();
  p.on("console", (m) => {
    if (m.type() === "error") console.log("CONSOLE", path.slice(0, 20), m.text().slice(0, 300));
  });
  p.on("pageerror", (e) => console.log("PAGEERROR", path.slice(0, 20), e.message));
  await p.goto(base + path);
  return p;
};
const seatPage = async (token, path, w, h, scheme) => {
  const c = await b.newContext({
    viewport: { width: w, height: h },
    colorScheme: scheme,
    deviceScaleFactor: w < 500 ? 2 : 1,
  });
  const p = await c.newPage();
  p.on("console", (m) => {
    if (m.type() === "error") console.log("CONSOLE", m.text().slice(0, 300));
  });
  p.on("pageerror", (e) => console.log("PAGEERROR", e.message));
  return { p, token, path };
};
const shot = async (p, name) => {
  await p.waitForTimeout(350);
  await p.screenshot({ path: `${outDir}/${name}.png` });
};

export { advance, b, base, cmd, connect, disp, fac, j, key, lead, P, page, picks, s, seatPage, shot, teams };
// plays turn t up to phase
export const planAll = async (t) => {
  for (const team of teams) {
    const [major, minor] = picks[t][team];
    await cmd(lead[team], {
      type: "SaveDraft",
      team,
      major: { kind: "card", move: major },
      rationale: "We want Moscow to count the days, and the allies to see that we mean it.",
    });
    await cmd(lead[team], { type: "SaveDraft", team, minor });
  }
};
export const commitAll = async (which = teams) => {
  for (const team of which) await cmd(lead[team], { type: "CommitDraft", team });
};
export const toPlanning = async (t) => {
  await advance("situation", t);
  await advance("talks", t);
};
export const finish = async (t) => {
  await advance("planning", t);
  await advance("locked", t);
  await advance("reveal", t);
  await cmd(fac, { type: "ResolveRest" });
  await advance("adjudication", t);
};
