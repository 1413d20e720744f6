import type { SessionListing } from "@whitecell/shared/protocol/http.ts";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { home } from "../../messages/en/home.ts";
import { lead as words } from "../../messages/en/lead.ts";
import { useHostKey } from "../../state/hostKey.ts";
import { moveLeadHere } from "../../state/lead.ts";
import { enter } from "../../state/seats.ts";
import { server } from "../../state/server.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { sayError } from "../connection/sayError.ts";

type Found = { readonly key: string; readonly sessions: readonly SessionListing[] };

/** CREW4: for a laptop that was dropped, and whoever stands beside it with the host key. */
export function LeadElsewhere() {
  useTitle(words.title);
  const [, go] = useLocation();
  const [key, setKey] = useState(useHostKey() ?? "");
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (key.trim() === "") return setProblem(words.keyMissing);
    setBusy(true);
    const answer = await server.sessions(key.trim());
    setBusy(false);
    setProblem(answer.ok ? null : sayError(answer.error));
    if (!answer.ok) return setFound(null);
    const sessions = answer.value.filter(({ state }) => state === "lobby" || state === "running");
    setFound({ key: key.trim(), sessions: sessions.toSorted((a, b) => b.createdAt - a.createdAt) });
  };
  const open = async (hostKey: string, sessionId: string): Promise<void> => {
    setBusy(true);
    const answer = await moveLeadHere(hostKey, sessionId);
    setBusy(false);
    if (!answer.ok) return setProblem(sayError(answer.error));
    const { token, title: session } = answer.value;
    enter({ token, sessionId, session, name: words.defaultName, screen: "desk", place: null, code: null });
    go("/desk");
  };

  return (
    <PlainPage title={words.title} lead={words.text}>
      <form onSubmit={(event) => void look(event)} noValidate className="flex flex-col gap-4">
        <Field
          label={words.key}
          hint={words.keyHint}
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
        <StatusLine tone="danger">{problem}</StatusLine>
        <Button type="submit" variant={found ? "quiet" : "primary"} size="large" busy={busy}>
          {words.look}
        </Button>
      </form>
      {found && found.sessions.length === 0 && <p className="mt-6">{words.none}</p>}
      {found && (
        <ul className="mt-6 flex flex-col">
          {found.sessions.map(({ sessionId, title, state, createdAt }) => (
            <li
              key={sessionId}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-3"
            >
              <div className="min-w-0 flex-1 basis-48">
                <p className="font-medium [overflow-wrap:anywhere]">{title}</p>
                <p className="text-14 text-soft">
                  {home.plays.states[state]} · {home.plays.when(createdAt)}
                </p>
              </div>
              <Button
                variant="primary"
                busy={busy}
                aria-label={words.openNamed(title)}
                onClick={() => void open(found.key, sessionId)}
              >
                {words.open}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </PlainPage>
  );
}
