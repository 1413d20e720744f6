// Whether a key belongs to what has the focus rather than to the page.

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Letters go into it. */
export const isTyping = (target: EventTarget | null): boolean =>
  within(
    target,
    "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]",
  );

/** Space or Enter would press it. */
export const pressesSomething = (target: EventTarget | null): boolean =>
  within(target, "button, a[href], summary, input, [role=tab], [role=button]");

/** It was given the focus; nobody went to it, so Space is not meant for it. */
export const wasGivenFocus = (target: EventTarget | null): boolean => within(target, "[data-given]");

/** Arrow keys move inside it. */
export const usesArrows = (target: EventTarget | null): boolean =>
  within(target, "input[type=radio], [role=tab], [role=tablist], select");
