// What may be said of an inject beside its words, as it is being put together.
import type { ControlCommand } from "@whitecell/shared/engine/commands.ts";
import type { AudienceSpec, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { ReportGrade } from "@whitecell/shared/engine/reportGrade.ts";
import type { Inject, InjectKind, Veracity } from "@whitecell/shared/engine/scenario.ts";

export type InjectMoreDraft = {
  readonly kind: InjectKind;
  readonly source: string;
  readonly grade: ReportGrade | null;
  readonly veracity: Veracity | "unsaid";
  readonly hurts: readonly TeamId[];
};
export const NO_MORE: InjectMoreDraft = {
  kind: "news",
  source: "",
  grade: null,
  veracity: "unsaid",
  hurts: [],
};

type AdHoc = Extract<ControlCommand, { readonly type: "ReleaseAdHoc" }>;

/** What is left empty is not said at all; only intelligence is graded. */
export const moreOf = ({
  kind,
  source,
  grade,
  veracity,
  hurts,
}: InjectMoreDraft): Pick<AdHoc, "kind" | "source" | "grade" | "veracity" | "hurts"> => ({
  kind,
  ...(source.trim() !== "" && { source: source.trim() }),
  ...(kind === "intelligence" && grade && { grade }),
  ...(veracity !== "unsaid" && { veracity }),
  ...(hurts.length > 0 && { hurts }),
});

export type InjectEdit = {
  readonly title: string;
  readonly text: string;
  readonly audience: readonly TeamId[] | "all";
};

export const asScripted = ({ title, text, audience }: Inject): InjectEdit => ({
  title,
  text,
  audience: audience.includes("all") ? "all" : audience,
});

type Edited = { readonly title?: string; readonly text?: string; readonly audience?: AudienceSpec };

/** INJ12: only what is no longer as the script has it; null where everything is. */
export function editedOf(inject: Inject, edit: InjectEdit): Edited | null {
  const script = asScripted(inject);
  const same = (a: InjectEdit["audience"], b: InjectEdit["audience"]): boolean =>
    a === b || (a !== "all" && b !== "all" && a.length === b.length && a.every((team) => b.includes(team)));
  const edited: Edited = {
    ...(edit.title.trim() !== script.title && { title: edit.title.trim() }),
    ...(edit.text.trim() !== script.text && { text: edit.text.trim() }),
    ...(!same(edit.audience, script.audience) && {
      audience: edit.audience === "all" ? ["all"] : edit.audience,
    }),
  };
  return Object.keys(edited).length === 0 ? null : edited;
}
