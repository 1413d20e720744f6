// How a service grades its own report: by the record of the source and by what else is known of the matter.

/** A completely reliable … E unreliable, F cannot be judged. */
export type SourceGrade = "A" | "B" | "C" | "D" | "E" | "F";
/** 1 confirmed by others … 5 improbable, 6 cannot be judged. */
export type InformationGrade = 1 | 2 | 3 | 4 | 5 | 6;
/** INJ9: what was thought when the report was written. It says nothing of the inject's veracity. */
export type ReportGrade = { readonly source: SourceGrade; readonly information: InformationGrade };

export const SOURCE_GRADES: readonly SourceGrade[] = ["A", "B", "C", "D", "E", "F"];
export const INFORMATION_GRADES: readonly InformationGrade[] = [1, 2, 3, 4, 5, 6];
