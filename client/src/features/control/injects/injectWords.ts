import type { AudienceSpec } from "@whitecell/shared/engine/ids.ts";
import { injects as words } from "../../../messages/en/injects.ts";
import { shared } from "../../../messages/en/shared.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

export const audienceWords = ({ scene }: Pick<Desk, "scene">, audience: AudienceSpec): string =>
  audience.includes("all") ? words.all : shared.listOf(audience.map((team) => teamLabel(scene, team)));
