// Questions to the white cell and raised hands.
import type { AudienceSpec, PersonId, TeamId } from "./ids.ts";

export type RfiCommand =
  /** A team asks the white cell something. */
  | { readonly type: "AskRfi"; readonly team: TeamId; readonly text: string }
  /** Somebody of the white cell sees to a question. */
  | { readonly type: "TakeRfi"; readonly rfi: string }
  /** Writes the answer, which goes to nobody yet. */
  | { readonly type: "AnswerRfi"; readonly rfi: string; readonly text: string }
  /** Sends the answer to the team that asked, and to these besides. */
  | { readonly type: "ReleaseRfi"; readonly rfi: string; readonly to: AudienceSpec }
  | { readonly type: "RaiseHand"; readonly team: TeamId }
  | { readonly type: "LowerHand"; readonly team: TeamId; readonly person: PersonId };

export type RfiEvent =
  /** A team asked the white cell something. */
  | {
      readonly type: "RfiAsked";
      readonly rfi: string;
      readonly team: TeamId;
      readonly by: PersonId;
      readonly text: string;
    }
  /** Somebody of the white cell sees to a team's question. */
  | { readonly type: "RfiTaken"; readonly rfi: string; readonly owner: PersonId }
  /** The answer is written, for the white cell to look at. */
  | { readonly type: "RfiAnswered"; readonly rfi: string; readonly by: PersonId; readonly text: string }
  /** The answer went to the team that asked, and to these besides. */
  | {
      readonly type: "RfiReleased";
      readonly rfi: string;
      readonly team: TeamId;
      readonly text: string;
      readonly to: AudienceSpec;
    }
  /** Somebody of a team would like the white cell to come. */
  | { readonly type: "HandRaised"; readonly team: TeamId; readonly person: PersonId }
  /** A hand went down again. */
  | { readonly type: "HandLowered"; readonly team: TeamId; readonly person: PersonId };
