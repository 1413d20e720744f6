import { useState } from "react";
import { gallery } from "../../messages/en/gallery.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { Section, Specimen } from "./Section.tsx";
import { sampleScene } from "./sampleScene.ts";
import { names } from "./sampleWords.ts";

const words = gallery.overlays;
const people = [names.plain, names.long, names.cyrillic, names.inNato];

/** What comes over the screen and goes again. */
export function OverlaysSection() {
  const [open, setOpen] = useState<"none" | "dialog" | "sheet">("none");
  const close = (): void => setOpen("none");
  return (
    <Section id="overlays" title={words.title} lead={words.lead}>
      <Specimen title={words.dialog}>
        <Button onClick={() => setOpen("dialog")}>{words.openDialog}</Button>
        <Dialog open={open === "dialog"} title={words.pause} onClose={close}>
          <div className="flex flex-col items-start gap-4">
            <Field label={words.reason} defaultValue={words.break} autoFocus className="w-full" />
            <Button variant="primary" size="large" onClick={close}>
              {words.confirm}
            </Button>
          </div>
        </Dialog>
      </Specimen>
      <Specimen title={words.sheet}>
        <Button onClick={() => setOpen("sheet")}>{words.openSheet}</Button>
        <Dialog open={open === "sheet"} title={words.people} onClose={close} shape="sheet">
          <ul>
            {people.map((name, index) => (
              <li
                key={name}
                className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-3"
              >
                <span className="min-w-0 text-16">{name}</span>
                <TeamName
                  team={sampleScene.teams[index] ?? { id: "", label: "" }}
                  index={index}
                  size="small"
                />
              </li>
            ))}
          </ul>
        </Dialog>
      </Specimen>
    </Section>
  );
}
