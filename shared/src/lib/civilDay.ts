// A moment as a day of the calendar, the same wherever it is worked out.
const DAY_MS = 86_400_000;
/** From 1 March of the year 0, where each cycle of the calendar begins, to 1 January 1970. */
const TO_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;
const MONTHS = "March April May June July August September October November December January February".split(
  " ",
);

/** "23 November 2026", by universal time, for any moment since 1970. */
export function civilDay(ms: number): string {
  const days = Math.floor(ms / DAY_MS) + TO_1970;
  const cycle = Math.floor(days / DAYS_OF_400_YEARS);
  const day = days % DAYS_OF_400_YEARS;
  const leaps = Math.floor(day / 1_460) - Math.floor(day / 36_524) + Math.floor(day / 146_096);
  const year = Math.floor((day - leaps) / 365);
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return `${ofMonth} ${MONTHS[month]} ${400 * cycle + year + (month >= 10 ? 1 : 0)}`;
}
