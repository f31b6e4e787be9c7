// What is kept of one case while it is played: its id, and the ids of what its deeds have made.
import type { Engine } from '../../src/engine/api.ts';
import { jourOf } from '../../workflows/dates.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { AgentName } from './partnership.ts';
import { RefusedDeed } from './refusedDeed.ts';
import type { Geste } from './story.ts';

type Accepted<R> =
  Extract<Awaited<R>, { readonly ok: true }> extends { readonly value: infer V } ? V : never;
export type Seen = Accepted<ReturnType<Engine['getCase']>>;
type Answer = Accepted<ReturnType<Engine['execute']>>;

export class Dossier {
  readonly key: string;
  /** The members of the pair: who reads this case every other day. */
  readonly readers: readonly AgentName[];
  private readonly ids = new Map<string, string>();
  private opened: string | null = null;
  private deeds = 0;

  constructor(key: string, readers: readonly AgentName[]) {
    this.key = key;
    this.readers = readers;
  }

  get isOpen(): boolean {
    return this.opened !== null;
  }

  get caseId(): string {
    if (this.opened === null) throw new Error(`${this.key} is not open yet`);
    return this.opened;
  }

  nextDeed(): number {
    this.deeds += 1;
    return this.deeds;
  }

  dataOf(geste: Geste, seen: Seen | null): JsonObject {
    if (typeof geste.donnees !== 'function') return geste.donnees;
    const must = <T>(found: T | null | undefined, what: string): T => {
      if (found === null || found === undefined)
        throw new RefusedDeed(geste, `there is no ${what}`);
      return found;
    };
    return geste.donnees({
      jour: jourOf(geste.quand),
      id: (name) => must(this.ids.get(name), name),
      etape: () => {
        const { id, digest } = must(seen?.joint, 'open step');
        return { proposition: id, digest };
      },
      acte: () => must(seen?.act, 'announced act').id,
    });
  }

  remember({ nomme }: Geste, { caseId, facts }: Answer): void {
    this.opened = caseId;
    if (nomme === null) return;
    const id = facts.map(({ clear }) => clear['id']).find((value) => typeof value === 'string');
    if (typeof id === 'string') this.ids.set(nomme, id);
  }
}
