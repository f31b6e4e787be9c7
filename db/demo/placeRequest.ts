// One request for a place in a crèche being told: a child, a family, the crèche it has most to do with.
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import type { Jour } from '../../workflows/dates.ts';
import { type AgendaDeCreche, agendaDe } from './crecheCalendar.ts';
import { creches, type NomDeCreche } from './creches.ts';
import type { Donnees, Precisions } from './deed.ts';
import type { Famille } from './family.ts';
import { type Decor, Histoire } from './histoire.ts';
import type { AgentName } from './partnership.ts';

export class Demande extends Histoire {
  readonly pathway = crecheAvip.id;
  readonly lecteurs: readonly AgentName[];
  readonly famille: Famille;
  readonly creche: NomDeCreche;
  readonly agenda: AgendaDeCreche;

  constructor(dossier: string, famille: Famille, creche: NomDeCreche, decor: Decor) {
    super(dossier, decor);
    this.famille = famille;
    this.creche = creche;
    this.agenda = agendaDe(creche, decor.calendrier.aujourdhui);
    const { referente, gestionnaire } = creches[creche];
    const { insertion, social } = famille;
    this.lecteurs = [insertion, ...(social ? [social] : []), referente, gestionnaire, 'beatrice'];
  }

  /** The référent insertion, on a day of work. */
  parLeReferent(jour: Jour, type: string, donnees: Donnees = {}, precisions?: Precisions): this {
    return this.parQui(this.famille.insertion, jour, type, donnees, precisions);
  }

  /** Anybody of the partnership, on a day of work. */
  parQui(
    qui: AgentName,
    jour: Jour,
    type: string,
    donnees: Donnees = {},
    precisions?: Precisions,
  ): this {
    return this.le(this.calendrier.ouvrable(jour), qui, type, donnees, precisions);
  }

  /** A gestionnaire of the crèche, on a day on which it is open. */
  parLaCreche(jour: Jour, type: string, donnees: Donnees = {}, precisions?: Precisions): this {
    const { referente, gestionnaire } = creches[this.creche];
    const qui = this.hasard.parmi([referente, referente, gestionnaire]);
    return this.le(this.agenda.avant(jour), qui, type, donnees, precisions);
  }
}
