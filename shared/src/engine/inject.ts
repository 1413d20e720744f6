// What comes from outside the teams.
import type { Change } from "./game.ts";
import type { AudienceSpec, EffectId, FlagId, InjectId, ResourceKey } from "./ids.ts";
import type { ReportGrade } from "./reportGrade.ts";
import type { InjectKind } from "./scenario.ts";
import type { Mark } from "./theatre.ts";

export type InjectEvent =
  /** News went to those it names, and moved indicators. */
  | {
      readonly type: "InjectReleased";
      readonly id: string;
      /** Null for one written on the spot. */
      readonly inject: InjectId | null;
      readonly by: "schedule" | "condition" | "hand" | "white cell";
      readonly title: string;
      readonly text: string;
      readonly kind: InjectKind;
      readonly source: string | null;
      readonly grade: ReportGrade | null;
      readonly to: AudienceSpec;
      readonly marks: readonly Mark[];
      readonly changes: readonly Change[];
    }
  /** A delayed effect landed; its news goes to those it names. */
  | {
      readonly type: "EffectLanded";
      readonly id: string;
      readonly effect: EffectId;
      readonly label: string;
      readonly news: string;
      readonly source: string | null;
      readonly to: AudienceSpec;
      readonly marks: readonly Mark[];
      readonly changes: readonly Change[];
      readonly flags: readonly FlagId[];
      readonly resources: Readonly<Record<ResourceKey, number>>;
    }
  /** A delayed effect will not land after all. */
  | {
      readonly type: "EffectDropped";
      readonly id: string;
      readonly effect: EffectId;
      readonly label: string;
      readonly why: string;
    };
