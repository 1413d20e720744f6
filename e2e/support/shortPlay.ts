// A session played over the public surface in a second or two, for journeys that begin after its end.
import { ask, type Json, type Seat, sit } from "../crew/surface.ts";

type Made = { readonly sessionId: string; readonly token: string; readonly code: string };
export type ShortPlay = Made & { readonly lead: Seat };

const MINUTES = {
  situation: 1,
  talks: 1,
  planning: 4,
  locked: 1,
  reveal: 1,
  adjudication: 4,
  consequences: 1,
};
const durations = Object.fromEntries(Object.entries(MINUTES).map(([phase, n]) => [phase, n * 60_000]));

const does = async (seat: Seat, command: { readonly type: string } & Json): Promise<void> => {
  const ack = await seat.asks(command);
  if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.sentence}`);
};
const phasesIn = (seat: Seat) => seat.heard().filter(({ type }) => type === "PhaseStarted");

/** From where the session stands to its end; the lead has heard of the phase that runs, or is told which it is. */
export async function playsToEnd(lead: Seat, from: { phase: string; turnIndex: number }): Promise<void> {
  let now = from;
  while (now.phase !== "consequences") {
    const before = phasesIn(lead).length;
    if (now.phase === "adjudication") await lead.asks({ type: "ResolveRest" });
    await does(lead, { type: "AdvancePhase", from: now.phase, turnIndex: now.turnIndex });
    const next = await lead.hears(() => phasesIn(lead)[before]);
    now = { phase: String(next.phase), turnIndex: Number(next.turnIndex) };
  }
  await does(lead, { type: "EndSession" });
  await does(lead, { type: "OpenHotwash" });
}

/** One turn in which Kyiv has set itself a red line and talks, and Washington and Moscow draft the first card that is open to them. */
export async function playsShortly(origin: string, hostKey: string): Promise<ShortPlay> {
  const made = await ask<Made>(
    origin,
    "/sessions",
    {
      scenario: "long-reach",
      title: "Wednesday evening",
      name: "Ida",
      template: "custom",
      custom: { turns: 1, durations },
      options: [],
      seatsPerTeam: 3,
    },
    hostKey,
  );
  const lead = await sit(origin, made.token);
  await does(lead, { type: "ChangeSettings", openSeating: true });
  const comes = async (name: string, team: string): Promise<Seat> =>
    sit(
      origin,
      (await ask<{ token: string }>(origin, "/join", { code: made.code, name, asked: team })).token,
    );
  const teams = { washington: await comes("Wilma", "washington"), kyiv: await comes("Olena", "kyiv") };
  const line = { threshold: "A deal about us without us", answer: "Say so in public" };
  await does(teams.kyiv, { type: "FileRedLine", team: "kyiv", ...line });
  await does(lead, { type: "StartSession" });
  await does(teams.kyiv, { type: "SendMessage", team: "kyiv", text: "We should wait." });
  for (const from of ["situation", "talks"]) await does(lead, { type: "AdvancePhase", from, turnIndex: 0 });
  for (const [team, seat] of Object.entries(teams)) {
    const told = await seat.hears((heard) => heard.findLast(({ type }) => type === "MenuDrawn"));
    const menu = told.menu as readonly { readonly move: string; readonly slots: readonly string[] }[];
    for (const { move, slots } of menu)
      if (slots.includes("major")) {
        const major = { kind: "card", move };
        if ((await seat.asks({ type: "SaveDraft", team, major, rationale: "It is time." })).ok) break;
      }
  }
  await playsToEnd(lead, { phase: "planning", turnIndex: 0 });
  for (const seat of Object.values(teams)) seat.leaves();
  return { ...made, lead };
}
