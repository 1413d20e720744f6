import { must } from "@whitecell/shared/lib/assert.ts";
import type { ScenarioListing } from "@whitecell/shared/protocol/http.ts";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { home } from "../../messages/en/home.ts";
import { shared } from "../../messages/en/shared.ts";
import { enter } from "../../state/seats.ts";
import { server } from "../../state/server.ts";
import { useName } from "../../state/useName.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { sayError } from "../connection/sayError.ts";
import { CustomLength } from "./CustomLength.tsx";
import {
  type HostChoices,
  hostRequest,
  problemsOf,
  startingChoices,
  turnMinutes,
  turnsOf,
} from "./hostRequest.ts";
import { MoreOptions } from "./MoreOptions.tsx";

const words = home.hostForm;

type Props = { readonly hostKey: string; readonly scenarios: readonly ScenarioListing[] };

/** Sensible defaults all the way: one press opens the lobby. */
export function HostForm({ hostKey, scenarios }: Props) {
  const [, go] = useLocation();
  const [savedName, setSavedName] = useName();
  const first = must(scenarios[0], "a form needs a scenario");
  const [choices, setChoices] = useState(() => startingChoices(first, savedName || words.defaultName));
  const [failure, setFailure] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<HostChoices>) => setChoices({ ...choices, ...part });
  const problems = problemsOf(choices);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0) return;
    setBusy(true);
    setFailure(null);
    const request = hostRequest(choices);
    const answer = await server.createSession(hostKey, request);
    setBusy(false);
    if (!answer.ok) return setFailure(sayError(answer.error));
    const { sessionId, token, code } = answer.value;
    setSavedName(request.name);
    enter({
      token,
      sessionId,
      session: request.title,
      name: request.name,
      screen: "desk",
      place: null,
      code,
    });
    go("/desk");
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      <Choice
        legend={words.scenario}
        value={choices.scenario.id}
        onChange={(id) => {
          const scenario = scenarios.find((one) => one.id === id) ?? first;
          setChoices({ ...startingChoices(scenario, choices.name), template: choices.template });
        }}
        options={scenarios.map((one) => ({
          value: one.id,
          label: one.title,
          hint: <ScenarioHint scenario={one} />,
        }))}
      />
      <Choice
        legend={words.length}
        value={choices.template}
        onChange={(template) => change({ template })}
        columns={2}
        options={(["half-day", "classroom", "demo", "custom"] as const).map((id) => ({
          value: id,
          label: words.templates[id].label,
          hint: words.templates[id].hint,
        }))}
      />
      {choices.template === "custom" && (
        <CustomLength
          choices={choices}
          change={change}
          error={tried && problems.includes("minutes") ? words.problems.minutes : null}
        />
      )}
      <p className="text-14 text-soft">{words.total(Math.round(turnMinutes(choices) * turnsOf(choices)))}</p>
      <Field
        label={words.name}
        hint={words.nameHint}
        error={tried && problems.includes("name") ? words.problems.name : null}
        value={choices.name}
        maxLength={40}
        autoComplete="nickname"
        onChange={(event) => change({ name: event.target.value })}
      />
      <MoreOptions choices={choices} change={change} />
      {failure !== null && <StatusLine tone="danger">{failure}</StatusLine>}
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {words.open}
      </Button>
    </form>
  );
}

function ScenarioHint({ scenario }: { readonly scenario: ScenarioListing }) {
  const teams = shared.listOf(scenario.teams.map((team) => team.label));
  return (
    <>
      <span className="block">{scenario.summary}</span>
      <span className="mt-1 block text-ink">{words.scenarioHint(scenario.turns, teams)}</span>
    </>
  );
}
