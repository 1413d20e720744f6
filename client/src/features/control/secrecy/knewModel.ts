// WHO1: what the desk asks of the white cell's account of who knows what.
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { type Knowledge, type Since, whoKnew } from "@whitecell/shared/views/knowledge.ts";
import { knew as words } from "../../../messages/en/knew.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

export type SideId = TeamId | "public";
export type SideKnows = { readonly side: SideId; readonly since: Since | null };

const sidesOf = ({ scene }: Desk): readonly SideId[] => ["public", ...scene.teams.map(({ id }) => id)];

/** Every side, with the moment from which it knows of this; null where it does not. */
export function whoKnows(desk: Desk, id: string): readonly SideKnows[] {
  const teams = desk.scene.teams.map((team) => team.id);
  const known = whoKnew(desk.control.knowledge, id, teams);
  return sidesOf(desk).map((side) => ({
    side,
    since: known.find((each) => each.side === side)?.since ?? null,
  }));
}

const folded = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

/** A channel has no title but its teams. */
const named = (scene: Desk["scene"], thing: Knowledge): Knowledge =>
  thing.kind === "channel"
    ? { ...thing, title: words.channel(thing.title.split("+").map((id) => teamLabel(scene, id))) }
    : thing;

/** What can be asked about, the newest first, by every word that was typed. */
export function thingsToKnow({ control, scene }: Desk, text: string): readonly Knowledge[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  return control.knowledge
    .map((thing) => named(scene, thing))
    .filter(({ title }) => wanted.every((word) => folded(title).includes(word)))
    .toReversed();
}

/** The id under which news is known: an inject written on the spot has none of the script. */
export const knownAs = (
  { control }: Desk,
  { title, at }: { readonly title: string; readonly at: number },
): string | null =>
  control.knowledge.find(
    (each) =>
      each.kind === "inject" &&
      each.title === title &&
      Object.values(each.since).some((since) => since.at === at),
  )?.id ?? null;
