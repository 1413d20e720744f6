import type { PeopleShown } from "@whitecell/shared/record/report/document.ts";

const people: Readonly<Record<PeopleShown, string>> = {
  names: "Names as given",
  aliases: "Offices with a number",
  roles: "Offices only",
};

export const report = {
  title: "Report",
  titled: (session: string): string => `Report: ${session}`,
  loading: "Reading the record …",
  open: {
    title: "Make a report",
    lead: "Choose a record file. The report is made here and sent nowhere.",
  },
  tools: "What to do with the report",
  people: "People appear as",
  peopleOf: people,
  print: "Print or save as PDF",
  markdown: "Download Markdown",
  word: "Download Word",
  wordFailed:
    "The Word file could not be fetched. It is made by the server, for the lead facilitator of the session.",
  replay: "Open the replay",
  contents: "Contents",
} as const;
