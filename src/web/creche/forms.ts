// One form for each command of a crèche but the opening one, which has a screen; and relief, an act on a child's case.
import type { ComponentType } from 'react';
import { AbaisserJournee } from './forms/AbaisserJournee.tsx';
import { AccorderLabel } from './forms/AccorderLabel.tsx';
import { AjouterFermeture } from './forms/AjouterFermeture.tsx';
import { ChangerOuverture } from './forms/ChangerOuverture.tsx';
import { FermerPlace } from './forms/FermerPlace.tsx';
import { FixerRegles } from './forms/FixerRegles.tsx';
import { FixerVacances } from './forms/FixerVacances.tsx';
import { NommerReferentFamilles } from './forms/NommerReferentFamilles.tsx';
import { RenouvelerLabel } from './forms/RenouvelerLabel.tsx';
import { ReserverPlaces } from './forms/ReserverPlaces.tsx';
import { RetablirJournee } from './forms/RetablirJournee.tsx';
import { RetirerFermeture } from './forms/RetirerFermeture.tsx';
import { RetirerLabel } from './forms/RetirerLabel.tsx';
import { SaisirEffectif } from './forms/SaisirEffectif.tsx';
import { TenirSeance } from './forms/TenirSeance.tsx';
import { AccorderReleve } from './touched/AccorderReleve.tsx';

export const forms: { readonly [type: string]: ComponentType } = {
  nommerReferentFamilles: NommerReferentFamilles,
  accorderLabel: AccorderLabel,
  renouvelerLabel: RenouvelerLabel,
  retirerLabel: RetirerLabel,
  reserverPlaces: ReserverPlaces,
  fermerPlace: FermerPlace,
  changerOuverture: ChangerOuverture,
  ajouterFermeture: AjouterFermeture,
  retirerFermeture: RetirerFermeture,
  abaisserJournee: AbaisserJournee,
  retablirJournee: RetablirJournee,
  fixerVacances: FixerVacances,
  saisirEffectif: SaisirEffectif,
  fixerRegles: FixerRegles,
  tenirSeance: TenirSeance,
  accorderReleve: AccorderReleve,
};
