// Servers and clients of a test of the gateway, closed after each.
import { afterEach } from "vitest";
import { type Client, connect, type Live, liveServer, until } from "./liveServer.ts";

export const open: { lives: Live[]; clients: Client[] } = { lives: [], clients: [] };
export const live = async (...args: Parameters<typeof liveServer>): Promise<Live> => {
  const server = await liveServer(...args);
  open.lives.push(server);
  return server;
};
export const client = async (...args: Parameters<typeof connect>): Promise<Client> => {
  const made = connect(...args);
  open.clients.push(made);
  await until("it was answered", () => made.welcomes.length + made.refusals.length > 0);
  return made;
};
afterEach(async () => {
  for (const made of open.clients.splice(0)) made.close();
  for (const server of open.lives.splice(0)) await server.app.close();
});

export const said = (made: Client) =>
  made.belief.learned.flatMap(({ event }) => (event.type === "MessageSent" ? [event.text] : []));
