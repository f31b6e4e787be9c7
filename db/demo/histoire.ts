// One case being told, whatever its pathway: deeds with their day, their author and their data, put in order at the end.
import { type Instant, instantAt, instantFromMs, type Jour, msOf } from '../../workflows/dates.ts';
import type { Calendrier } from './calendar.ts';
import { type Hasard, hasardDe } from './chance.ts';
import type { Commune } from './communes.ts';
import type { Donnees, Geste, Precisions } from './deed.ts';
import type { AgentName, Ids } from './partnership.ts';

/** What every case of the demonstration shares. */
export interface Decor {
  readonly calendrier: Calendrier;
  readonly ids: Ids;
  readonly codesPostaux: ReadonlyMap<Commune, string>;
}

interface Brut extends Omit<Geste, 'quand' | 'dossier'> {
  readonly jour: Jour;
  readonly heure: string;
}

/** So that what falls on the same day keeps its order. */
const PAUSE_MS = 7 * 60_000;

export abstract class Histoire {
  abstract readonly pathway: string;
  /** Who reads this case every other day. */
  abstract readonly lecteurs: readonly AgentName[];
  readonly dossier: string;
  readonly decor: Decor;
  readonly calendrier: Calendrier;
  readonly hasard: Hasard;
  private readonly gestes: Brut[] = [];
  private readonly pioches = new Map<string, () => string>();
  private comptes = 0;

  constructor(dossier: string, decor: Decor) {
    this.dossier = dossier;
    this.decor = decor;
    this.calendrier = decor.calendrier;
    this.hasard = hasardDe(dossier);
  }

  /** Somebody does something, `ilYA` days ago. */
  fait(
    ilYA: number,
    qui: AgentName,
    type: string,
    donnees: Donnees = {},
    precisions: Precisions = {},
  ): this {
    return this.le(this.calendrier.passe(ilYA), qui, type, donnees, precisions);
  }

  /** Somebody does something on a day. What is still to come is not told. */
  le(
    jour: Jour,
    qui: AgentName,
    type: string,
    donnees: Donnees = {},
    { heure, nomme }: Precisions = {},
  ): this {
    const wanted = heure ?? this.heureDeTravail();
    if (jour >= this.calendrier.aujourdhui) return this;
    this.gestes.push({ jour, heure: wanted, qui, type, donnees, nomme: nomme ?? null });
    return this;
  }

  /** One of several texts, never the same twice in this case until all have served. */
  tire(sujet: string, textes: readonly string[]): string {
    const known = this.pioches.get(sujet) ?? this.hasard.pioche(textes);
    this.pioches.set(sujet, known);
    return known();
  }

  /** A name that no other deed of this case has. */
  nouveauNom(kind: string): string {
    this.comptes += 1;
    return `${kind} ${this.comptes}`;
  }

  /** By day, then as told; the hours follow. */
  enOrdre(): readonly Geste[] {
    const { dossier } = this;
    const sorted = [...this.gestes].sort((a, b) =>
      a.jour === b.jour ? 0 : a.jour < b.jour ? -1 : 1,
    );
    let last = 0;
    return sorted.map(({ jour, heure, ...geste }) => {
      last = Math.max(msOf(instantAt(jour, heure)), last + PAUSE_MS);
      const quand: Instant = instantFromMs(last);
      return { ...geste, dossier, quand };
    });
  }

  private heureDeTravail(): string {
    const hour = this.hasard.parmi([8, 9, 9, 10, 10, 11, 13, 14, 14, 15, 16]);
    const minute = this.hasard.entier(hour === 8 ? 35 : 1, 56);
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }
}
