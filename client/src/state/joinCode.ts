/** Letters and digits that are not mistaken for one another: no 0 O 1 I L. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
export const CODE_LENGTH = 8;

/** What somebody typed or pasted, as a code: upper case, nothing else, not too long. */
export const asCode = (typed: string): string =>
  [...typed.toUpperCase()]
    .filter((letter) => /[A-Z0-9]/.test(letter))
    .join("")
    .slice(0, CODE_LENGTH);

/** Whether it can be a code at all. */
export const isCode = (code: string): boolean =>
  code.length === CODE_LENGTH && [...code].every((letter) => LETTERS.includes(letter));
