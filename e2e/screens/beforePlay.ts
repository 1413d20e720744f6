// The ways in, and the lobby filling up.
import { LATECOMER, TITLE } from "../crew/cast.ts";
import { ask } from "../crew/surface.ts";
import type { Company } from "./company.ts";
import { TURNS } from "./options.ts";

type Created = { readonly token: string; readonly sessionId: string };

/** Gives back the id of the session, by which its replay is found. */
export async function tourBeforePlay(company: Company): Promise<string> {
  const {
    camera,
    crew,
    facilitator,
    visitor,
    desk,
    table,
    display,
    observer,
    olena,
    whitecell,
    server,
    code,
    turns,
  } = company;
  const { page } = visitor;
  const opens = async (path: string) => {
    await page.goto("about:blank");
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
  };

  await opens("/");
  await camera.takes({ ...visitor, screen: "home" }, "stranger");
  await opens("/nowhere");
  await camera.takes({ ...visitor, screen: "home" }, "nothing-here");
  await opens(`/#key=${whitecell.hostKey}`);
  await camera.takes({ ...visitor, screen: "home" }, "host-without-plays");
  await opens(`/host#key=${whitecell.hostKey}`);
  await page.getByRole("radio").first().waitFor();
  await camera.takes({ ...visitor, screen: "host", long: true }, "form");
  await page.getByText("More", { exact: true }).click();
  await camera.takes({ ...visitor, screen: "host", long: true }, "form-with-more");

  const created = desk.page.waitForResponse(
    (answer) => answer.url().endsWith("/api/sessions") && answer.request().method() === "POST",
  );
  await facilitator.opensLobby({ title: TITLE, ...(turns < TURNS && { template: "Custom", turns }) });
  const { token, sessionId } = (await (await created).json()) as Created;
  await camera.takes(desk, "lobby-empty");

  await opens("/join");
  await camera.takes({ ...visitor, screen: "join" }, "code");
  await opens("/join/AAAAAAAA");
  await camera.takes({ ...visitor, screen: "join" }, "wrong-code");
  await opens(`/join/${code()}`);
  await page.getByLabel("Your name in this session").waitFor();
  await camera.takes({ ...visitor, screen: "join" }, "name-and-team");

  await olena.joins();
  await camera.takes(table, "waiting-room");
  await crew.arrives(token, [olena.name]);
  await crew.observersArrive();
  await camera.takes(desk, "lobby-people-waiting");
  const wall = await ask<{ path: string }>(server, "/display-links", {}, token);
  await display.page.goto(wall.path);
  await display.page.getByRole("heading", { level: 1 }).first().waitFor();
  await camera.takes(display, "lobby-empty");
  await crew.rules({ type: "SeatEveryone" });
  await olena.isSeated();
  await camera.takes(table, "lobby-seated");
  await camera.takes(desk, "lobby-all-seated");
  await camera.takes(display, "lobby");

  await observer.page.goto(`/join/${code()}`);
  await observer.page.getByLabel("Your name in this session").fill(LATECOMER);
  await observer.page.getByRole("button", { name: "Join", exact: true }).click();
  await camera.takes(observer, "lobby");
  return sessionId;
}
