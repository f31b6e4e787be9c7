// Until when a label holds, and which rules are in force: what a request asks of a crèche.
import { addDays, type Jour } from '../dates.ts';
import type { CaseState, RelatedCase } from '../kernel/pathway.ts';
import type { Settings } from '../settings/settings.ts';
import type { CrecheContext } from './context.ts';
import type { Regles } from './facts/regles.ts';

/** AVIP-04. */
export function labelTient({ labels }: Pick<CrecheContext, 'labels'>, jour: Jour): boolean {
  return labels.some(({ debut, fin }) => debut <= jour && (fin === null || jour <= fin));
}

/** The last day of the label as it is known; null when there is none, or no end. */
export function finDuLabel({ labels }: Pick<CrecheContext, 'labels'>): Jour | null {
  return labels.at(-1)?.fin ?? null;
}

/** What holds until the commune has fixed rules of its own. */
export const reglesParDefaut = {
  decide: 'creche',
  criteres: ['foyer', 'ressources', 'echeance', 'fratrie', 'anciennete'],
} as const satisfies Pick<Regles, 'decide' | 'criteres'>;

export interface ReglesEnVigueur {
  readonly decide: Regles['decide'];
  readonly criteres: Regles['criteres'];
  readonly minimumHeures: number;
  readonly tenueJours: number;
  readonly plafondPonctuel: number;
  readonly dureeMaxMois: number;
  readonly effetLe: Jour | null;
}

/** AVIP-34. Who gives the places of a crèche that day. */
export function decideAu({ regles }: Pick<CrecheContext, 'regles'>, jour: Jour): Regles['decide'] {
  return regles.findLast(({ effetLe }) => effetLe <= jour)?.decide ?? reglesParDefaut.decide;
}

/** AVIP-34. From a day on, when its commission gives the places, as far as rules are fixed; null: no end is known. */
export function periodesDeCommission(
  { regles }: Pick<CrecheContext, 'regles'>,
  depuis: Jour,
): readonly { readonly du: Jour; readonly au: Jour | null }[] {
  return regles.flatMap(({ decide, effetLe }, index) => {
    const next = regles[index + 1];
    const au = next ? addDays(next.effetLe, -1) : null;
    return decide === 'commission' && (au === null || au >= depuis) ? [{ du: effetLe, au }] : [];
  });
}

/** AVIP-09. The rules of a day: the crèche's own where it has some, the partnership's settings elsewhere. */
export function reglesAu(
  { regles }: Pick<CrecheContext, 'regles'>,
  jour: Jour,
  { values }: Pick<Settings, 'values'>,
): ReglesEnVigueur {
  const own = regles.findLast(({ effetLe }) => effetLe <= jour);
  return {
    decide: decideAu({ regles }, jour),
    criteres: own?.criteres ?? [...reglesParDefaut.criteres],
    minimumHeures: own?.minimumHeures ?? values['avip.minimumHeures'],
    tenueJours: own?.tenueJours ?? values['avip.tenueJoursOuverture'],
    plafondPonctuel: own?.plafondPonctuel ?? values['avip.ponctuelPlafond'],
    dureeMaxMois: own?.dureeMaxMois ?? values['avip.dureeMaxMois'],
    effetLe: own?.effetLe ?? null,
  };
}

export type CrecheVue = RelatedCase & { readonly state: CaseState<CrecheContext> };

/** Another case seen while deciding is a crèche: its chart wrote this context. */
export function estCreche(related: RelatedCase | undefined): related is CrecheVue {
  return related?.pathway === 'creche';
}
