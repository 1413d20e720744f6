import { type FormEvent, useState } from "react";
import { between } from "../../messages/en/between.ts";
import { useLive } from "../../state/session.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { Check } from "../../ui/Check.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { TableModel } from "../table/tableModel.ts";
import { CableList } from "./CableList.tsx";
import { OnItsWay } from "./Said.tsx";
import { labelsOf } from "./sides.tsx";
import { TeamTicks } from "./TeamTicks.tsx";
import { useSend } from "./useSend.ts";

const words = between.cable;

/** Formal words to other teams, and all that went out and came in. */
export function Cables({ table: model }: { readonly table: TableModel }) {
  const { scene, view, names } = model;
  const sending = useLive((live) => live.pending).flatMap(({ id, command }) =>
    command.type === "SendCable" ? [{ id, text: command.text }] : [],
  );
  // Half-typed words are in sight again after a reload.
  const [typed] = useTyped("cable");
  const [to] = useTyped("cable.to");
  const [writing, setWriting] = useState(typed + to !== "");
  return (
    <Panel title={words.title}>
      <p className="mb-3 max-w-[65ch] text-14 text-soft">{words.hint}</p>
      {view.phase !== "ended" &&
        (writing ? (
          <CableForm table={model} close={() => setWriting(false)} />
        ) : (
          <Button variant="primary" className="mb-4 min-h-11" onClick={() => setWriting(true)}>
            {words.write}
          </Button>
        ))}
      {sending.length > 0 && (
        <ul className="mb-3">
          {sending.map(({ id, text }) => (
            <OnItsWay key={id} text={text} />
          ))}
        </ul>
      )}
      <CableList scene={scene} cables={view.talk.cables} names={names} />
    </Panel>
  );
}

type FormProps = { readonly table: TableModel; readonly close: () => void };

function CableForm({ table: { scene, team }, close }: FormProps) {
  const [kept, keep] = useTyped("cable.to");
  const all = kept === "all";
  const to = all || kept === "" ? [] : kept.split("+");
  const [office, setOffice] = useTyped("cable.office");
  const [problem, setProblem] = useState<string | null>(null);
  const { text, type, send, refused } = useSend("cable");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong =
      !all && to.length === 0
        ? words.nobody
        : office.trim() === ""
          ? words.noOffice
          : text.trim() === ""
            ? words.empty
            : null;
    setProblem(wrong);
    if (wrong !== null) return;
    if (await send({ type: "SendCable", team, to: all ? ["all"] : to, office, text })) {
      keep("");
      close();
    }
  };
  const readers = all ? words.public : to.length === 0 ? words.nobodyYet : words.readers(labelsOf(scene, to));
  return (
    <form onSubmit={submit} className="mb-4 flex flex-col gap-2">
      <TeamTicks
        legend={words.to}
        scene={scene}
        without={team}
        chosen={to}
        onChange={(teams) => keep(teams.join("+"))}
        disabled={all}
      />
      <Check
        className="min-h-11 items-center"
        label={words.everyone}
        checked={all}
        onChange={(on) => keep(on ? "all" : "")}
      />
      <Field
        label={words.office}
        hint={words.officeHint}
        maxLength={80}
        value={office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <TextArea
        label={words.text}
        hint={readers}
        rows={3}
        maxLength={2_000}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <div className="flex items-center justify-between gap-3">
        <StatusLine tone="danger">{problem ?? refused}</StatusLine>
        <span className="flex gap-2">
          <Button className="min-h-11" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit" variant="primary" className="min-h-11">
            {all ? words.state : words.send}
          </Button>
        </span>
      </div>
    </form>
  );
}
