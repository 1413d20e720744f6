import { display as words } from "../../messages/en/display.ts";

/** Codes are read aloud in two halves. */
const HALF = 4;

/** The join code in the size of the text around it. */
export const SpokenCode = ({ code }: { readonly code: string }) => (
  <span
    role="img"
    aria-label={words.lobby.codeSpelled(code)}
    className="font-mono font-semibold tracking-[0.04em] whitespace-nowrap"
  >
    {code.slice(0, HALF)} {code.slice(HALF)}
  </span>
);
