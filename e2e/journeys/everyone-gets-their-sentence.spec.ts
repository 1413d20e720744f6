// Whoever cannot come in, or cannot stay, is told why in a sentence and shown the way on.
import { expect } from "@playwright/test";
import { removes } from "../people/doorkeeper.ts";
import { test } from "../support/table.ts";

test("JRN6: a code that nobody gave out is answered with a sentence, and another can be typed", async ({
  browserOf,
}) => {
  const page = await (await browserOf()).newPage();
  await page.goto("/join");
  await page.getByLabel("Join code").fill("QQQQ7777");
  await expect(page.getByRole("alert")).toHaveText(/^No open session has this code\./);
  await expect(page.getByLabel("Join code")).toBeEditable();
});

test("JRN7: whoever comes when every seat is taken observes, and reads why", async ({
  facilitator,
  player,
}) => {
  await facilitator.opensLobby({ seatsPerTeam: 1 });
  for (const [team, name] of [
    ["Washington", "Grace"],
    ["Kyiv", "Olena"],
    ["Moscow", "Irina"],
    ["NATO", "Jens"],
  ] as const) {
    const one = await player(team, name, "phone");
    await one.joins();
  }
  await facilitator.seatsEveryone();
  const late = await player("Kyiv", "Taras", "phone");
  await late.asksToJoin();
  await expect(late.heading).toHaveText("You observe this session");
  await late.sees("If you came to play, every seat was taken: tell the facilitator.");
});

test("JRN8: a removed player's screen says so at once, and the code leads in again", async ({
  facilitator,
  player,
}) => {
  await facilitator.opensLobby();
  const kyiv = await player("Kyiv", "Olena", "phone");
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  await removes(facilitator, "Olena");
  await expect(kyiv.heading).toHaveText("You have been taken out of this session");
  await kyiv.page.reload();
  await expect(kyiv.heading).toHaveText("You have been taken out of this session");
  await kyiv.page.getByRole("button", { name: "Join with a code" }).click();
  await kyiv.joins();
});

test("JRN9: a page from before an upgrade asks to be reloaded and keeps what was typed", async ({
  whitecell,
  facilitator,
  player,
}) => {
  await facilitator.opensLobby();
  const kyiv = await player("Kyiv", "Olena");
  // Once the server is the newer one, this page's greeting is of the older kind.
  let isOld = false;
  await kyiv.page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const text = message.toString();
      server.send(isOld ? text.replace(/"protocol":\d+/, '"protocol":0') : text);
    });
  });
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await kyiv.seesPhase("Planning");
  await kyiv.looksAt("Moves");
  await whitecell.stop();
  await kyiv.types("Half a sentence, written while the server was");
  isOld = true;
  await whitecell.restart();
  await expect(kyiv.heading).toHaveText("Whitecell was updated while this page was open");
  isOld = false;
  await kyiv.page.getByRole("button", { name: "Reload" }).click();
  await kyiv.looksAt("Moves");
  await expect(kyiv.why).toHaveValue("Half a sentence, written while the server was");
});

test("JRN10: the same seat in a second tab says so in the first, which can take it back", async ({
  facilitator,
  player,
}) => {
  await facilitator.opensLobby();
  const kyiv = await player("Kyiv", "Olena", "phone");
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  const second = await kyiv.page.context().newPage();
  await second.goto("/");
  await second.getByRole("button", { name: /^Continue as Olena, Kyiv/ }).click();
  await expect(second.getByRole("heading", { name: "You play Kyiv" })).toBeVisible();
  await expect(kyiv.heading).toHaveText("This seat is open in another tab or on another device");
  await kyiv.page.getByRole("button", { name: "Use it here" }).click();
  await kyiv.isSeated();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(
    "This seat is open in another tab or on another device",
  );
});
