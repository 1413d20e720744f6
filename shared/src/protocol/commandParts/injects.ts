import * as v from "valibot";
import { INFORMATION_GRADES, SOURCE_GRADES } from "../../engine/reportGrade.ts";
import { deltas, id, line, list, text } from "../fields.ts";
import { type CommandSchemas, commands, MESSAGE, SOURCE, TITLE } from "./commandFields.ts";

const grade = v.strictObject({
  source: v.picklist(SOURCE_GRADES),
  information: v.picklist(INFORMATION_GRADES),
});

export const injectSchemas = commands({
  ReleaseInject: {
    inject: id,
    edited: v.exactOptional(
      v.strictObject({
        title: v.exactOptional(line(TITLE)),
        text: v.exactOptional(text(MESSAGE)),
        audience: v.exactOptional(list(id, 20)),
      }),
    ),
  },
  ReleaseAdHoc: {
    title: line(TITLE),
    text: text(MESSAGE),
    kind: v.picklist(["news", "broadcast", "cable", "intelligence"]),
    source: v.exactOptional(line(SOURCE)),
    grade: v.exactOptional(grade),
    audience: list(id, 20),
    deltas,
    hurts: v.exactOptional(list(id, 20)),
    veracity: v.exactOptional(v.picklist(["true", "false", "ambiguous"])),
  },
  HoldInject: { inject: id },
  SkipInject: { inject: id },
  ArmInject: { inject: id },
  ReadNews: { news: id },
}) satisfies Partial<CommandSchemas>;
