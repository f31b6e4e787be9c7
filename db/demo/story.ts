// One accompagnement being told: the pair that carries it, and what it was asked for.
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { type Decor, Histoire } from './histoire.ts';
import type { AgentName, Conseiller, TravailleurSocial } from './partnership.ts';
import type { Demande } from './person.ts';

export interface Binome {
  readonly emploi: Conseiller;
  readonly social: TravailleurSocial;
}

export class Recit extends Histoire {
  readonly pathway = accompagnementGlobal.id;
  readonly binome: Binome;
  readonly lecteurs: readonly AgentName[];
  /** What the proposal asked for: texts speak of that. */
  demande: Demande | null = null;

  constructor(dossier: string, binome: Binome, decor: Decor) {
    super(dossier, decor);
    this.binome = binome;
    this.lecteurs = [binome.emploi, binome.social];
  }
}
