// When Les Lucioles close over given places, one family at least is welcomed at Le Petit Terril meanwhile.
import { addDays, dayOfWeek, type Jour } from '../../../workflows/dates.ts';
import { estOuvert } from '../../../workflows/places/plan.ts';
import { agendaDe, fermeturesDe } from '../crecheCalendar.ts';
import type { Demande } from '../placeRequest.ts';

/** Who was there under one contract, from one Monday to another, in weeks from this one. */
const presents = [
  { dossier: 'louison', de: -54, a: -30 },
  { dossier: 'romane', de: -24, a: -1 },
  { dossier: 'nino', de: -29, a: -5 },
  { dossier: 'nino', de: -5, a: 20 },
  { dossier: 'malo', de: -18, a: 6 },
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
    const jours = joursEntre(fermeture.du, fermeture.au)
      .filter((jour) => [4, 5].includes(dayOfWeek(jour)) && estOuvert(plan, jour))
      .slice(0, 2);
    const avant = addDays(fermeture.du, -20);
    const accordee = avant > saisieLe ? avant : addDays(saisieLe, 3);
    const present = presents.findLast(
      ({ de, a }) => lundi(de) < accordee && fermeture.au < lundi(a),
    );
    const recit = demandes.find(({ dossier }) => dossier === present?.dossier);
    if (jours.length === 0 || !recit) continue;
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
