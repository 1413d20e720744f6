// What the report looks like in Word.
export const GREY = "565A5F";
export const INK = "1B1F24";
export const RULE = "C9CBC6";
export const SANS = "Calibri";
export const SERIF = "Cambria";
