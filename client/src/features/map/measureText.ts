// How wide words are in the page's own type.
import type { Measure } from "./metrics.ts";

let pen: CanvasRenderingContext2D | null | undefined;
let family = "sans-serif";

/** Without a canvas a little more than words usually need. */
export const measureText: Measure = (text, { px, bold }) => {
  if (pen === undefined && typeof document !== "undefined") {
    pen = document.createElement("canvas").getContext("2d");
    family = getComputedStyle(document.body).fontFamily;
  }
  if (!pen) return text.length * px * 0.58;
  pen.font = `${bold ? 600 : 450} ${px}px ${family}`;
  return pen.measureText(text).width;
};
