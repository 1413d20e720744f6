import type { FreeFormText } from "@whitecell/shared/engine/choice.ts";
import type { Values } from "../../../state/typedForm.ts";

/** The typed fields of a free-form move. Three reasons at most. */
export type FreeField = "action" | "intent" | "reason1" | "reason2" | "reason3" | "risks";

export const REASONS = ["reason1", "reason2", "reason3"] as const;

export const blank: Values<FreeField> = {
  action: "",
  intent: "",
  reason1: "",
  reason2: "",
  reason3: "",
  risks: "",
};

export const toFields = ({ action, intent, reasons, risks }: FreeFormText): Values<FreeField> => ({
  action,
  intent,
  reason1: reasons[0] ?? "",
  reason2: reasons[1] ?? "",
  reason3: reasons[2] ?? "",
  risks,
});

export const toText = (values: Values<FreeField>): FreeFormText => ({
  action: values.action,
  intent: values.intent,
  reasons: REASONS.map((field) => values[field]),
  risks: values.risks,
});
