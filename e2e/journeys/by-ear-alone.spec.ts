// Somebody who hears the page and does not see it plays a turn on a phone.
// Seen to fail: with phases told in a line that is no status.
import { revealsAll, settlesAtOnce } from "../people/adjudicator.ts";
import { makeHearing } from "../support/hearing.ts";
import { test } from "../support/table.ts";

test("JRN27: a player who only hears the page comes in, reads the brief, drafts, commits, reads a signal and forecasts, and is told of each phase and of the clock", async ({
  facilitator,
  player,
}) => {
  await facilitator.opensLobby({ template: "Custom", turns: 2, minutes: { Talks: 1.5 } });
  const kyiv = await player("Kyiv", "Olena", "phone");
  const moscow = await player("Moscow", "Irina");
  const olena = await makeHearing(kyiv.page);

  await test.step("coming in and sitting down", async () => {
    await kyiv.page.goto(kyiv.doorPath());
    await olena.writes("Your name in this session", "Olena");
    await olena.presses("radio", /Kyiv/, "Space");
    await olena.presses("button", "Join");
    await olena.meets("heading", "You are in the waiting room");
    await olena.hears("You asked for Kyiv.");
    await moscow.joins();
    await facilitator.seatsEveryone();
    await olena.meets("heading", "You play Kyiv");
    await facilitator.starts();
    await olena.meets("StaticText", "Turn 1 of 2 · Situation");
  });

  await test.step("the brief, while the clock runs out", async () => {
    await facilitator.endsPhase();
    await olena.hears(/^Turn 1, talks\. \w/);
    await olena.presses("tab", "Brief", "Space");
    await olena.meets("heading", "What only you know");
    await olena.presses("button", "I have read the brief");
    await olena.meets("StaticText", "1 of 1: Olena");
    await olena.hears("1 minute left", 60_000);
  });

  await test.step("a draft, a pause and the commitment", async () => {
    await facilitator.endsPhase();
    await olena.hears("Turn 1, planning. Choose your moves and say why");
    await olena.presses("button", "Choose moves");
    await olena.presses("button", "Choose Burn the refineries as major move");
    await olena.meets("button", "Take out Burn the refineries");
    await olena.presses("button", "Choose Harden and repair the grid as minor move");
    await olena.meets("button", "Take out Harden and repair the grid");
    await facilitator.pauses("Fire alarm");
    await olena.hears("The clock is paused: Fire alarm");
    await facilitator.resumes();
    await olena.writes("Why your team does this", "Winter first.");
    await olena.presses("button", "Commit both moves");
    await olena.meets("heading", /^Committed/);
  });

  await test.step("what the others did, and what it says", async () => {
    await moscow.plans({ major: ["Push in the Donbas"], because: "Pressure." });
    await moscow.commits();
    await facilitator.endsPhase();
    await olena.hears("Turn 1, locked. Your moves are locked");
    await facilitator.endsPhase();
    await olena.hears(/^Turn 1, reveal\. \w/);
    await revealsAll(facilitator);
    await olena.presses("button", "Say how you read it");
    await olena.presses("radio", "Deter", "Space");
    await olena.hears("Your team reads it as this. You may change it until it is settled.");
    await olena.presses("button", "Done");
    await olena.meets("StaticText", "Your team has read every move shown.");
  });

  await test.step("what came of it, and how it will end", async () => {
    await facilitator.endsPhase();
    await olena.hears(/^Turn 1, adjudication\. \w/);
    await settlesAtOnce(facilitator);
    await facilitator.endsPhase();
    await olena.hears("Turn 1, consequences. Read what came of it");
    await olena.presses("button", "Say how you think it will end");
    await olena.presses("slider", /./, "ArrowRight");
    await olena.presses("button", "Give this forecast");
    await olena.hears("Given for this turn. You may change it until the turn ends.");
    await facilitator.endsPhase();
    await olena.hears(/^Turn 2, situation\. \w/);
  });
});
