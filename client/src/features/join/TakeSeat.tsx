import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { join } from "../../messages/en/join.ts";
import { enter } from "../../state/seats.ts";
import { server } from "../../state/server.ts";
import { useName } from "../../state/useName.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { sayError } from "../connection/sayError.ts";
import { RoomRules } from "./RoomRules.tsx";

/** A single-use link: a name, and the seat is taken. */
export function TakeSeat({ secret }: { readonly secret: string }) {
  const [, go] = useLocation();
  const [name, setName] = useName();
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setProblem(join.nameNeeded);
    setBusy(true);
    setFailure(null);
    const answer = await server.redeem({ secret, name: name.trim() });
    setBusy(false);
    if (!answer.ok) return setFailure(sayError(answer.error));
    const { token, sessionId, title } = answer.value;
    enter({ token, sessionId, session: title, name: name.trim(), screen: "play", place: null, code: null });
    go("/play");
  };

  return (
    <PlainPage title={join.seatTitle} lead={join.seatText}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-6">
        <Field
          label={join.name}
          hint={join.nameHint}
          error={problem}
          value={name}
          maxLength={40}
          autoComplete="nickname"
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
        />
        <RoomRules />
        {failure !== null && <StatusLine tone="danger">{failure}</StatusLine>}
        <Button type="submit" variant="primary" size="large" busy={busy}>
          {join.takeSeat}
        </Button>
      </form>
    </PlainPage>
  );
}
