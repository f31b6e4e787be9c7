// What is kept of one case while it is played: its id, and the ids of what its deeds have made.
import type { Engine } from '../../src/engine/api.ts';
import { jourOf } from '../../workflows/dates.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';
import type { Autre, Geste } from './deed.ts';
import type { Histoire } from './histoire.ts';
import type { AgentName } from './partnership.ts';
import { RefusedDeed } from './refusedDeed.ts';

type Accepted<R> =
  Extract<Awaited<R>, { readonly ok: true }> extends { readonly value: infer V } ? V : never;
export type Seen = Accepted<ReturnType<Engine['getCase']>>;
type Answer = Accepted<ReturnType<Engine['execute']>>;

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class Dossier implements Autre {
  readonly key: string;
  readonly pathway: string;
  readonly readers: readonly AgentName[];
  private readonly ids = new Map<string, string>();
  private opened: { readonly caseId: string; readonly reference: string } | null = null;
  private deeds = 0;

  constructor({ dossier, pathway, lecteurs }: Histoire) {
    this.key = dossier;
    this.pathway = pathway;
    this.readers = lecteurs;
  }

  get isOpen(): boolean {
    return this.opened !== null;
  }

  get caseId(): string {
    return this.known().caseId;
  }

  get reference(): string {
    return this.known().reference;
  }

  private known() {
    if (this.opened === null) throw new Error(`${this.key} is not open yet`);
    return this.opened;
  }

  nextDeed(): number {
    this.deeds += 1;
    return this.deeds;
  }

  /** The id of what a deed has made and named. */
  id(nom: string): string {
    const id = this.ids.get(nom);
    if (id === undefined) throw new Error(`${this.key} has no ${nom}`);
    return id;
  }

  dataOf(geste: Geste, seen: Seen | null, autre: (dossier: string) => Autre): JsonObject {
    if (typeof geste.donnees !== 'function') return geste.donnees;
    const must = <T>(found: T | null | undefined, what: string): T => {
      if (found === null || found === undefined)
        throw new RefusedDeed(geste, `there is no ${what}`);
      return found;
    };
    return geste.donnees({
      jour: jourOf(geste.quand),
      id: (name) => must(this.ids.get(name), name),
      autre,
      etape: () => {
        const { id, digest } = must(seen?.joint, 'open step');
        return { proposition: id, digest };
      },
      acte: () => must(seen?.act, 'announced act').id,
    });
  }

  remember({ nomme }: Geste, { caseId, facts }: Answer): void {
    const [first] = facts.flatMap(({ clear }) => clear['reference'] ?? []);
    this.opened ??= { caseId, reference: typeof first === 'string' ? first : '' };
    for (const { clear } of facts) this.rememberNamed(clear);
    if (nomme === null) return;
    const id = facts.map(({ clear }) => clear['id']).find((value) => typeof value === 'string');
    if (typeof id === 'string') this.ids.set(nomme, id);
  }

  /** Places and sections have names of their own; who signs is known by their order. */
  private rememberNamed(clear: JsonObject): void {
    const { id, nom, sections, signataires } = clear;
    if (typeof id === 'string' && typeof nom === 'string') this.ids.set(nom, id);
    for (const one of listOf(sections)) {
      if (isObject(one)) this.rememberNamed(one);
    }
    for (const [index, one] of listOf(signataires).entries()) {
      if (typeof one === 'string') this.ids.set(`signataire ${index + 1}`, one);
    }
  }
}
