// As what a viewer stands towards a request: the crèche that it names, who follows the family, the commune, day by day.
import type { Jour } from '../dates.ts';
import type { Place, Qualite } from '../kernel/audience.ts';
import { siegeDe } from '../kernel/conjoint.ts';
import type { CaseState, Viewer } from '../kernel/pathway.ts';
import type { AvipContext } from './context.ts';
import { type AvipState, avantAccueil, avantPlace, enAttente } from './states.ts';

const among = (states: readonly string[], value: string) => states.includes(value);

/** The kinds of organisation and the role of who may follow a family. */
export const profilsReferents = [
  { kind: 'franceTravail', role: 'conseiller' },
  { kind: 'mds', role: 'travailleurSocial' },
  { kind: 'ccas', role: 'travailleurSocial' },
] as const;

export function estReferent({ kind, roles }: Pick<Viewer, 'kind' | 'roles'>): boolean {
  return profilsReferents.some((one) => one.kind === kind && roles.includes(one.role));
}

const estGestionnaire = ({ kind, roles }: Pick<Viewer, 'kind' | 'roles'>) =>
  kind === 'creche' && roles.includes('gestionnaire');
const estCoordinateur = ({ kind, roles }: Pick<Viewer, 'kind' | 'roles'>) =>
  kind === 'commune' && roles.includes('coordinateur');

/** AVIP-30. Any actor may have seen a need: referents, the crèche itself, the commune. */
function peutOuvrir(viewer: Viewer): boolean {
  return estReferent(viewer) || estGestionnaire(viewer) || estCoordinateur(viewer);
}

/** Until it is decided, who wrote the request follows it. */
const auteurInforme: readonly AvipState[] = [...avantAccueil, 'ineligible', 'retiree'];
const enCommission: readonly AvipState[] = [...enAttente, 'placeProposee'];

/** AVIP-52, AVIP-55. What a crèche granted stays its own until it is over, whichever crèches are named meanwhile. */
function ontAccorde({ ponctuels }: AvipContext, today: Jour | null): readonly string[] {
  return ponctuels.flatMap(({ organisation, au }) =>
    organisation && (today === null || au >= today) ? [organisation] : [],
  );
}

/**
 * AVIP-55. The crèches that know of a request: that of the place, or those it names, or that welcome its child now and then,
 * while it waits for one. Without a day (`null`): those that may on some day.
 */
export function crechesInformees(
  { value, context }: CaseState<AvipContext>,
  today: Jour | null,
): readonly string[] {
  if (value === 'archive' || value === 'purge') return [];
  if (context.offre) return [context.offre.organisation];
  const named = among(enAttente, value) || (value === 'demande' && context.nature === 'ponctuelle');
  const author = among([...avantPlace, 'ineligible', 'retiree'], value) && context.crecheAuteur;
  return [
    ...(named ? context.voeux.map(({ organisation }) => organisation) : []),
    ...(author ? [author] : []),
    ...(among(avantPlace, value) ? ontAccorde(context, today) : []),
  ];
}

function parSuivi(context: AvipContext, viewer: Viewer, today: Jour): Qualite[] {
  const { insertion } = context.sieges;
  const suit =
    siegeDe(context, viewer.agent, today) === 'insertion' &&
    insertion.organisation === viewer.organisation;
  const social =
    context.referentSocial?.agent === viewer.agent &&
    context.referentSocial.organisation === viewer.organisation;
  return [
    ...(suit ? (['insertion'] as const) : []),
    ...(social ? (['referentSocial'] as const) : []),
  ];
}

/** AVIP-34. A commission knows of the requests of the crèches whose places its rules of the day let it give, no others. */
function enSeance({ value, context }: CaseState<AvipContext>, today: Jour): boolean {
  const { offre, voeux } = context;
  const named = offre ? voeux.filter(({ creche }) => creche === offre.creche) : voeux;
  const decides = named.some(({ commission = [] }) =>
    commission.some(({ du, au }) => du <= today && (au === null || today <= au)),
  );
  return among(enCommission, value) && decides;
}

/** Of the partnership, beside the crèche: who follows, who wrote, who decides, who audits. */
function parPartenariat(state: CaseState<AvipContext>, viewer: Viewer, today: Jour): Qualite[] {
  const { value, context } = state;
  const suivi = parSuivi(context, viewer, today);
  const auteur =
    viewer.agent === context.auteur && suivi.length === 0 && among(auteurInforme, value);
  const commission = viewer.roles.includes('commission') && enSeance(state, today);
  return [
    ...suivi,
    ...(auteur ? (['proposant'] as const) : []),
    ...(commission ? (['commission'] as const) : []),
  ];
}

function qualitesOf(state: CaseState<AvipContext>, viewer: Viewer, today: Jour): Qualite[] {
  const { value, context } = state;
  if (value === 'nouveau') return peutOuvrir(viewer) ? ['proposant'] : [];
  if (estGestionnaire(viewer)) {
    return crechesInformees(state, today).includes(viewer.organisation) ? ['creche'] : [];
  }
  const coordinateur = estCoordinateur(viewer) && viewer.organisation === context.commune;
  const ouverte = value !== 'archive' && value !== 'purge';
  // Once archived (CNIL 2023-095) the coordinateur and the auditeur alone know of it; once effaced, the auditeur.
  return [
    ...(ouverte ? parPartenariat(state, viewer, today) : []),
    ...(coordinateur && value !== 'purge' ? (['coordinateur'] as const) : []),
    ...(viewer.roles.includes('auditeur') ? (['auditeur'] as const) : []),
  ];
}

const sansReferent = ({ context: { sieges, referentSocial } }: CaseState<AvipContext>) =>
  sieges.insertion.titulaire === null && referentSocial === null;

export function placeOf(state: CaseState<AvipContext>, viewer: Viewer, today: Jour): Place {
  return {
    qualites: new Set(qualitesOf(state, viewer, today)),
    enInstruction: among(avantPlace, state.value),
    prenomSeul: true,
    ...(sansReferent(state) && { sansReferent: true }),
  };
}
