// Random bytes for keys, salts and IVs, drawn from the system some pages at a time: one call each would cost more than the seal.
import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;

/** At most as many bytes as the pool holds; each byte is given once, and leaves no copy behind. */
export function randomBytes(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const drawn = Buffer.allocUnsafeSlow(length);
  pool.copy(drawn, 0, used, used + length);
  pool.fill(0, used, used + length);
  used += length;
  return drawn;
}
