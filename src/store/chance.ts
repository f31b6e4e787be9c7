// Random bytes for keys, salts and IVs, drawn from the system some pages at a time: one call each would cost more than the seal.
import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;

/** Memory of its own, apart from the pool that other buffers share. */
export function randomBytes(length: number): Buffer {
  const drawn = Buffer.allocUnsafeSlow(length);
  drawInto(drawn, 0, length);
  return drawn;
}

/** At most as many bytes as the pool holds; each byte is given once, and leaves no copy behind. */
export function drawInto(target: Buffer, at: number, length: number): void {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  pool.copy(target, at, used, used + length);
  pool.fill(0, used, used + length);
  used += length;
}
