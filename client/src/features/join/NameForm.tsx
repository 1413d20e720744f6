import type { DoorAnswer } from "@whitecell/shared/protocol/http.ts";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { join } from "../../messages/en/join.ts";
import { enter } from "../../state/seats.ts";
import { server } from "../../state/server.ts";
import { useName } from "../../state/useName.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { sayError } from "../connection/sayError.ts";
import { RoomRules } from "./RoomRules.tsx";

const ANY = "";

/** A name and a wish, then the waiting room. */
export function NameForm({ code, door }: { readonly code: string; readonly door: DoorAnswer }) {
  const [, go] = useLocation();
  const [name, setName] = useName();
  const [team, setTeam] = useState(ANY);
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setProblem(join.nameNeeded);
    setBusy(true);
    setFailure(null);
    const answer = await server.join({ code, name: name.trim(), asked: team === ANY ? null : team });
    setBusy(false);
    if (!answer.ok) return setFailure(sayError(answer.error));
    const { token, sessionId, title } = answer.value;
    enter({ token, sessionId, session: title, name: name.trim(), screen: "play", place: null, code });
    go("/play");
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      <Field
        label={join.name}
        hint={join.nameHint}
        error={problem}
        value={name}
        maxLength={40}
        autoComplete="nickname"
        autoFocus
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
      />
      <Choice
        legend={join.team}
        value={team}
        onChange={setTeam}
        options={[
          { value: ANY, label: join.anyTeam },
          ...door.teams.map((one, index) => ({
            value: one.id,
            label: <TeamName team={one} index={index} size="small" />,
          })),
        ]}
      />
      <RoomRules />
      {failure !== null && <StatusLine tone="danger">{failure}</StatusLine>}
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {join.enter}
      </Button>
    </form>
  );
}
