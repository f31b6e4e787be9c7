// What warns and never blocks: two mornings are a place.
import type { CrecheVue, ReglesEnVigueur } from '../creche/label.ts';
import { sectionsPour } from '../creche/sections.ts';
import { addDays, isHoliday, type Jour } from '../dates.ts';
import { direJour } from '../frenchDates.ts';
import type { Attribution } from '../places/attribution.ts';
import { type DemiSemaine, direDemis } from '../places/halfDays.ts';
import { estOuvert } from '../places/plan.ts';
import { semainesDeSuiteDe } from '../places/semaine53.ts';
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

/** AVIP-04. The first days of a period on which no label holds; null when one holds to its end. */
function sansLabel({ labels }: CrecheVue['state']['context'], du: Jour, au: Jour) {
  let from = du;
  for (const { debut, fin } of [...labels].sort((a, b) => (a.debut < b.debut ? -1 : 1))) {
    if (debut > from) break;
    if (fin === null) return null;
    if (fin >= from) from = addDays(fin, 1);
  }
  if (from > au) return null;
  const next = labels.map(({ debut }) => debut).filter((debut) => debut > from && debut <= au);
  const again = next.sort()[0];
  return { du: from, au: again ? addDays(again, -1) : null };
}

/** AVIP-04. A welcome is never touched by the end of a label; nothing new is proposed on a day without one. */
export function labelTropCourt(
  { state: { context } }: CrecheVue,
  du: Jour,
  au: Jour,
): string | null {
  const gap = sansLabel(context, du, au);
  if (!gap) return null;
  if (gap.au !== null) {
    return `Le label de la crèche ne tient pas du ${direJour(gap.du)} au ${direJour(gap.au)}. L’accueil se poursuit ; rien de nouveau ne pourra être proposé à ces dates.`;
  }
  const ends = context.labels.flatMap(({ fin }) => (fin !== null && fin < gap.du ? [fin] : []));
  const last = ends.sort().at(-1);
  if (!last) return null;
  return `Le label de la crèche se termine le ${direJour(last)}, avant la fin de l’accueil. L’accueil se poursuit ; rien de nouveau ne pourra être proposé après cette date.`;
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

/** A first day on which the crèche is shut. */
export function premierJourFerme({ state: { context } }: CrecheVue, jour: Jour): string | null {
  if (estOuvert(context, jour)) return null;
  return isHoliday(jour)
    ? `Le ${direJour(jour)} est un jour férié. Vérifiez le premier jour.`
    : `La crèche est fermée le ${direJour(jour)}. Vérifiez le premier jour.`;
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

/** AVIP-20. Even or odd weeks over the end of a year of 53 weeks: said before, and in the words of the contract. */
export function semainesQuiSeSuivent(attributions: readonly Attribution[]): string | null {
  const said = [...new Set(attributions.flatMap(semainesDeSuiteDe))];
  return said.length === 0 ? null : `Garde par semaines : ${said.join(' ; ')}.`;
}
