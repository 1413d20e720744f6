// The parts that commands and requests are made of. Everything is bounded; nothing is trusted.
import * as v from "valibot";
import { cleanName, cleanText } from "./text.ts";

const LONGEST_ID = 120;
/** People the engine looks up by an id it was sent; the names that every object has are not ids. */
const isId = (text: string): boolean => /^[\w.:+-]+$/.test(text) && !(text in Object.prototype);

export const id = v.pipe(v.string(), v.maxLength(LONGEST_ID), v.check(isId));
export const maybeId = v.nullable(id);

const atMost = (limit: number): string => `It may have ${limit} characters.`;

/** Text as people write it, made harmless and then bounded; Unicode may grow in between. */
export const text = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(4 * limit, atMost(limit)),
    v.transform(cleanText),
    v.maxLength(limit, atMost(limit)),
  );

/** A name or a title on one line, not empty. */
export const line = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(4 * limit, atMost(limit)),
    v.transform(cleanName),
    v.minLength(1),
    v.maxLength(limit, atMost(limit)),
  );

export const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

export const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `It may have ${most} entries.`));

/** `indicator → points`. */
export const deltas = v.pipe(v.record(id, whole(-100, 100)), v.maxEntries(60, "It may have 60 entries."));
