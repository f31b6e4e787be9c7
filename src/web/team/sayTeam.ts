// What is said of a team: counts of cases and what is late, never a comparison of people. Pure.
import type { Team, TeamCase } from '../../contract/team.ts';
import { sayShortDay } from '../dates/frenchDates.ts';

type Membre = Team['membres'][number];

export const sayCases = (count: number): string =>
  count === 0 ? 'aucune situation' : count === 1 ? '1 situation' : `${count} situations`;

/** « 52 situations, et 3 par suppléance »; the load is said in words, beside its mark. */
export function sayPortfolio({ situations, parSuppleance }: Membre): string {
  return parSuppleance === 0
    ? sayCases(situations)
    : `${sayCases(situations)}, et ${parSuppleance} par suppléance`;
}

export function sayLevel({ niveau }: Membre, { attention, alerte }: Team['seuils']): string | null {
  if (niveau === 'calme') return null;
  return niveau === 'alerte'
    ? `Portefeuille trop plein (${alerte} et plus)`
    : `Portefeuille bientôt plein (${attention} et plus)`;
}

/** SECRET-17. The same words, whoever the person is. */
export function sayChecks(verifications: TeamCase['verifications'], today: string): string {
  const each = verifications.map(
    ({ le, organisation }) => `le ${sayShortDay(le, today)}, par l’organisation ${organisation}`,
  );
  return `Une vérification de doublon a porté sur cette situation, ${each.join('\u00a0; ')}`;
}

export interface Sorted {
  readonly aAttribuer: readonly TeamCase[];
  readonly enRetard: readonly TeamCase[];
  readonly fins: readonly TeamCase[];
  readonly absences: readonly TeamCase[];
  readonly verifiees: readonly TeamCase[];
  readonly eliminables: readonly TeamCase[];
}

/** Cases by what they ask of a responsable. One without a member of the team any more is to be given again. */
export function sorted({ situations, membres, today }: Team): Sorted {
  const known = new Set(membres.map(({ id }) => id));
  const eliminables = situations.filter(
    ({ elimination }) => elimination && elimination.le <= today,
  );
  return {
    aAttribuer: situations.filter(
      ({ card, titulaire }) =>
        card.state.value === 'prescrit' || (titulaire !== null && !known.has(titulaire)),
    ),
    enRetard: situations.filter(({ retards }) => retards.length > 0).sort(byOldest),
    fins: situations.filter(({ finLe }) => finLe !== null).sort(byEnd),
    absences: situations.filter(({ suppleance }) => suppleance !== null),
    verifiees: situations.filter(({ verifications }) => verifications.length > 0).sort(byCheck),
    eliminables,
  };
}

const lastCheck = ({ verifications }: TeamCase) => verifications[0]?.le ?? '';
const byCheck = (a: TeamCase, b: TeamCase) => lastCheck(b).localeCompare(lastCheck(a));
const firstLate = ({ retards }: TeamCase) => retards.map(({ due }) => due).sort()[0] ?? '';
const byOldest = (a: TeamCase, b: TeamCase) => firstLate(a).localeCompare(firstLate(b));
const byEnd = (a: TeamCase, b: TeamCase) => (a.finLe ?? '').localeCompare(b.finLe ?? '');
