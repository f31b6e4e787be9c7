// The failure of a story: the engine refused a deed of the demonstration.
import type { Geste } from './deed.ts';

export class RefusedDeed extends Error {
  override readonly name = 'RefusedDeed';

  constructor({ dossier, qui, type, quand }: Geste, why: unknown) {
    super(`${dossier}: ${type} by ${qui} at ${quand} was refused: ${JSON.stringify(why)}`);
  }
}
