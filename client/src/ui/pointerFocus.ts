// A click leaves the focus on what was clicked. Nobody went there to press it again with Space.

const PRESSED = "button, summary, [role=tab]";

/** Marks what has the focus by a pointer, for `wasGivenFocus`. Returns how to stop. */
export function markPointerFocus(): () => void {
  let pointed = false;
  const point = (event: PointerEvent): void => {
    pointed = true;
    const held = document.activeElement;
    // Clicked again where the focus is already: no new focus will tell.
    if (held instanceof HTMLElement && held.matches(PRESSED) && held.contains(event.target as Node))
      held.dataset.given = "";
  };
  const key = (): void => {
    pointed = false;
  };
  const come = ({ target }: FocusEvent): void => {
    if (pointed && target instanceof HTMLElement && target.matches(PRESSED)) target.dataset.given = "";
  };
  const go = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) delete target.dataset.given;
  };
  document.addEventListener("pointerdown", point, true);
  document.addEventListener("keydown", key, true);
  document.addEventListener("focusin", come);
  document.addEventListener("focusout", go);
  return () => {
    document.removeEventListener("pointerdown", point, true);
    document.removeEventListener("keydown", key, true);
    document.removeEventListener("focusin", come);
    document.removeEventListener("focusout", go);
  };
}
