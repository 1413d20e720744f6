import type { Agreement, Term } from "@whitecell/shared/engine/talkState.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { stateIn } from "@whitecell/shared/views/talkView.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { ReactNode } from "react";
import { AgreementSheet } from "./AgreementSheet.tsx";
import { NotesBeside } from "./NotesBeside.tsx";

type Props = {
  readonly view: View;
  readonly scene: Scene;
  /** What the reader may do about a term of one that is in force. */
  readonly below?: (agreement: Agreement, term: Term, index: number) => ReactNode;
  /** What the reader may do about an agreement. */
  readonly after?: (agreement: Agreement) => ReactNode;
};

/** Agreements as this viewer may read them, with what each side noted, the newest first. */
export const AgreementsRead = ({ view, scene, below, after }: Props) => (
  <ul className="flex flex-col gap-4">
    {[...view.talk.agreements].reverse().map((agreement) => {
      const state = stateIn(view, agreement);
      return (
        <li key={agreement.id}>
          <AgreementSheet
            scene={scene}
            agreement={agreement}
            state={state}
            below={(term, index) => (state === "in force" ? below?.(agreement, term, index) : null)}
          >
            {after?.(agreement)}
            <NotesBeside
              scene={scene}
              teams={agreement.parties}
              about={agreement.id}
              notes={view.talk.notes}
            />
          </AgreementSheet>
        </li>
      );
    })}
  </ul>
);
