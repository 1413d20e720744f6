import { useEffect, useState } from "react";

const EVERY_MS = 90_000;
/** In pixels, within the margins of the page. */
const PLACES = [
  [0, 0],
  [3, 1],
  [4, -2],
  [1, -4],
  [-2, -3],
  [-4, 0],
  [-3, 3],
  [1, 5],
] as const;

/** DSP3: where the page stands after so many shifts, in pixels from where it was laid out. */
export const shiftAt = (step: number): readonly [x: number, y: number] =>
  PLACES[step % PLACES.length] ?? PLACES[0];

/** A transform that changes now and then, so that no line burns into the panel. */
export function useBurnInShift(): string {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setStep((now) => now + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const [x, y] = shiftAt(step);
  return `translate(${x}px, ${y}px)`;
}
