// When Les Lucioles close over given places, one family at least is welcomed at Le Petit Terril meanwhile.
import { addDays, dayNumber, dayOfWeek, type Jour } from '../../../workflows/dates.ts';
import { inWeek } from '../../../workflows/places/attribution.ts';
import { estOuvert } from '../../../workflows/places/plan.ts';
import { agendaDe, fermeturesDe } from '../crecheCalendar.ts';
import type { Demande } from '../placeRequest.ts';

/** Whose Thursday and Friday afternoons were given before one Monday, until another, in weeks from this one. */
const presents = [
  { dossier: 'louison', de: -54, a: -30, semaines: 'toutes' },
  { dossier: 'romane', de: -15, a: -1, semaines: 'toutes' },
  { dossier: 'nino', de: -29, a: -5, semaines: 'paires' },
  { dossier: 'nino', de: -3, a: 20, semaines: 'paires' },
  { dossier: 'malo', de: -18, a: 6, semaines: 'toutes' },
] as const;

function joursEntre(du: Jour, au: Jour): readonly Jour[] {
  return du > au ? [] : [du, ...joursEntre(addDays(du, 1), au)];
}

/** Thursday and Friday afternoons are free on this place, all year. */
const RELEVE = 'Sylve A';

export function relever(demandes: readonly Demande[]): void {
  const [first] = demandes;
  if (!first) return;
  const { calendrier } = first;
  const { lundi, aujourdhui } = calendrier;
  const { plan } = agendaDe('terril', aujourdhui);
  for (const { saisieLe, fermeture } of fermeturesDe('lucioles', aujourdhui)) {
    const avant = addDays(fermeture.du, -20);
    const accordee = avant > saisieLe ? avant : addDays(saisieLe, 3);
    // A closure known when the half-days were given left them out: nothing of this child is to be replaced.
    const present = presents.findLast(
      ({ de, a }) => lundi(de) < saisieLe && fermeture.au < lundi(a),
    );
    const recit = demandes.find(({ dossier }) => dossier === present?.dossier);
    if (!present || !recit) continue;
    const jours = joursEntre(fermeture.du, fermeture.au)
      .filter((jour) => [4, 5].includes(dayOfWeek(jour)) && estOuvert(plan, jour))
      .filter((jour) => inWeek(present.semaines, dayNumber(jour)))
      .slice(0, 2);
    if (jours.length === 0) continue;
    recit.parQui('beatrice', accordee, 'accorderReleve', (vu) => ({
      creche: vu.autre('terril').caseId,
      demis: jours.map((jour) => ({
        place: vu.autre('terril').id(RELEVE),
        jour,
        demi: 'apresMidi',
      })),
    }));
  }
}
