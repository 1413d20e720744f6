// Game time, which is never mistaken for real time: always with its year, never with a clock.
const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "17–31 October 2025". Takes `YYYY-MM-DD`; anything else is shown as written. */
export function gameDates(from: string, to: string): string {
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime()))
    return from === to ? from : `${from} – ${to}`;
  return day.formatRange(start, end);
}
