import type { Place } from "@whitecell/shared/engine/actor.ts";

const roles: Readonly<Record<Exclude<Place["at"], "team">, string>> = {
  waiting: "waiting room",
  observers: "observers",
  control: "white cell",
  removed: "taken out",
};

export const fork = {
  button: "Play on from here",
  title: "Play on from here",
  from: (moment: string): string => `From: ${moment}.`,
  what: "A new session begins at this moment with the same people in the same places. The dice are new from here on, the clock waits for you, and the play you are looking at stays as it is.",
  name: "Name of the new session",
  suggested: (title: string): string => `What if: ${title}`.slice(0, 120),
  make: "Make the session",
  failed: "The session could not be made. Try again.",
  made: "The session is ready",
  madeHow:
    "Everybody gets a link to their own seat. Each opens once; on the desk you can make another for anyone.",
  code: (code: string): string => `Join code for newcomers: ${code}`,
  links: "Links to the seats",
  roles,
  copy: "Copy link",
  copyOf: (name: string): string => `Copy the link of ${name}`,
  copyAll: "Copy all links",
  copied: "Copied.",
  notCopied: "This browser does not copy on this address. Select the links by hand.",
  nobody: "Nobody else had a seat at this moment.",
  toDesk: "Open the desk",
  unnamed: "Somebody",
} as const;
