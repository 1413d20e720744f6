// The text of an agreement while it is being written.
import type { Agreement, Term } from "@whitecell/shared/engine/talkState.ts";
import { between } from "../../messages/en/between.ts";

const words = between.agreement.form;

export type Wording = {
  readonly parties: readonly string[];
  readonly title: string;
  readonly terms: readonly Term[];
  readonly open: boolean;
};

const emptyTerm = (who: string): Term => ({ who, what: "", due: null });
export const emptyWording = (team: string): Wording => ({
  parties: [team],
  title: "",
  terms: [emptyTerm(team)],
  open: false,
});
/** The text of an agreement to go on from; a due turn that is over becomes this one. */
export const wordingOf = ({ parties, title, terms, open }: Agreement, now: number): Wording => ({
  parties,
  title,
  open,
  terms: terms.map((term) => (term.due === null ? term : { ...term, due: Math.max(now, term.due) })),
});

/** Half-written, as it was kept in this browser. */
export function readWording(text: string, otherwise: Wording): Wording {
  if (text === "") return otherwise;
  try {
    return JSON.parse(text) as Wording;
  } catch {
    return otherwise;
  }
}

/** What is still missing, in a sentence. */
export function missingIn({ parties, title, terms }: Wording): string | null {
  if (parties.length < 2) return words.nobody;
  if (title.trim() === "") return words.noTitle;
  if (terms.every(({ what }) => what.trim() === "")) return words.noTerms;
  return null;
}

export const withTerm = (wording: Wording, at: number, change: Partial<Term>): Wording => ({
  ...wording,
  terms: wording.terms.map((term, index) => (index === at ? { ...term, ...change } : term)),
});
export const withoutTerm = (wording: Wording, at: number): Wording => ({
  ...wording,
  terms: wording.terms.filter((_, index) => index !== at),
});
export const withMore = (wording: Wording): Wording => ({
  ...wording,
  terms: [...wording.terms, emptyTerm(wording.parties.at(-1) ?? "")],
});
/** A term of somebody who is no party any more becomes the first party's. */
export const withParties = (wording: Wording, parties: readonly string[]): Wording => ({
  ...wording,
  parties,
  terms: wording.terms.map((term) =>
    parties.includes(term.who) ? term : { ...term, who: parties[0] ?? "" },
  ),
});
