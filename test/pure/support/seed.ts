// The seed of random tests: printed, and given back with `FC_SEED=… npm test`.
import type fc from 'fast-check';

export const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);

export function withSeed(name: string, numRuns: number): fc.Parameters<unknown> {
  console.info(`${name}: FC_SEED=${seed}`);
  return { seed, numRuns };
}
