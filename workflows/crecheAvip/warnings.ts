// What warns and never blocks: two mornings are a place.
import { type CrecheVue, finDuLabel, type ReglesEnVigueur } from '../creche/label.ts';
import { sectionsPour } from '../creche/sections.ts';
import type { Jour } from '../dates.ts';
import { direJour } from '../frenchDates.ts';
import { type DemiSemaine, direDemis } from '../places/halfDays.ts';
import type { AvipContents } from './contents.ts';
import type { Voulue } from './offer.ts';

/** Under the advised hours a week, as a sentence; null otherwise. */
export function sousLeVolume(
  minutesSemaine: number,
  { minimumHeures }: Pick<ReglesEnVigueur, 'minimumHeures'>,
): string | null {
  if (minutesSemaine >= minimumHeures * 60) return null;
  return `Moins de ${minimumHeures} heures par semaine : le volume conseillé n’est pas atteint. La place peut être donnée.`;
}

/** AVIP-04. A welcome is never touched by the end of a label; nothing new is proposed after it. */
export function labelTropCourt({ state: { context } }: CrecheVue, au: Jour): string | null {
  const fin = finDuLabel(context);
  if (fin === null || fin >= au) return null;
  return `Le label de la crèche se termine le ${direJour(fin)}, avant la fin de l’accueil. L’accueil se poursuit ; rien de nouveau ne pourra être proposé après cette date.`;
}

/** The half-days of the need that these places leave out. */
export function besoinIncomplet(
  besoin: AvipContents['besoin'],
  { places }: Pick<Voulue, 'places'>,
): string | null {
  const given = places.flatMap(({ rythme }) => rythme.demis);
  const left: readonly DemiSemaine[] =
    besoin?.rythme.demis.filter((demi) => !given.includes(demi)) ?? [];
  return left.length === 0 ? null : `Il reste du besoin : ${direDemis(left)}.`;
}

/** A child in a section of another age: the crèche decides. */
export function sectionInhabituelle(
  { state: { context } }: CrecheVue,
  naissance: Jour | null,
  { places, du }: Pick<Voulue, 'places' | 'du'>,
): string | null {
  if (naissance === null) return null;
  const fit = sectionsPour(context, naissance, du);
  const wanted = context.places.filter(({ id }) => places.some(({ place }) => place === id));
  const odd = context.sections.find(
    ({ id }) => !fit.includes(id) && wanted.some(({ section }) => section === id),
  );
  if (!odd) return null;
  return `La section ${odd.nom} accueille de ${odd.ageMinMois} à ${odd.ageMaxMois} mois : l’âge de l’enfant n’y correspond pas le ${direJour(du)}.`;
}
