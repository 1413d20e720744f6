import type { Ruling } from "@whitecell/shared/engine/game.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { pictures } from "../../../messages/en/pictures.ts";
import { rule as words } from "../../../messages/en/rule.ts";
import { shared } from "../../../messages/en/shared.ts";
import type { Desk } from "../deskModel.ts";

/** How a move was settled, for whoever asks again. */
export function SettledDetail({ desk, ruling }: { readonly desk: Desk; readonly ruling: Ruling }) {
  const { key, roll, rolled, settledWhy, reason, proposal } = ruling;
  const notes = desk.control.notes.filter(({ about }) => about === key);
  return (
    <span className="block text-14 text-soft sm:pl-40">
      <span className="block">
        {words.rolled(roll, shared.grades[rolled])} · {pictures.odds.text(...proposal.odds)}
      </span>
      {settledWhy && <span className="block">{settledWhy}</span>}
      {reason && <span className="block break-words text-ink">{reason}</span>}
      {notes.map((note) => (
        <span key={`${note.moment.at}-${note.text}`} className="block break-words">
          {adjudication.note.title}: {note.text}
        </span>
      ))}
    </span>
  );
}
