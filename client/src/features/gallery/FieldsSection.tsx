import { useState } from "react";
import { gallery } from "../../messages/en/gallery.ts";
import { Check } from "../../ui/Check.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { Select } from "../../ui/Select.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Section, Specimen } from "./Section.tsx";
import { sampleScene } from "./sampleScene.ts";
import { names, titles } from "./sampleWords.ts";

const words = gallery.fields;
const { teams } = sampleScene;

/** What is typed and chosen. */
export function FieldsSection() {
  const [team, setTeam] = useState<string>("kyiv");
  const [length, setLength] = useState<string>("classroom");
  const [grade, setGrade] = useState<string>("partial");
  const [agreed, setAgreed] = useState(true);
  return (
    <Section id="fields" title={words.title} lead={words.lead}>
      <Specimen title={words.line}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={words.name} placeholder={names.plain} />
          <Field label={words.name} defaultValue={names.cyrillic} />
          <Field label={words.code} hint={words.codeHint} defaultValue="K7RW 2M" error={words.codeError} />
          <Field className="sm:col-span-2" label={words.seat} disabled defaultValue={names.long} />
        </div>
      </Specimen>
      <Specimen title={words.area}>
        <div className="flex flex-col gap-4">
          <TextArea label={words.why} hint={words.whyHint} defaultValue={titles.reason} />
          <TextArea label={words.dissent} error={words.dissentError} rows={2} />
        </div>
      </Specimen>
      <Specimen title={words.choice}>
        <Choice
          legend={words.choiceLegend}
          value={team}
          onChange={setTeam}
          options={teams.map(({ id, label, plays }, index) => ({
            value: id,
            label: <TeamName team={{ id, label }} index={index} size="small" />,
            hint: plays,
            disabled: id === "nato",
          }))}
        />
      </Specimen>
      <Specimen title={words.others}>
        <div className="flex flex-col gap-5">
          <Select
            label={words.length}
            value={length}
            onChange={(event) => setLength(event.target.value)}
            options={words.lengths}
          />
          <Segments label={words.ruling} value={grade} onChange={setGrade} options={words.rulings} />
          <div>
            <Check label={words.agree} hint={words.agreeHint} checked={agreed} onChange={setAgreed} />
            <Check label={words.robots} checked={false} disabled onChange={() => {}} />
          </div>
        </div>
      </Specimen>
    </Section>
  );
}
