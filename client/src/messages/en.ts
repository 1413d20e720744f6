// Every English text in one place: what a second language must have. Screens import their own module, so that a
// phone loads no words of the desk.
import { pictures } from "./en/pictures.ts";
import { shared } from "./en/shared.ts";
import { ui } from "./en/ui.ts";

export const en = { shared, ui, pictures } as const;
