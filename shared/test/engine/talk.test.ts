import type { Command } from "@whitecell/shared/engine/commands.ts";
import { CONTROL, PUBLIC } from "@whitecell/shared/views/viewer.ts";
import { describe, expect, test } from "vitest";
import { learnedSince, room, team, teamView, viewersOf, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, type Play, person, until } from "../support/play.ts";
import { given, lobbyOf } from "../support/rulebook.ts";
import { longReach } from "../support/scenarios.ts";

const KYIV = person("kyiv-1");
const MOSCOW = person("moscow-1");
const NATO = person("nato-1");
const ID = "kyiv+moscow";
const talks = (): Play => until(lobbyOf({ scenario: longReach }), "talks");
const ask = (...others: readonly string[]): Command => ({ type: "AskChannel", team: "kyiv", with: others });
const join = (joins = true, id = "moscow"): Command => ({
  type: "AnswerChannel",
  team: id,
  channel: ID,
  joins,
});
const say = (id: string, text: string): Command => ({
  type: "SpeakInChannel",
  team: id,
  channel: ID,
  text,
});
const leave = (id: string): Command => ({ type: "CloseChannel", team: id, channel: ID });
const open = (): Play => after(talks(), [KYIV, ask("moscow")], [MOSCOW, join()]);
const states = (play: Play) => gameOf(play).talk.channels.map(({ state }) => state);

/** Who learned anything since. */
const hearers = (before: Play, play: Play): readonly string[] =>
  viewersOf(longReach)
    .filter((viewer) => learnedSince(before, play, viewer).length > 0)
    .map((viewer) => (viewer.kind === "team" ? viewer.team : viewer.kind));

describe("channels", () => {
  test("TALK1: there is one for each set of teams, from the first turn to the end", () => {
    given(lobbyOf({ scenario: longReach }))
      .when(KYIV, ask("moscow"))
      .refused("wrong-phase");
    const asked = given(talks()).when(KYIV, ask("moscow")).tells("ChannelAsked");
    given(asked)
      .when(MOSCOW, { type: "AskChannel", team: "moscow", with: ["kyiv"] })
      .refused("already");
    given(asked).when(KYIV, ask("moscow", "nato")).tells("ChannelAsked");
    given(talks()).when(KYIV, ask()).refused("unknown");
    given(talks()).when(KYIV, ask("kyiv")).refused("unknown");
    given(talks()).when(KYIV, ask("atlantis")).refused("unknown");
    const over = after(talks(), [HOST, { type: "EndSession" }]);
    given(over).when(KYIV, ask("moscow")).refused("session-over");
  });

  test("TALK2: it opens when every team has joined, and closes when one declines or leaves", () => {
    const three = after(talks(), [KYIV, ask("moscow", "nato")]);
    const id = gameOf(three).talk.channels[0]?.id ?? "";
    const joined = (who: string): Command => ({
      type: "AnswerChannel",
      team: who,
      channel: id,
      joins: true,
    });
    expect(states(after(three, [MOSCOW, joined("moscow")]))).toEqual(["asked"]);
    expect(states(after(three, [MOSCOW, joined("moscow")], [NATO, joined("nato")]))).toEqual(["open"]);
    const asked = after(talks(), [KYIV, ask("moscow")]);
    given(asked).when(KYIV, say("kyiv", "Anyone?")).refused("unknown");
    given(asked).when(MOSCOW, leave("moscow")).refused("unknown");
    given(asked).when(KYIV, join(true, "kyiv")).refused("already");
    expect(states(after(asked, [MOSCOW, join(false)]))).toEqual(["closed"]);
    expect(states(after(asked, [KYIV, leave("kyiv")]))).toEqual(["closed"]);
    const said = after(open(), [KYIV, say("kyiv", "Good evening.")]);
    given(said).when(MOSCOW, say("moscow", " ")).refused("nothing-left");
    const closed = after(said, [MOSCOW, leave("moscow")]);
    given(closed).when(MOSCOW, leave("moscow")).refused("already");
    given(closed).when(KYIV, say("kyiv", "Hello?")).refused("unknown");
    const again = after(closed, [MOSCOW, { type: "AskChannel", team: "moscow", with: ["kyiv"] }]);
    expect(gameOf(again).talk.channels).toMatchObject([
      { askedBy: "moscow", state: "asked", messages: [{ text: "Good evening." }] },
    ]);
  });

  test("TALK3: its teams and the white cell read it, and nobody else learns that there is one", () => {
    const before = talks();
    const play = after(open(), [KYIV, say("kyiv", "Good evening.")], [MOSCOW, leave("moscow")]);
    expect(hearers(before, play)).toEqual(["control", "kyiv", "moscow"]);
    expect(teamView(play, "moscow").talk).toEqual(gameOf(play).talk);
    expect(whiteCell(play).talk).toEqual(gameOf(play).talk);
    expect(teamView(play, "nato").talk).toEqual(teamView(before, "nato").talk);
  });

  test("TALK3: a channel of others is as unknown as one that nobody asked for", () => {
    for (const play of [talks(), open()]) {
      given(play).when(NATO, say("nato", "We know.")).refused("unknown");
      given(play).when(NATO, join(true, "nato")).refused("unknown");
      given(play).when(NATO, leave("nato")).refused("unknown");
    }
  });
});

describe("cables", () => {
  const cable = (...to: readonly string[]): Command => ({
    type: "SendCable",
    team: "kyiv",
    to,
    office: "Foreign ministry",
    text: "We regret.",
  });

  test("TALK4: it reaches those it names, signed by its office and not by a person", () => {
    const before = talks();
    const play = given(before).when(KYIV, cable("moscow", "kyiv")).tells("CableSent");
    expect(hearers(before, play)).toEqual(["control", "kyiv", "moscow"]);
    expect(teamView(play, "kyiv").talk.cables).toEqual(gameOf(play).talk.cables);
    expect(whiteCell(play).talk.cables).toMatchObject([{ by: "kyiv-1", to: ["moscow"] }]);
    expect(teamView(play, "moscow").talk.cables).toMatchObject([{ by: null, office: "Foreign ministry" }]);
    expect(JSON.stringify(learnedSince(before, play, team("moscow")))).not.toContain("kyiv-1");
    const stated = after(before, [KYIV, cable("all")]);
    expect(room(stated).talk.cables).toMatchObject([{ to: ["all"], by: null, text: "We regret." }]);
  });

  test("TALK5: it is sent as it is, to somebody, and nothing comes back", () => {
    given(talks()).when(KYIV, cable()).refused("unknown");
    given(talks()).when(KYIV, cable("kyiv")).refused("unknown");
    given(talks()).when(KYIV, cable("atlantis")).refused("unknown");
    given(talks())
      .when(KYIV, { ...cable("moscow"), text: " " } as Command)
      .refused("nothing-left");
    given(lobbyOf({ scenario: longReach }))
      .when(KYIV, cable("moscow"))
      .refused("wrong-phase");
    const sent = after(talks(), [KYIV, cable("moscow")]);
    const read = after(sent, [MOSCOW, { type: "SendMessage", team: "moscow", text: "They regret." }]);
    for (const viewer of [PUBLIC, team("kyiv")]) expect(learnedSince(sent, read, viewer)).toEqual([]);
    expect(learnedSince(sent, read, CONTROL)).toHaveLength(1);
  });
});
