import type { AudienceSpec } from "@whitecell/shared/engine/ids.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { shared } from "../../../messages/en/shared.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

export const audienceWords = ({ scene }: Pick<Desk, "scene">, audience: AudienceSpec): string =>
  audience.includes("all")
    ? words.injects.all
    : shared.listOf(audience.map((team) => teamLabel(scene, team)));
