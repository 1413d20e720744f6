import {
  advance,
  b,
  base,
  cmd,
  commitAll,
  disp,
  fac,
  finish,
  j,
  lead,
  P,
  page,
  picks,
  planAll,
  s,
  shot,
  teams,
  toPlanning,
} from "./.look.mjs";

const seat = async (token, screen, w, h, scheme) => {
  const c = await b.newContext({
    viewport: { width: w, height: h },
    colorScheme: scheme,
    deviceScaleFactor: w < 500 ? 2 : 1,
  });
  await c.addInitScript(
    ([v]) => sessionStorage.setItem("whitecell.seat", JSON.stringify(v)),
    [
      {
        token,
        sessionId: s.sessionId,
        session: "S",
        name: "N",
        screen,
        place: null,
        code: null,
        usedAt: Date.now(),
      },
    ],
  );
  const p = await c.newPage();
  p.on("console", (m) => {
    if (m.type() === "error") console.log("CONSOLE", screen, m.text().slice(0, 300));
  });
  p.on("pageerror", (e) => console.log("PAGEERROR", screen, e.message));
  await p.goto(base + "/" + screen);
  await p.waitForTimeout(900);
  return p;
};
const link = await j("/seat-links", { for: "seat", seat: { at: "control", role: "adjudicator" } }, s.token);
const co = await j("/seat-links/redeem", { secret: link.path.split("=")[1], name: "Bernadette" });
const desk = await seat(co.token, "desk", 1440, 900, "light");
const d = await page(disp.path, 1920, 1080, "dark");
const kyi = await seat(P.kyiv[1], "play", 390, 844, "light");
const was = await seat(P.washington[1], "play", 1440, 900, "dark");
const phases = process.argv.slice(2);
await shot(desk, "01-desk-lobby");
await shot(d, "01-display-lobby");
await shot(kyi, "01-kyiv-lobby");
await cmd(fac, { type: "StartSession" });
await shot(desk, "02-desk-situation");
await shot(d, "02-display-situation");
await shot(kyi, "02-kyiv-situation");
await shot(was, "02-was-situation");
await toPlanning(0);
await planAll(0);
await cmd(lead.kyiv, {
  type: "SendMessage",
  team: "kyiv",
  text: "If they stall, we burn the refineries next month. Agreed?",
});
await commitAll(["washington", "nato"]);
await shot(desk, "03-desk-planning");
await shot(d, "03-display-planning");
await shot(kyi, "03-kyiv-planning");
await shot(was, "03-was-planning");
await kyi
  .getByRole("tab", { name: /Moves/ })
  .or(kyi.getByRole("link", { name: /Moves/ }))
  .or(kyi.getByRole("button", { name: /^Moves/ }))
  .first()
  .click({ timeout: 3000 })
  .catch((e) => console.log(e.message.slice(0, 100)));
await shot(kyi, "03-kyiv-moves");
await advance("planning", 0);
await advance("locked", 0);
await cmd(fac, { type: "RevealNext" });
await shot(desk, "04-desk-reveal");
await shot(d, "04-display-reveal");
await shot(kyi, "04-kyiv-reveal");
await advance("reveal", 0);
await shot(desk, "05-desk-adjudication");
await cmd(fac, { type: "ResolveRest" });
await shot(d, "05-display-adjudication");
await advance("adjudication", 0);
await shot(desk, "06-desk-consequences");
await shot(d, "06-display-consequences");
await shot(kyi, "06-kyiv-consequences");
await shot(was, "06-was-consequences");
for (let t = 1; t < 6; t++) {
  await advance("consequences", t - 1);
  await toPlanning(t);
  await planAll(t);
  await commitAll();
  if (t === 3) {
    await shot(desk, "07-desk-t4-planning");
    await shot(d, "07-display-t4");
    await shot(was, "07-was-t4");
  }
  await finish(t);
}
await shot(desk, "08-desk-t6-end");
await shot(d, "08-display-t6");
await cmd(fac, { type: "EndSession" });
await shot(d, "09-display-ended");
await shot(desk, "09-desk-ended");
await shot(kyi, "09-kyiv-ended");
await cmd(fac, { type: "OpenHotwash" });
await cmd(fac, { type: "PublishReplay", scope: "everything" });
await shot(kyi, "10-kyiv-hotwash");
await shot(d, "10-display-hotwash");
const r = await page("/replay/" + s.sessionId, 1440, 900, "light");
await r.waitForTimeout(800);
await shot(r, "11-replay");
await r.keyboard.press("End");
await shot(r, "11-replay-end");
const rm = await page("/replay/" + s.sessionId, 390, 844, "dark");
await rm.waitForTimeout(800);
await rm.keyboard.press("End");
await shot(rm, "11-replay-phone");
const h = await page("/", 1440, 900, "light");
await shot(h, "00-home");
const hp = await page("/join/" + s.code, 390, 844, "light");
await shot(hp, "00-join");
const ho = await page("/host#key=" + "k".repeat(43), 1440, 900, "light");
await ho.waitForTimeout(500);
await shot(ho, "00-host");
await b.close();
process.exit(0);
