// How a team reads the others, with the marks of this tab that the server has not answered yet.
import type { SignalReading } from "@whitecell/shared/model/perception.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";

export function expectedReadings(
  readings: readonly SignalReading[],
  pending: readonly Issued[],
): readonly SignalReading[] {
  return pending.reduce((sofar, { command }) => {
    if (command.type !== "MarkReading") return sofar;
    const { type: _, team: reader, ...mark } = command;
    const others = sofar.filter(({ key }) => key !== mark.key);
    return [...others, { ...mark, reader, sender: "", turnIndex: -1 }];
  }, readings);
}
