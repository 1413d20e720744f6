// People who do not come by a page: without a seat, from another site, or with the wall's link and ideas of their own.
import { expect } from "@playwright/test";
import { knock } from "../support/stranger.ts";
import { test } from "../support/table.ts";

test("JRN18: a socket without a seat learns nothing, and the display's link cannot act", async ({
  whitecell,
  facilitator,
}) => {
  await facilitator.opensLobby();
  const link = new URL(await facilitator.displayLink());
  const token = new URLSearchParams(link.hash.slice(1)).get("token") ?? "";
  const server = whitecell.origin;

  await test.step("no seat", async () => {
    const reception = await knock(server, { token: "x".repeat(43) });
    expect(reception).toEqual({ heard: ["refused"], refusal: "unknown-seat", ack: null });
  });
  await test.step("another site's page", async () => {
    const reception = await knock(server, { token, origin: "https://elsewhere.example" });
    expect(reception.heard).toEqual([]);
    expect(reception.refusal).not.toBeNull();
  });
  await test.step("the wall", async () => {
    const reception = await knock(server, { token, command: { type: "StartSession" } });
    expect(reception.heard).toContain("welcome");
    expect(reception.ack).toMatchObject({ ok: false, code: "not-allowed" });
    await expect(facilitator.page.getByRole("button", { name: "Start turn 1" })).toBeVisible();
  });
});
