// How far an intelligence report may be trusted, spelled out: the code says nothing to those who never learned it.
import { pictures } from "../../messages/en/pictures.ts";

const words = pictures.headline;

export type ReportGrade = {
  readonly source: keyof typeof words.sources;
  readonly information: keyof typeof words.information;
};

/** PIC6: "B2: source usually reliable, information probably true". */
export const gradeWords = ({ source, information }: ReportGrade): string =>
  words.graded(`${source}${information}`, words.sources[source], words.information[information]);
