// Every command of a crèche.
import type { CrecheCommand } from './command.ts';
import * as calendrier from './commands/calendrier.ts';
import { fermerPlace } from './commands/fermerPlace.ts';
import * as label from './commands/label.ts';
import { fixerRegles } from './commands/regles.ts';
import { tenirSeance } from './commands/seance.ts';
import * as vie from './commands/vie.ts';

const all: readonly CrecheCommand[] = [
  vie.ouvrirCreche,
  vie.nommerReferentFamilles,
  label.accorderLabel,
  label.renouvelerLabel,
  label.retirerLabel,
  vie.reserverPlaces,
  fermerPlace,
  calendrier.changerOuverture,
  calendrier.ajouterFermeture,
  calendrier.retirerFermeture,
  calendrier.abaisserJournee,
  calendrier.retablirJournee,
  calendrier.fixerVacances,
  vie.saisirEffectif,
  fixerRegles,
  tenirSeance,
];

export const crecheCommands: { readonly [type: string]: CrecheCommand } = Object.fromEntries(
  all.map((spec) => [spec.type, spec]),
);
