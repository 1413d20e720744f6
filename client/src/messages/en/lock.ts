// Covering a console that is left alone.
export const lock = {
  title: "This console is locked",
  lead: "The session goes on. Nothing of it is shown here until the phrase is given.",
  phrase: "Phrase",
  unlock: "Unlock",
  wrong: "That is not the phrase.",
  wait: "Too many wrong phrases. Wait five seconds.",
  ask: "Lock this console",
  set: "A phrase for this tab",
  hint: "A word or two that you will remember. From then on one key covers the screen. The lock covers this tab; it does not keep out somebody who has the computer to themselves.",
  missing: "Give a phrase of at least 3 letters.",
  lock: "Lock now",
} as const;
