// What comes from outside the teams, and what the white cell does about it.
import type { Change } from "./change.ts";
import type { AudienceSpec, EffectId, FlagId, InjectId, PersonId, ResourceKey, TeamId } from "./ids.ts";
import type { ReportGrade } from "./reportGrade.ts";
import type { InjectKind, Veracity } from "./scenario.ts";
import type { Mark } from "./theatre.ts";

export type InjectCommand =
  /** Takes an inject out of the script's hands: it comes only when the white cell releases it. */
  | { readonly type: "HoldInject"; readonly inject: InjectId }
  | { readonly type: "SkipInject"; readonly inject: InjectId }
  /** Leaves a held or skipped inject to the script again. */
  | { readonly type: "ArmInject"; readonly inject: InjectId }
  /** Opens a piece of news, numbered as this side was told them. */
  | { readonly type: "ReadNews"; readonly news: string };

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
      /** Who of the white cell released it; the script has no owner. */
      readonly owner?: PersonId;
      /** The words or the audience are not the script's. */
      readonly edited?: boolean;
      readonly hurts?: readonly TeamId[];
      /** Of one written on the spot, where the white cell has said. */
      readonly veracity?: Veracity;
    }
  /** The script leaves this inject to the white cell's hand. */
  | { readonly type: "InjectHeld"; readonly inject: InjectId }
  /** This inject is not meant to come. */
  | { readonly type: "InjectSkipped"; readonly inject: InjectId }
  /** This inject is left to the script again. */
  | { readonly type: "InjectArmed"; readonly inject: InjectId }
  /** Somebody opened a piece of news, numbered as the white cell is told them. */
  | { readonly type: "NewsRead"; readonly news: string; readonly by: PersonId }
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
