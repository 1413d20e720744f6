// Secrets: made here, shown once, and kept only as their SHA-256.
import { createHash, timingSafeEqual } from "node:crypto";
import { customRandom } from "nanoid";
import type { Random } from "../ports.ts";

/** 31 letters without 0 O 1 I L, which people misread. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 8;
const ID_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
export const hashSecret = (secret: string): string => sha256(secret);

/** 32 random bytes as base64url: a seat token, the secret of a link, or a host key. */
export const makeSecret = (random: Random): string => Buffer.from(random.bytes(32)).toString("base64url");

export const makeCode = (random: Random): string =>
  customRandom(CODE_ALPHABET, CODE_LENGTH, (count) => random.bytes(count))();

/** An opaque id that says nothing of order or time. */
export const makeId = (random: Random): string =>
  customRandom(ID_ALPHABET, 14, (count) => random.bytes(count))();

/** A code as people type it: any case, with spaces or dashes. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.slice(0, 40).replace(/[\s-]/g, "").toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter))
    ? code
    : null;
}

/** Whether two secrets are the same, in a time that tells nothing. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(a)), Buffer.from(hashSecret(b)));

/** The token of an `authorization: Bearer …` header. */
export const bearer = (header: string | undefined): string | null =>
  header?.match(/^Bearer ([\w-]{1,200})$/)?.[1] ?? null;
