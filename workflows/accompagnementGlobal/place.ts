// As what a viewer stands towards a case: derived from seats, substitutions, organisations and roles, day by day.
import type { Jour } from '../dates.ts';
import type { Place, Qualite } from '../kernel/audience.ts';
import { siegeDe } from '../kernel/conjoint.ts';
import type { Cote } from '../kernel/fact.ts';
import type { CaseState, Viewer } from '../kernel/pathway.ts';
import { vivant } from './command.ts';
import type { AgContext, Passation } from './context.ts';
import { intervenantAu } from './intervenant.ts';
import { passationsAu } from './relais.ts';
import type { AgState } from './states.ts';

/** The kind of organisation and the role that each seat asks for. */
export const profils = {
  emploi: { kind: 'franceTravail', role: 'conseiller', responsable: 'responsableEmploi' },
  social: { kind: 'mds', role: 'travailleurSocial', responsable: 'responsableSocial' },
} as const satisfies { readonly [C in Cote]: object };

const cotes: readonly Cote[] = ['emploi', 'social'];

/** AG-01. The side on which someone may open a proposal, or null. */
export function coteDe(viewer: {
  readonly kind: string;
  readonly roles: readonly string[];
}): Cote | null {
  return (
    cotes.find(
      (cote) => viewer.kind === profils[cote].kind && viewer.roles.includes(profils[cote].role),
    ) ?? null
  );
}

const enProposition: readonly AgState[] = ['prescrit', 'diagnostic', 'aValider', 'enCommission'];
/** Who wrote the proposal follows it until it is decided and begun, or ended. */
const auteurInforme: readonly AgState[] = [
  'brouillon',
  ...enProposition,
  'valide',
  'refuse',
  'retire',
];
/** Once archived (CNIL 2023-095) a case is known of by few. */
const effacee: readonly AgState[] = ['archive', 'purge'];
const among = (states: readonly string[], value: string) => states.includes(value);

/** Qualities that hang on the viewer's organisation: that of one of the two seats. */
function parOrganisation({ value, context }: CaseState<AgContext>, viewer: Viewer): Qualite[] {
  const cote = cotes.find((side) => context.sieges[side].organisation === viewer.organisation);
  if (!cote) return [];
  const responsable = viewer.roles.includes('responsable') ? [profils[cote].responsable] : [];
  const secretariat =
    viewer.roles.includes('secretariat') && value !== 'archive' ? (['secretariat'] as const) : [];
  return [...responsable, ...secretariat];
}

/** A seat is of its organisation: who has left it holds the seat no longer. */
function parSiege(context: AgContext, viewer: Viewer, today: Jour): Qualite[] {
  const siege = siegeDe(context, viewer.agent, today);
  return siege && context.sieges[siege].organisation === viewer.organisation ? [siege] : [];
}

/** AG-28. The handovers that ask this viewer, until the day of their answer, as an agent of the organisation that is asked. */
const demandees = (state: CaseState<AgContext>, viewer: Viewer, today: Jour): Passation[] =>
  passationsAu(state, today).filter(
    ({ agent, siege, vers }) =>
      agent === viewer.agent &&
      viewer.organisation === (vers?.organisation ?? state.context.sieges[siege].organisation),
  );

/** AG-28. Asked to take over, or gone and still reading: each of the seat's own organisation. */
function parPassation(state: CaseState<AgContext>, viewer: Viewer, today: Jour): Qualite[] {
  const { context } = state;
  const { anciens = [] } = context;
  const ofSeat = (siege: Cote, organisation = context.sieges[siege].organisation) =>
    organisation === viewer.organisation;
  const reading = anciens.filter(
    ({ agent, siege, jusquAu, organisation }) =>
      agent === viewer.agent && today <= jusquAu && ofSeat(siege, organisation),
  );
  return [
    ...(demandees(state, viewer, today).length > 0 ? (['receveur'] as const) : []),
    ...reading.map(({ siege }) => (siege === 'emploi' ? 'ancienEmploi' : 'ancienSocial')),
  ];
}

/** AG-04, AG-48, AG-53. It may name the pair, decides on what is sent to it, and reads its own record: it knows of no other. */
function enSeance({ value, context }: CaseState<AgContext>, today: Jour): boolean {
  if (among(effacee, value)) return false;
  const decided = context.commission?.decisions ?? [];
  return (
    among(['prescrit', 'enCommission'], value) ||
    decided.some(({ lectureJusquAu }) => today <= lectureJusquAu)
  );
}

/** AG-49. While the pair works, and never after their day. */
function associe({ value, context }: CaseState<AgContext>, viewer: Viewer, today: Jour) {
  const running = among(vivant, value) ? intervenantAu(context, today) : null;
  const own = running?.agent === viewer.agent && running.organisation === viewer.organisation;
  return own ? running : null;
}

/** Who wrote the proposal, and who examines it. */
function parInstruction(state: CaseState<AgContext>, viewer: Viewer, today: Jour): Qualite[] {
  const auteur = viewer.agent === state.context.auteur && among(auteurInforme, state.value);
  const commission = viewer.roles.includes('commission') && enSeance(state, today);
  return [
    ...(auteur ? (['proposant'] as const) : []),
    ...(commission ? (['commission'] as const) : []),
  ];
}

const parNom = (state: CaseState<AgContext>, viewer: Viewer, today: Jour): Qualite[] => [
  ...parSiege(state.context, viewer, today),
  ...parPassation(state, viewer, today),
];

function qualitesOf(state: CaseState<AgContext>, viewer: Viewer, today: Jour): Qualite[] {
  const { value } = state;
  if (value === 'nouveau') return coteDe(viewer) ? ['proposant'] : [];
  // Once archived (CNIL 2023-095) the responsables and the auditeur alone know of it; once effaced, the auditeur.
  const partagee = value !== 'brouillon' && value !== 'purge';
  return [
    ...parInstruction(state, viewer, today),
    ...(partagee ? parOrganisation(state, viewer) : []),
    ...(partagee && value !== 'archive' ? parNom(state, viewer, today) : []),
    ...(associe(state, viewer, today) ? (['intervenant'] as const) : []),
    ...(viewer.roles.includes('auditeur') ? (['auditeur'] as const) : []),
  ];
}

/**
 * From the first word to the day the pair is named; for good when the proposal ends before. Of a person who was known
 * before, the earlier pair keeps what is protected, and a new author learns nothing of it.
 */
const sansBinome = ({ sieges, suite }: AgContext) =>
  !suite && cotes.every((cote) => sieges[cote].titulaire === null);

export function placeOf(state: CaseState<AgContext>, viewer: Viewer, today: Jour): Place {
  const depuis = associe(state, viewer, today)?.depuis;
  const relais = demandees(state, viewer, today).map(({ id }) => id);
  return {
    qualites: new Set(qualitesOf(state, viewer, today)),
    enInstruction: among(['brouillon', 'prescrit'], state.value),
    enCommission: state.value === 'enCommission',
    ...(sansBinome(state.context) ? { sansBinome: true } : {}),
    ...(depuis ? { intervenantDepuis: depuis } : {}),
    ...(relais.length > 0 ? { relais } : {}),
  };
}
