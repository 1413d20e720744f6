// Text from outside, made harmless once, at the edge: what is stored is what everybody reads afterwards.

const LONE_SURROGATE = /\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name stands on one line
const CONTROL_IN_NAME = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Well-formed Unicode in NFC with line feeds only, without NUL and other control characters. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(CONTROL, "").replace(LONE_SURROGATE, "\ufffd").normalize("NFC");

/** A name on one line: no controls, no direction marks, single spaces, trimmed. */
export const cleanName = (text: string): string =>
  cleanText(text.replace(CONTROL_IN_NAME, " ")).replace(/\s+/g, " ").trim();
