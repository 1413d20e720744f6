import * as v from "valibot";
import { id, maybeId } from "../fields.ts";
import { type CommandSchemas, commands } from "./commandFields.ts";

const seat = v.variant("at", [
  v.strictObject({ at: v.literal("team"), team: id }),
  v.strictObject({ at: v.literal("observers") }),
  v.strictObject({ at: v.literal("control"), role: v.picklist(["adjudicator", "scribe", "observer"]) }),
]);

export const seatSchemas = commands({
  AskForTeam: { team: maybeId },
  SeatPerson: { person: id, seat },
  SeatEveryone: {},
  RemovePerson: { person: id },
  AppointLead: { team: id, person: id },
  HandOverLead: { person: id },
  NudgeSeat: { person: id },
  StandIn: { person: id, on: v.boolean() },
}) satisfies Partial<CommandSchemas>;
