// One case being told: deeds with their day, their author and their data, put in order at the end.
import { type Instant, instantAt, instantFromMs, type Jour, msOf } from '../../workflows/dates.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { Calendrier } from './calendar.ts';
import { type Hasard, hasardDe } from './chance.ts';
import type { Commune } from './communes.ts';
import type { AgentName, Conseiller, Ids, TravailleurSocial } from './partnership.ts';
import type { Demande } from './person.ts';

/** What the author of a deed has before them when they do it. */
export interface Vu {
  readonly jour: Jour;
  /** The id of what an earlier deed of this case made and named. */
  id(nom: string): string;
  /** The proposal that awaits a key, as the screen shows it. */
  etape(): { readonly proposition: string; readonly digest: string };
  acte(): string;
}
export type Donnees = JsonObject | ((vu: Vu) => JsonObject);

export interface Geste {
  readonly quand: Instant;
  readonly dossier: string;
  readonly qui: AgentName;
  readonly type: string;
  readonly donnees: Donnees;
  /** Under which name the id that it makes is known afterwards. */
  readonly nomme: string | null;
}

interface Brut extends Omit<Geste, 'quand' | 'dossier'> {
  readonly jour: Jour;
  readonly heure: string;
}

export interface Precisions {
  readonly heure?: string;
  readonly nomme?: string;
}

export interface Binome {
  readonly emploi: Conseiller;
  readonly social: TravailleurSocial;
}

/** What every case of the demonstration shares. */
export interface Decor {
  readonly calendrier: Calendrier;
  readonly ids: Ids;
  readonly codesPostaux: ReadonlyMap<Commune, string>;
}

/** So that what falls on the same day keeps its order. */
const PAUSE_MS = 7 * 60_000;

export class Recit {
  readonly dossier: string;
  readonly binome: Binome;
  readonly decor: Decor;
  readonly calendrier: Calendrier;
  readonly hasard: Hasard;
  /** What the proposal asked for: texts speak of that. */
  demande: Demande | null = null;
  private readonly gestes: Brut[] = [];
  private readonly pioches = new Map<string, () => string>();
  private comptes = 0;

  constructor(dossier: string, binome: Binome, decor: Decor) {
    this.dossier = dossier;
    this.binome = binome;
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
    { heure, nomme }: Precisions = {},
  ): this {
    const jour = this.calendrier.passe(ilYA);
    const wanted = heure ?? this.heureDeTravail();
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
      return { ...geste, dossier, quand: instantFromMs(last) };
    });
  }

  private heureDeTravail(): string {
    const hour = this.hasard.parmi([8, 9, 9, 10, 10, 11, 13, 14, 14, 15, 16]);
    const minute = this.hasard.entier(hour === 8 ? 35 : 1, 56);
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }
}
