import { issue } from "../../../state/session.ts";
import type { FormLook, TypedForm } from "../../../state/typedForm.ts";
import { useTypedForm } from "../../../state/useTypedForm.ts";
import type { TableModel } from "../tableModel.ts";

export type Rationale = TypedForm<"rationale"> & { readonly now: FormLook<"rationale"> };

/** Why the team does this: typed by anyone of the team, saved in pauses, needed to commit. */
export function useRationale({ view, desk }: TableModel): Rationale {
  const team = desk.brief.team;
  return useTypedForm({
    name: `T${view.turn?.index ?? 0}.plan`,
    server: { rationale: desk.draft.rationale },
    open: view.phase === "planning" && !desk.draft.ready,
    save: ({ rationale }) => issue({ type: "SaveDraft", team, rationale }),
  });
}
