// A full room over sockets: everybody at the tables who has no page of their own, and those who watch.
import { OBSERVERS, type TeamId } from "./cast.ts";
import { type Ack, ask, type Json, type Seat, sit } from "./surface.ts";

type Command = { readonly type: string } & Json;
type Needs = {
  readonly server: string;
  readonly code: string;
  /** Of somebody who may give out seat links. */
  readonly leadToken: string;
};
export type Roomful = Awaited<ReturnType<typeof makeRoomful>>;

/** Everybody sits in the waiting room afterwards, but the observers, who come by link. */
export async function makeRoomful(
  { server, code, leadToken }: Needs,
  names: Readonly<Record<TeamId, readonly string[]>>,
) {
  const arrives = async (name: string, asked: string): Promise<Seat> => {
    const { token } = await ask<{ token: string }>(server, "/join", { code, name, asked });
    return sit(server, token);
  };
  const watches = async (name: string): Promise<Seat> => {
    const link = { for: "seat", seat: { at: "observers" } };
    const { path } = await ask<{ path: string }>(server, "/seat-links", link, leadToken);
    const secret = new URLSearchParams(new URL(path, server).hash.slice(1)).get("seat") ?? "";
    const { token } = await ask<{ token: string }>(server, "/seat-links/redeem", { secret, name });
    return sit(server, token);
  };
  const teams: Record<TeamId, Seat[]> = { washington: [], kyiv: [], moscow: [], nato: [] };
  for (const [team, wanted] of Object.entries(names) as [TeamId, readonly string[]][])
    for (const name of wanted) teams[team].push(await arrives(name, team));
  const observers: Seat[] = [];
  for (const name of OBSERVERS) observers.push(await watches(name));

  const does = async (seat: Seat | undefined, command: Command): Promise<Ack> => {
    const ack = await seat?.asks(command);
    if (!ack?.ok) throw new Error(`${command.type} was refused: ${ack?.sentence ?? "nobody sits there"}`);
    return ack;
  };
  return {
    teams,
    observers,
    does,
    size: observers.length + Object.values(teams).flat().length,
    /** Cards of the catalogue, in the words of somebody in the team. */
    drafts: async (team: TeamId, { major, minor }: { readonly major?: string; readonly minor?: string }) => {
      const [seat] = teams[team];
      if (major !== undefined)
        await does(seat, { type: "SaveDraft", team, major: { kind: "card", move: major } });
      if (minor !== undefined) await does(seat, { type: "SaveDraft", team, minor });
      await does(seat, { type: "SaveDraft", team, rationale: "It is the least that we can do." });
    },
    leaves: () => {
      for (const seat of [...observers, ...Object.values(teams).flat()]) seat.leaves();
    },
  };
}
