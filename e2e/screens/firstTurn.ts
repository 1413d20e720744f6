// The first turn, phase by phase: every screen in every phase.
import { TEAMS } from "../crew/cast.ts";
import type { Company } from "./company.ts";
import { tourDialogs } from "./dialogs.ts";
import { tourOutage } from "./outage.ts";

export async function tourFirstTurn(company: Company): Promise<void> {
  const { camera, crew, desk, display, table, observer } = company;
  const takesAll = async (state: string) => {
    await camera.takes(display, state);
    await camera.takes(desk, state);
    await camera.takesTabs(table, state);
    await camera.takes(observer, state);
  };
  await crew.starts();
  await takesAll("situation");

  await crew.advances();
  for (const team of TEAMS) await crew.talks(team);
  await crew.setsLines();
  await crew.negotiates();
  await takesAll("talks");
  await tourTalk(company);
  await crew.rules({ type: "PauseClock", reason: "Fire alarm: leave everything, back in ten minutes." });
  for (const subject of [display, desk, table, observer]) await camera.takes(subject, "paused");
  await crew.rules({ type: "ResumeClock" });
  await tourOutage(company);

  await crew.advances();
  await camera.takesTabs(table, "planning-empty");
  for (const team of TEAMS) await crew.drafts(team, 0);
  for (const team of ["washington", "nato"] as const) await crew.commits(team);
  await takesAll("planning");
  await camera.takesTabs(desk, "planning");
  await tourDialogs(company);
  await company.olena.commits();
  await crew.commits("moscow");
  await camera.takes(table, "planning-committed");
  await camera.takes(desk, "planning-all-ready");
  await camera.takes(display, "planning-all-ready");

  await crew.advances();
  await takesAll("locked");
  await crew.advances();
  await tourReveal(company);
  await crew.reads();
  await crew.marks("Moscow laughed when the date was read out");
  await takesAll("reveal");
  await crew.advances();
  await tourAdjudication(company);
  await takesAll("adjudication-after");
  await camera.takesTabs(desk, "adjudication");
  await crew.advances();
  await takesAll("consequences");
}

/** Where a team talks with others. */
async function tourTalk({ camera, table }: Company): Promise<void> {
  await table.page.getByRole("tab", { name: /^Talk/ }).click();
  const places = table.page.getByRole("navigation", { name: "Where to talk" });
  for (const place of ["Channels", "Cables", "Agreements", "Team"] as const) {
    await places.getByRole("button", { name: new RegExp(`^${place}`) }).click();
    await camera.takes(table, `talks-${place.toLowerCase()}`);
  }
}

/** The room learns one move after another. */
async function tourReveal({ camera, crew, display, desk }: Company): Promise<void> {
  await camera.takes(display, "reveal-none-yet");
  await camera.takes(desk, "reveal-none-yet");
  for (let shown = 1; (await crew.revealsNext()).ok; shown += 1)
    if (shown <= 2) await camera.takes(display, `reveal-${shown}`);
}

async function tourAdjudication({ camera, crew, display, desk }: Company): Promise<void> {
  const [first] = crew.orders();
  await camera.takes(display, "adjudication-before");
  await camera.takes(desk, "adjudication-before");
  if (first) {
    await crew.rolls(first.key);
    await camera.takes(desk, "adjudication-rolled");
    const otherwise = desk.page.getByText("Rule otherwise");
    if (await otherwise.isVisible()) {
      await otherwise.click();
      await camera.takes(desk, "adjudication-rule-otherwise");
    }
    await crew.rulesAsRolled(first.key);
    await camera.takes(display, "adjudication-one-settled");
  }
  await crew.settlesTheRest();
}
