import type { InformationGrade, ReportGrade, SourceGrade } from "@whitecell/shared/engine/reportGrade.ts";
import { injects as injectWords } from "../../../messages/en/injects.ts";
import { Select } from "../../../ui/Select.tsx";

const words = injectWords;

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
const letters = [{ value: "", label: words.ungraded }, ...options(words.sourceGrades)];
const figures = options(words.informationGrades);

type Props = {
  readonly value: ReportGrade | null;
  readonly onChange: (grade: ReportGrade | null) => void;
};

/** How the service that wrote a report grades it: a letter for the source, a figure for the information. */
export function GradeFields({ value, onChange }: Props) {
  const source = (letter: string): void =>
    onChange(letter === "" ? null : { source: letter as SourceGrade, information: value?.information ?? 6 });
  const information = (figure: string): void => {
    if (value) onChange({ ...value, information: Number(figure) as InformationGrade });
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={words.sourceGrade}
        hint={words.gradeHint}
        options={letters}
        value={value?.source ?? ""}
        onChange={(event) => source(event.target.value)}
      />
      {value && (
        <Select
          label={words.informationGrade}
          options={figures}
          value={String(value.information)}
          onChange={(event) => information(event.target.value)}
        />
      )}
    </div>
  );
}
