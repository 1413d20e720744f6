import type { Agreement, AgreementState, Term, TermMark } from "@whitecell/shared/engine/talkState.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { ReactNode } from "react";
import { between } from "../../messages/en/between.ts";
import { Tag } from "../../ui/Tag.tsx";
import { labelOf, labelsOf, Sides } from "./sides.tsx";

const words = between.agreement;
const tones: Readonly<Record<AgreementState, "plain" | "ok" | "warn" | "danger">> = {
  draft: "plain",
  tabled: "warn",
  "in force": "ok",
  refused: "danger",
  lapsed: "plain",
};

type Props = {
  readonly scene: Scene;
  readonly agreement: Agreement;
  readonly state: AgreementState;
  /** What stands below a term. */
  readonly below?: (term: Term, index: number) => ReactNode;
  readonly children?: ReactNode;
};

/** An agreement: where it stands, who does what by when, and each side's word on whether it was kept. */
export function AgreementSheet({ scene, agreement, state, below, children }: Props) {
  const { title, parties, terms, marks, open } = agreement;
  return (
    <article aria-label={title} className="border border-edge px-3 py-3">
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="text-16 break-words">{title}</h3>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
        <Tag>{open ? words.open : words.secret}</Tag>
      </header>
      <Sides scene={scene} teams={parties} />
      <ol className="my-2 list-decimal pl-5">
        {terms.map((term, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place in the text.
          <li key={index} className="py-1 text-16">
            <p className="max-w-[65ch] break-words">
              <span className="font-semibold">{labelOf(scene, term.who)}:</span> {term.what}{" "}
              <span className="text-14 text-soft">
                ({term.due === null ? words.lasting : words.due(term.due + 1)})
              </span>
            </p>
            <Marks scene={scene} marks={marks.filter((mark) => mark.term === index)} />
            {below?.(term, index)}
          </li>
        ))}
      </ol>
      <p className="text-14 text-soft">{standing(scene, agreement, state)}</p>
      {children}
    </article>
  );
}

function standing(scene: Scene, agreement: Agreement, state: AgreementState): string {
  const { parties, signed, sponsor, signBy, refused, draftedBy, version } = agreement;
  if (refused) return words.refusedBy(labelOf(scene, refused.team), refused.reason);
  if (state === "draft") return words.drafted(labelOf(scene, draftedBy), version);
  if (state === "lapsed") return words.lapsed;
  const missing = parties.filter((team) => !signed.includes(team));
  const by = words.signed(labelsOf(scene, signed));
  if (missing.length === 0) return by;
  const who = words.sponsored(labelOf(scene, sponsor ?? draftedBy), (signBy ?? 0) + 1);
  return `${who} ${words.missing(labelsOf(scene, missing))}`;
}

const Marks = ({ scene, marks }: { readonly scene: Scene; readonly marks: readonly TermMark[] }) => (
  <ul>
    {marks.map(({ side, kept, reason }) => (
      <li key={side} className="flex items-baseline gap-2 py-0.5 text-14">
        <Tag tone={kept ? "ok" : "danger"}>{kept ? words.kept : words.broken}</Tag>
        <span className="min-w-0 break-words">
          {side === "control" ? between.whiteCell : labelOf(scene, side)}: {reason}
        </span>
      </li>
    ))}
  </ul>
);
