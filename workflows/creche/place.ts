// As what a viewer stands towards a crèche: its own gestionnaires, its commune, and every referent who may know of it.
import type { Jour } from '../dates.ts';
import type { Place, Qualite } from '../kernel/audience.ts';
import type { CaseState, Viewer } from '../kernel/pathway.ts';
import type { CrecheContext } from './context.ts';
import { decideAu } from './label.ts';

/** AVIP-11. Whoever prepares, decides or follows a welcome somewhere in the partnership. */
function estPartenaire({ kind, roles }: Pick<Viewer, 'kind' | 'roles'>): boolean {
  const referent =
    (kind === 'franceTravail' && roles.includes('conseiller')) ||
    ((kind === 'mds' || kind === 'ccas') && roles.includes('travailleurSocial'));
  return referent || roles.includes('commission') || roles.includes('coordinateur');
}

/** AVIP-34. Its members decide where the rules of the day say so; elsewhere they know of the crèche, as others do. */
function siegeEnCommission(context: CrecheContext, { roles }: Viewer, today: Jour): Qualite[] {
  return roles.includes('commission') && decideAu(context, today) === 'commission'
    ? ['commission']
    : [];
}

function qualitesOf({ value, context }: CaseState<CrecheContext>, viewer: Viewer): Qualite[] {
  const { kind, roles, organisation } = viewer;
  const coordinateur = kind === 'commune' && roles.includes('coordinateur');
  const administrateur: Qualite[] = roles.includes('administrateur') ? ['administrateur'] : [];
  if (value === 'nouveau')
    return [...(coordinateur ? (['coordinateur'] as const) : []), ...administrateur];
  const auditeur: Qualite[] = roles.includes('auditeur') ? ['auditeur'] : [];
  if (coordinateur && organisation === context.commune) return ['coordinateur', ...administrateur];
  if (roles.includes('gestionnaire') && organisation === context.organisation) {
    return ['creche', ...administrateur];
  }
  return [
    ...(estPartenaire(viewer) ? (['partenaire'] as const) : []),
    ...administrateur,
    ...auditeur,
  ];
}

export function placeOf(state: CaseState<CrecheContext>, viewer: Viewer, today: Jour): Place {
  const decide = siegeEnCommission(state.context, viewer, today);
  return { qualites: new Set([...qualitesOf(state, viewer), ...decide]), enInstruction: false };
}
