// Counter-based chance: every draw is a keyed hash of its own label, so that the order of draws does not matter
// and anyone who holds the seed can check one roll without replaying the others.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text, in hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A whole number from 0 to `below` − 1 (at most 2^32), evenly spread, the same for the same key and label. */
export function draw(key: string, label: string, below: number): number {
  const limit = Math.floor(0x1_0000_0000 / below) * below;
  for (let attempt = 0; ; attempt += 1) {
    const mac = hmac(sha256, utf8ToBytes(key), utf8ToBytes(attempt === 0 ? label : `${label}#${attempt}`));
    const value = new DataView(mac.buffer, mac.byteOffset).getUint32(0);
    if (value < limit) return value % below;
  }
}
