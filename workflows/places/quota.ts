// The gauge of the label: children welcomed under it among all, with the list behind the figure. Never a block.
import type { Claim } from './books.ts';

export interface Jauge {
  /** Hundredths of a per cent would be false precision: whole per cent, or null: « non calculable ». */
  readonly part: number | null;
  readonly cible: number;
  /** The cases behind the figure. */
  readonly dossiers: readonly string[];
  readonly enfants: number | null;
}

/** What the gauge looks at of a claim: one a case and a month is enough. */
export type Donnee = Pick<Claim, 'caseId' | 'jour' | 'etat'>;

export interface Effectifs {
  readonly [mois: string]: number;
}

/** AVIP-25. One month (`2026-11`): who has a place given that month, over the enrolled children that the crèche entered. */
export function jauge(
  effectifs: Effectifs,
  claims: readonly Donnee[],
  mois: string,
  cible: number,
): Jauge {
  const given = claims.filter(({ jour, etat }) => etat === 'donnee' && jour.startsWith(mois));
  const dossiers = [...new Set(given.map(({ caseId }) => caseId))].sort();
  const enfants = effectifs[mois] ?? null;
  const part = enfants ? Math.round((dossiers.length * 100) / enfants) : null;
  return { part, cible, dossiers, enfants };
}

/** AVIP-25. One year: the mean of the months that can be reckoned; null when none can. */
export function jaugeDeLAnnee(
  effectifs: Effectifs,
  claims: readonly Donnee[],
  annee: string,
  cible: number,
): Jauge {
  const months = Array.from({ length: 12 }, (_, index) =>
    jauge(effectifs, claims, `${annee}-${String(index + 1).padStart(2, '0')}`, cible),
  );
  const known = months.filter(({ enfants }) => enfants !== null && enfants > 0);
  const children = known.reduce((sum, { enfants }) => sum + (enfants ?? 0), 0);
  const avip = known.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  return {
    part: children > 0 ? Math.round((avip * 100) / children) : null,
    cible,
    dossiers: [...new Set(months.flatMap(({ dossiers }) => dossiers))].sort(),
    enfants: known.length > 0 ? Math.round(children / known.length) : null,
  };
}

/** « 4 sur 18, soit 22 % » or « non calculable ». */
export function direJauge({ part, dossiers, enfants }: Jauge): string {
  if (part === null || enfants === null) return 'non calculable : effectif du mois non saisi';
  return `${dossiers.length} sur ${enfants}, soit ${part} %`;
}

/** « 21 % en moyenne sur l’année » or « non calculable » */
export function direJaugeDeLAnnee({ part }: Jauge): string {
  if (part === null) return 'non calculable : aucun effectif saisi pour cette année';
  return `${part} % en moyenne sur les mois saisis`;
}
