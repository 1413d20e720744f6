// LED5: what whoever leads a replay writes for themselves, by session and phase.
import { browserKeep } from "../sync/keep.ts";

const keyOf = (session: string, chapter: string): string => `whitecell.notes.${session}.${chapter}`;

export const presenterNotes = {
  read: (session: string, chapter: string): string => browserKeep.read<string>(keyOf(session, chapter)) ?? "",
  write: (session: string, chapter: string, text: string): void => {
    const key = keyOf(session, chapter);
    if (text === "") browserKeep.drop(key);
    else browserKeep.write(key, text);
  },
} as const;
