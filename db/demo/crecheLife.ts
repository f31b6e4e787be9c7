// One crèche being told: its label, its places, its calendar, its numbers.
import { creche } from '../../workflows/creche/pathway.ts';
import type { Jour } from '../../workflows/dates.ts';
import { type AgendaDeCreche, agendaDe } from './crecheCalendar.ts';
import { type CrecheInventee, creches, type NomDeCreche } from './creches.ts';
import type { Donnees } from './deed.ts';
import { type Decor, Histoire } from './histoire.ts';
import type { AgentName } from './partnership.ts';

export class VieDeCreche extends Histoire {
  readonly pathway = creche.id;
  readonly lecteurs: readonly AgentName[];
  readonly nom: NomDeCreche;
  readonly creche: CrecheInventee;
  readonly agenda: AgendaDeCreche;

  constructor(nom: NomDeCreche, decor: Decor) {
    super(nom, decor);
    this.nom = nom;
    this.creche = creches[nom];
    this.agenda = agendaDe(nom, decor.calendrier.aujourdhui);
    this.lecteurs = [this.creche.referente, this.creche.gestionnaire, 'beatrice'];
  }

  parLaVille(jour: Jour, type: string, donnees: Donnees): this {
    return this.le(this.calendrier.ouvrable(jour), 'beatrice', type, donnees);
  }

  parLaCreche(jour: Jour, type: string, donnees: Donnees): this {
    return this.le(this.agenda.avant(jour), this.creche.referente, type, donnees);
  }
}
