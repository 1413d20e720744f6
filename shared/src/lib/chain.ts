// L10, I2: how each entry of a log is bound to all entries before it. The store, the record file and whoever checks one agree here.

/** SHA-256 of a text in hexadecimal; whoever calls brings the fastest one at hand. */
export type Sha256 = (text: string) => string;

/** An entry as it is sealed: its parts as canonical JSON. */
export type EntryTexts = {
  readonly rev: number;
  readonly at: number;
  readonly actor: string;
  readonly audience: string;
  readonly body: string;
  readonly command: string | null;
};

/** The link before the first entry, bound to the session so that logs cannot be swapped. */
export const chainStart = (sha256: Sha256, session: string): string => sha256(`whitecell chain 1 ${session}`);

// The commitment is the canonical JSON of the entry; its parts are canonical already and its keys are in order.
const commitment = ({ actor, at, audience, body, command, rev }: EntryTexts): string =>
  `{"actor":${actor},"at":${at},"audience":${audience},"command":${JSON.stringify(command)},"event":${body},"rev":${rev}}`;

export const chainLink = (sha256: Sha256, before: string, texts: EntryTexts): string =>
  sha256(`${before}${sha256(commitment(texts))}`);
