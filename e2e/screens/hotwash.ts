// The room walks back: the facilitator leads and asks, one viewer goes their own way, everybody answers.
import { makeViewer } from "../people/viewer.ts";
import type { Company } from "./company.ts";

const OWN_LINE = "That nobody asked us before the buses were promised.";

export async function tourTheHotwash(company: Company, sessionId: string): Promise<void> {
  const { camera, crew, display, visitor } = company;
  if (!camera.wanted("hotwash") && !camera.wanted("report")) return;
  const as = (name: "desk" | "table" | "display" | "visitor") => ({ ...company[name], screen: "hotwash" });
  const [desk, table] = [as("desk"), as("table")];
  const led = (state: string) => desk.page.getByRole("region", { name: "Led replay" }).getByText(state);

  await visitor.page.goto(`/replay/${sessionId}`);
  const [leader, viewer] = [makeViewer(desk.page), makeViewer(visitor.page)];
  await viewer.seesReplay();
  await desk.page.getByRole("link", { name: "Lead the room through the replay" }).click();
  await led("You lead the room").waitFor();
  await leader.goesTo("Turn 1, adjudication");
  await leader.looksAs("Kyiv");
  await camera.takes(desk, "leads");
  await camera.takes(as("display"), "room-is-led");
  await camera.takes(as("visitor"), "viewer-is-led");
  await viewer.stepsBack();
  await camera.takes(as("visitor"), "viewer-broke-free");
  await leader.goesTo("Turn 1, locked");
  await display.page.getByText("What Kyiv wrote").waitFor();
  await camera.takes(as("display"), "room-sees-a-draft");
  await leader.looksBeside("Moscow");
  await display.page.getByText("Kyiv beside Moscow").waitFor();
  await camera.takes(as("display"), "room-sees-two-truths");
  await leader.looksBeside(null);

  await desk.page.getByRole("button", { name: "Hotwash agenda" }).click();
  const { dialog } = company.facilitator;
  await dialog.getByRole("button", { name: "Ask everybody" }).first().waitFor();
  await camera.takes(desk, "agenda");
  await dialog
    .getByRole("list", { name: "Moments to go back to" })
    .getByRole("button", { name: /^Ask/ })
    .first()
    .click();
  const own = table.page.getByLabel("Your own line first");
  await own.waitFor();
  await camera.takes(table, "answer-asked");
  await own.fill(OWN_LINE);
  await table.page.getByRole("button", { name: "Send", exact: true }).click();
  await crew.answersHotwash();
  await camera.takes(table, "answer-sent");
  await camera.takes(desk, "agenda-lines-in");
  await dialog.getByRole("button", { name: "Open all lines" }).first().click();
  await table.page.getByText(OWN_LINE).waitFor();
  await camera.takes(table, "answer-all-lines");
  await camera.takes(desk, "agenda-lines-open");
  await dialog.getByRole("button", { name: "Close", exact: true }).click();
  await desk.page.getByRole("button", { name: "Stop leading" }).click();
  await desk.page.goto("/desk");
  await company.facilitator.now.getByText(OWN_LINE).waitFor();
  await camera.takes(desk, "desk-after");
  await camera.takes({ ...display, screen: "hotwash" }, "room-after");
}
