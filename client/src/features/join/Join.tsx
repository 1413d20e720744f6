import { useEffect } from "react";
import { useLocation } from "wouter";
import { connection } from "../../messages/en/connection.ts";
import { join } from "../../messages/en/join.ts";
import { useFragment } from "../../state/hostKey.ts";
import { asCode } from "../../state/joinCode.ts";
import { server } from "../../state/server.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { sayError } from "../connection/sayError.ts";
import { CodeField } from "./CodeField.tsx";
import { NameForm } from "./NameForm.tsx";
import { OldBrowser } from "./OldBrowser.tsx";
import { TakeSeat } from "./TakeSeat.tsx";

/** `/join`, `/join/CODE` from a QR code, and `/join#seat=…` from a seat link. */
export function Join({ code }: { readonly code: string | null }) {
  const secret = useFragment("seat");
  useTitle(join.title);
  useEffect(fetchTable, []);
  if (secret !== null) return <TakeSeat secret={secret} />;
  return code === null ? <AskCode /> : <AtDoor code={asCode(code)} />;
}

/** The table comes while somebody types a name. A failure here is met again, and told, at the table. */
function fetchTable() {
  const timer = setTimeout(() => void import("../table/Play.tsx").catch(() => {}), 800);
  return () => clearTimeout(timer);
}

function AskCode() {
  const [, go] = useLocation();
  return (
    <PlainPage title={join.title}>
      <OldBrowser />
      <CodeField hint={join.codeHint} autoFocus onCode={(code) => go(`/join/${code}`)} />
    </PlainPage>
  );
}

function AtDoor({ code }: { readonly code: string }) {
  const [, go] = useLocation();
  const door = useAnswer(code, server.door);
  if (door.state === "waiting") {
    return (
      <PlainPage title={join.title}>
        <Loading rows={2}>{join.looking}</Loading>
      </PlainPage>
    );
  }
  if (door.state === "failed") {
    const unreachable = door.error.code === "server-away";
    return (
      <PlainPage title={join.title} lead={<p role="alert">{sayError(door.error)}</p>}>
        {unreachable ? (
          <Button variant="primary" size="large" onClick={door.again}>
            {connection.tryNow}
          </Button>
        ) : (
          <CodeField hint={join.codeHint} autoFocus onCode={(next) => go(`/join/${next}`)} />
        )}
      </PlainPage>
    );
  }
  return (
    <PlainPage title={join.title} lead={join.found(door.value.title)}>
      <OldBrowser />
      <NameForm code={code} door={door.value} />
    </PlainPage>
  );
}
