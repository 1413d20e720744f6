import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** Width and height of an element, and the page's own unit, in pixels. */
export type Measured = { readonly width: number; readonly height: number; readonly rem: number };

/** While somebody drags a window, the map waits. */
const SETTLED_MS = 120;

const measured = (element: HTMLElement): Measured => ({
  width: element.clientWidth,
  height: element.clientHeight,
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
});

const same = (a: Measured | null, b: Measured): boolean =>
  a?.width === b.width && a.height === b.height && a.rem === b.rem;

export function useBox(ref: RefObject<HTMLElement | null>): Measured | null {
  const [box, setBox] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    if (ref.current) setBox(measured(ref.current));
  }, [ref]);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = measured(element);
        setBox((before) => (same(before, next) ? before : next));
      }, SETTLED_MS);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [ref]);
  return box;
}
