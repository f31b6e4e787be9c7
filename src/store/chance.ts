// Random bytes for keys, salts and IVs, drawn from the system a page at a time: one call each would cost more than the seal.
import { randomFillSync } from 'node:crypto';

const PAGE = 4096;
let page = Buffer.alloc(0);
let used = 0;

/** A piece of a page that holds chance and nothing else. Each byte is given once; no other copy of it is made. */
export function randomBytes(length: number): Buffer {
  if (used + length > page.length) {
    page = randomFillSync(Buffer.allocUnsafeSlow(Math.max(PAGE, length)));
    used = 0;
  }
  used += length;
  return page.subarray(used - length, used);
}
