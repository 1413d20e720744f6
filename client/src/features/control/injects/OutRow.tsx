import { injects as words } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useLive } from "../../../state/session.ts";
import { TeamName } from "../../../ui/TeamName.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import { type Desk, teamLabel } from "../deskModel.ts";
import { KnewButton } from "../secrecy/KnewButton.tsx";
import { knownAs } from "../secrecy/knewModel.ts";
import { InjectFacts } from "./InjectFacts.tsx";
import { InjectRow } from "./InjectRow.tsx";
import { audienceWords } from "./injectWords.ts";
import { type OutLine, receiptsOf } from "./mselModel.ts";

/** INJ15, MSL2: an inject that is out, where it came from, and who has opened it. */
export function OutRow({ desk, line }: { readonly desk: Desk; readonly line: OutLine }) {
  const names = useLive((live) => live.names);
  const { item, out, inject } = line;
  const known = knownAs(desk, item);
  const receipts = receiptsOf(desk, out);
  const from = [
    msel.by[out.by],
    ...(out.owner ? [msel.owner(names[out.owner] ?? out.owner)] : []),
    ...(out.edited ? [msel.edited] : []),
  ].join(", ");
  return (
    <InjectRow
      title={item.title}
      state="released"
      facts={[
        shared.time(item.at),
        shared.injectKinds[item.kind],
        words.to(audienceWords(desk, out.to)),
        msel.read(receipts.read, receipts.of),
      ]}
    >
      {item.text && <p>{item.text}</p>}
      {known !== null && (
        <div className="mt-2">
          <KnewButton id={known} title={item.title} />
        </div>
      )}
      <p className="mt-2">
        <span className="text-soft">{msel.from}: </span>
        {from}
      </p>
      <ul aria-label={msel.readBy} className="mt-1 flex flex-wrap gap-x-4">
        {receipts.teams.map(({ team, read, of }) => (
          <li key={team} className="whitespace-nowrap">
            <TeamName {...teamAt(desk.scene, team)} size="small" />{" "}
            <span className="tabular-nums">{msel.ofTeam(read, of)}</span>
          </li>
        ))}
      </ul>
      {inject ? (
        <InjectFacts desk={desk} inject={inject} />
      ) : (
        <>
          {out.veracity && (
            <p className="mt-2 font-medium">{words.veracity(words.veracities[out.veracity])}</p>
          )}
          {out.hurts.length > 0 && (
            <p className="mt-1">
              <span className="text-soft">{msel.hurts}: </span>
              {shared.listOf(out.hurts.map((team) => teamLabel(desk.scene, team)))}
            </p>
          )}
        </>
      )}
    </InjectRow>
  );
}
