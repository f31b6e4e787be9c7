// The welcome as it goes: adaptation in growing slots, the first day, contacts renewed, hours changed, relief.
import { addDays, type Jour } from '../../../workflows/dates.ts';
import type { Demande } from '../placeRequest.ts';
import {
  avantFermeture,
  type DemiOuverte,
  demisOuvertes,
  minutesDe,
  rythmeDe,
  type Sejour,
} from '../stay.ts';

const DUREES = ['01:00', '01:30', '02:00', '03:00'];

function creneau({ jour, demi }: DemiOuverte, rang: number) {
  const debut = demi === 'matin' ? 9 : 14;
  const [heures = 1, minutes = 0] = (DUREES[rang] ?? '01:00').split(':').map(Number);
  const two = (value: number) => String(value).padStart(2, '0');
  return { jour, demi, de: `${two(debut)}:00`, a: `${two(debut + heures)}:${two(minutes)}` };
}

/** The first half-days of the stay, each longer than the one before. */
export function adapter(recit: Demande, jour: Jour, sejour: Sejour): void {
  const premieres = demisOuvertes(recit.agenda, sejour).slice(0, DUREES.length);
  const creneaux = premieres.map(creneau);
  recit.parLaCreche(jour, 'planifierAdaptation', (vu) => ({
    place: vu.autre(recit.creche).id(sejour.place),
    creneaux,
  }));
}

/** The day on which the child comes for the first time. */
export function premierJour({ agenda }: Demande, sejour: Sejour): Jour {
  const [premiere] = demisOuvertes(agenda, sejour);
  return premiere?.jour ?? sejour.du;
}

export function commencer(recit: Demande, jour: Jour): void {
  recit.parLaCreche(jour, 'commencerAccueil');
}

/** « À recontacter », and the contact taken up again some days later. */
export function signalerAbsence(recit: Demande, jour: Jour, repris: number | null): void {
  recit.parLaCreche(jour, 'signalerAbsence');
  if (repris !== null) recit.parLeReferent(addDays(jour, repris), 'noterRecontact');
}

interface Changement {
  readonly jour: Jour;
  readonly sejour: Sejour;
  readonly aPartirDu: Jour;
  readonly information: string;
  /** What the crèche answered; null: it has not yet. */
  readonly reponse: 'accepte' | { readonly motif: string } | null;
}

export function changerHeures(recit: Demande, changement: Changement): void {
  const { sejour, aPartirDu, information, reponse } = changement;
  const soon = addDays(changement.jour, 4);
  // An answer is given while the crèche is open.
  const eve = reponse ? avantFermeture(recit.agenda, changement.jour, soon) : null;
  const jour = eve ? addDays(eve, -3) : changement.jour;
  recit.parLeReferent(
    jour,
    'demanderChangement',
    (vu) => ({
      places: [{ place: vu.autre(recit.creche).id(sejour.place), rythme: rythmeDe(sejour) }],
      ...{ aPartirDu, information, minutesSemaine: minutesDe(sejour) },
    }),
    { nomme: 'changement' },
  );
  if (reponse === null) return;
  const answered = recit.agenda.apres(addDays(jour, 1));
  if (reponse === 'accepte') {
    recit.parLaCreche(answered, 'accepterChangement', (vu) => ({
      changement: vu.id('changement'),
    }));
  } else {
    recit.parLaCreche(answered, 'refuserChangement', (vu) => ({
      changement: vu.id('changement'),
      motif: reponse.motif,
    }));
  }
}

/** The child grows, and goes on elsewhere from a day on. */
export function changerPlace(recit: Demande, jour: Jour, sejour: Sejour, aPartirDu: Jour): void {
  recit.parLaCreche(jour, 'changerPlace', (vu) => ({
    places: [{ place: vu.autre(recit.creche).id(sejour.place), rythme: rythmeDe(sejour) }],
    aPartirDu,
  }));
}
