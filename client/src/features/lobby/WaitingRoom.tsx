import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { useState } from "react";
import { lobby } from "../../messages/en/lobby.ts";
import { seats } from "../../state/seats.ts";
import { server } from "../../state/server.ts";
import { useLive } from "../../state/session.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { ConnectionBanner } from "../connection/ConnectionBanner.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { RoomRules } from "../join/RoomRules.tsx";

const words = lobby.waiting;
const ANY = "";

/** In, but not seated: what was asked for, and that nothing has to be done. */
export function WaitingRoom({ asked }: { readonly asked: TeamId | null }) {
  const title = useLive((live) => live.session?.title ?? null);
  const [changing, setChanging] = useState(false);
  const [code] = useState(() => seats.mine()?.code ?? null);
  const door = useAnswer(code, server.door);
  const issue = useIssue();
  useTitle(words.title);
  const teams = door.state === "answered" ? door.value.teams : [];
  const index = teams.findIndex((team) => team.id === asked);
  const team = teams[index];
  return (
    <>
      <div className="sticky top-0">
        <ConnectionBanner />
      </div>
      <PlainPage
        title={words.title}
        lead={
          <>
            <p className="font-medium text-ink">{title}</p>
            <p className="mt-1">{words.text}</p>
          </>
        }
      >
        <div className="flex flex-col gap-6">
          <p role="status" className="text-16">
            {team ? words.asked(team.label) : asked === null ? words.askedNone : null}
          </p>
          {teams.length > 0 && !changing && (
            <Button className="self-start" size="large" onClick={() => setChanging(true)}>
              {words.change}
            </Button>
          )}
          {changing && (
            <Choice
              legend={words.change}
              value={asked ?? ANY}
              onChange={(next) => void issue.run({ type: "AskForTeam", team: next === ANY ? null : next })}
              options={[
                { value: ANY, label: words.any },
                ...teams.map((one, at) => ({
                  value: one.id,
                  label: <TeamName team={one} index={at} size="small" />,
                })),
              ]}
            />
          )}
          <StatusLine tone="danger">{issue.refused}</StatusLine>
          <p className="text-14 text-soft">{words.lateNote}</p>
          <RoomRules title={lobby.rule} />
        </div>
      </PlainPage>
    </>
  );
}
