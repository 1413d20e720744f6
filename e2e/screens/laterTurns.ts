// The turns after the first: played quickly, with what comes only once, and the last one in full.
import { TEAMS } from "../crew/cast.ts";
import { THEORY } from "../crew/script.ts";
import type { Company } from "./company.ts";

const INJECT = {
  type: "ReleaseAdHoc",
  title: "A recording that nobody can date",
  text: "A voice that sounds like a deputy minister names a depot and a day. Two services disagree about the breath between the words.",
  kind: "intelligence",
  source: "Defence intelligence summary",
  grade: { source: "C", information: 3 },
  audience: ["all"],
  deltas: {},
} as const;

/** From one turn's consequences into the next one's planning, with everything drafted. False where the play ends. */
async function plans({ crew }: Company, turn: number): Promise<boolean> {
  if (!(await crew.mayGoOn())) return false;
  for (const _ of ["consequences", "situation", "talks"]) await crew.advances();
  for (const team of TEAMS) await crew.drafts(team, turn);
  await crew.writesTheory("kyiv", THEORY);
  return true;
}

/** False where a stop rule ended the play. */
export async function playTurn(company: Company, turn: number): Promise<boolean> {
  const { camera, crew, desk, display } = company;
  if (!(await plans(company, turn))) return false;
  // A move in a team's own words has to be assessed before it is rolled.
  const inOwnWords = turn === 1;
  if (inOwnWords) await crew.draftsInOwnWords("washington");
  if (turn === 2) await crew.rules(INJECT);
  for (const team of TEAMS) await crew.commits(team);
  for (const _ of ["planning", "locked", "reveal"]) await crew.advances();
  for (const { key, choice } of inOwnWords ? crew.orders() : []) {
    if (choice.kind === "free") break;
    await crew.rolls(key);
    await crew.rulesAsRolled(key);
  }
  if (inOwnWords) await camera.takes(desk, "adjudication-assess");
  await crew.settlesTheRest();
  await crew.advances();
  if (turn === 2) await camera.takes(display, "consequences-of-turn-3");
  return true;
}

export async function tourLastTurn(company: Company, turn: number): Promise<void> {
  const { camera, crew, desk, display, table, observer } = company;
  const takesAll = async (state: string) => {
    for (const subject of [display, desk, observer]) await camera.takes(subject, state);
    await camera.takesTabs(table, state);
  };
  if (!(await crew.mayGoOn())) return;
  await crew.advances();
  await takesAll("last-situation");
  await crew.advances();
  await crew.advances();
  for (const team of TEAMS) await crew.drafts(team, turn);
  await takesAll("last-planning");
  for (const team of TEAMS) await crew.commits(team);
  for (const _ of ["planning", "locked"]) await crew.advances();
  while ((await crew.revealsNext()).ok);
  await camera.takes(display, "last-reveal");
  await crew.advances();
  await crew.settlesTheRest();
  await takesAll("last-adjudication");
  await crew.advances();
  await takesAll("last-consequences");
  await camera.takesTabs(desk, "last-beside");
}
