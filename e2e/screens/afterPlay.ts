// The end, the hotwash, and what is left of a play: its replay from every side, and the list it stands in.
import { makeViewer } from "../people/viewer.ts";
import type { Company } from "./company.ts";
import { underKey } from "./dialogs.ts";

const SIDES = ["public", "team:washington", "team:kyiv", "team:moscow", "team:nato", "control"] as const;
const nameOf = (side: string): string => side.replace("team:", "");

export async function tourTheEnd({ camera, facilitator, desk, display, table, observer }: Company) {
  const takesAll = async (state: string) => {
    for (const subject of [display, desk, observer]) await camera.takes(subject, state);
    await camera.takesTabs(table, state);
  };
  await desk.page.getByRole("button", { name: "End the session" }).first().click();
  await camera.takes(desk, "dialog-end");
  await desk.page.keyboard.press("Escape");
  await facilitator.endsSession();
  await takesAll("end");
  await facilitator.opensHotwash();
  await takesAll("hotwash");
  await camera.takesTabs(desk, "hotwash");
  await facilitator.publishes("Everything");
  await camera.takes(desk, "published");
}

export async function tourTheReplay({ camera, visitor }: Company, sessionId: string): Promise<void> {
  const replay = { ...visitor, screen: "replay" };
  const { page } = visitor;
  if (camera.wanted("replay")) {
    await page.goto("/replay");
    await camera.takes(replay, "open-a-file");
    const viewer = makeViewer(page);
    const opens = async (side: string, at: number) => {
      await page.goto(`/replay/${sessionId}?as=${side}&at=${at}`);
      await viewer.seesReplay();
    };
    await opens("public", 1);
    await camera.takes(replay, "public-start");
    const steps = await viewer.steps();
    for (const side of SIDES) {
      await opens(side, Math.round(steps * 0.42));
      await camera.takes(replay, `${nameOf(side)}-midway`);
    }
    for (const side of ["public", "team:kyiv", "control"]) {
      await opens(side, steps);
      await camera.takesTabs(replay, `${nameOf(side)}-end`);
    }
    await page.goto(`/replay/${sessionId}?as=team:kyiv&beside=team:moscow&at=${Math.round(steps * 0.42)}`);
    await viewer.seesReplay();
    await camera.takes(replay, "kyiv-beside-moscow");
    await page.goto(`/replay/${sessionId}?as=public&unseen=hidden&at=${Math.round(steps * 0.42)}`);
    await viewer.seesReplay();
    await camera.takes(replay, "what-comes-hidden");
    await page.getByRole("button", { name: "Share from here" }).click();
    await camera.takes(replay, "shared");
    await underKey(page, "?", () => camera.takes(replay, "keys"));
  }
  if (camera.wanted("report")) {
    await page.goto(`/report/${sessionId}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await camera.takes({ ...visitor, screen: "report", long: true }, "whole");
  }
}

/** Every part of the design system, by itself. */
export async function tourTheGallery({ camera, visitor }: Company): Promise<void> {
  await visitor.page.goto("/gallery");
  await visitor.page.getByRole("heading", { level: 1 }).waitFor();
  await camera.takes({ ...visitor, screen: "gallery", long: true }, "parts");
}
