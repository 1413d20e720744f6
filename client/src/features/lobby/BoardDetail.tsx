import type { Seat } from "@whitecell/shared/engine/actor.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { useState } from "react";
import { board as boardWords } from "../../messages/en/board.ts";
import { useLive } from "../../state/session.ts";
import type { Issue } from "../../state/useIssue.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { Guest } from "./boardModel.ts";
import { SeatLink } from "./SeatLink.tsx";

const words = boardWords;

/** What the facilitator looks at closely: one person, or a link to a free seat. */
export type Detail =
  | { readonly kind: "guest"; readonly guest: Guest }
  | { readonly kind: "link"; readonly label: string; readonly seat: Seat };

type Props = {
  readonly detail: Detail | null;
  /** In the desk's drawer, which is a dialog already: there are never two. */
  readonly inline: boolean;
  readonly issue: Issue;
  readonly pick: (person: PersonId) => void;
  readonly close: () => void;
};

export function BoardDetail({ detail, inline, issue, pick, close }: Props) {
  const title =
    detail === null ? "" : detail.kind === "guest" ? detail.guest.name : words.inviteSeat(detail.label);
  const content = detail && <Content detail={detail} issue={issue} pick={pick} close={close} />;
  if (!inline) {
    return (
      <Dialog open={detail !== null} title={title} onClose={close}>
        {content}
      </Dialog>
    );
  }
  if (detail === null) return null;
  return (
    <Panel title={title} actions={<Button onClick={close}>{words.done}</Button>}>
      {content}
    </Panel>
  );
}

type ContentProps = Omit<Props, "detail" | "inline"> & { readonly detail: Detail };

function Content({ detail, ...rest }: ContentProps) {
  if (detail.kind === "link")
    return (
      // A link is for one seat: what was made for another must not stay on the screen.
      <SeatLink
        key={JSON.stringify(detail.seat)}
        name={detail.label}
        request={{ for: "seat", seat: detail.seat }}
      />
    );
  return <Actions key={detail.guest.person} guest={detail.guest} {...rest} />;
}

type ActionsProps = Omit<ContentProps, "detail"> & { readonly guest: Guest };

/** What can be done for one person. Only removing asks twice. */
function Actions({ guest, issue, pick, close }: ActionsProps) {
  const me = useLive((live) => live.you?.person);
  const leads = useLive(({ you }) => you?.place.at === "control" && you.place.role === "lead");
  const [removing, setRemoving] = useState(false);
  const { person, name, place } = guest;
  const isHost = place.at === "control" && place.role === "lead";
  if (removing) {
    const remove = async () => {
      if (await issue.run({ type: "RemovePerson", person })) close();
    };
    return (
      <div className="flex flex-col gap-4">
        <p className="text-20 font-semibold">{words.removeTitle(name)}</p>
        <p className="text-16">{words.removeText}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" busy={issue.busy} onClick={() => void remove()}>
            {words.removeYes(name)}
          </Button>
          <Button onClick={() => setRemoving(false)}>{words.keep}</Button>
        </div>
        <StatusLine tone="danger">{issue.refused}</StatusLine>
      </div>
    );
  }
  const lead = async (team: string) => {
    if (await issue.run({ type: "AppointLead", team, person })) close();
  };
  const call = async () => {
    if (await issue.run({ type: "NudgeSeat", person })) close();
  };
  const standIn = (on: boolean) => issue.run({ type: "StandIn", person, on });
  const handOver = async () => {
    if (await issue.run({ type: "HandOverLead", person })) close();
  };
  const move = () => {
    pick(person);
    close();
  };
  return (
    <div className="flex flex-col gap-5">
      {!isHost && (
        <div className="flex flex-wrap gap-3">
          {place.at === "team" && !place.lead && (
            <Button busy={issue.busy} onClick={() => void lead(place.team)}>
              {words.makeLead}
            </Button>
          )}
          {place.at === "team" && person !== me && (
            <Button busy={issue.busy} onClick={() => void call()}>
              {words.nudge}
            </Button>
          )}
          {place.at === "control" && place.role === "adjudicator" && leads && (
            <Button busy={issue.busy} onClick={() => void handOver()}>
              {words.handOver}
            </Button>
          )}
          {place.at === "team" && !place.standIn && (
            <Button busy={issue.busy} onClick={() => void standIn(true)}>
              {words.standIn}
            </Button>
          )}
          {place.at === "team" && place.standIn && (
            <Button variant="primary" busy={issue.busy} onClick={() => void standIn(false)}>
              {words.giveBack}
            </Button>
          )}
          <Button onClick={move}>{words.move}</Button>
          {person !== me && <Button onClick={() => setRemoving(true)}>{words.remove}</Button>}
        </div>
      )}
      {place.at === "team" && place.standIn && <Banner tone="info">{words.standInHint}</Banner>}
      <StatusLine tone="danger">{issue.refused}</StatusLine>
      <section aria-label={words.newLink} className="border-t border-rule pt-3">
        <h3 className="mb-2 text-16">{words.newLink}</h3>
        <SeatLink name={name} request={{ for: "person", person }} />
      </section>
    </div>
  );
}
