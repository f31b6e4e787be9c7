// What lists show of a request: ids, states, dates, who stands where, and who holds the ball.
import type { Holder } from '../kernel/deadline.ts';
import type { CaseState, CaseSummary } from '../kernel/pathway.ts';
import type { AvipContext } from './context.ts';
import { attendu, deadlines, repond } from './deadlines.ts';
import { libellesEtapes } from './jointLabels.ts';
import { crechesInformees } from './place.ts';
import { attendLaFratrie, enAttente, etatsFinis } from './states.ts';

interface Attente {
  readonly holder: Holder;
  readonly what: string;
}

/** AVIP-52. Once it is granted, nothing is asked of anybody until it ends by itself. */
function reponsePonctuelle({ echeances }: AvipContext): Attente | null {
  if (echeances.reponse === null) return null;
  return { holder: 'creche', what: 'Répondre à la demande d’accueil ponctuel' };
}

/** Who holds the ball, and what they are waited for; null while nothing is asked of anybody. */
export function attente({ value, context }: CaseState<AvipContext>): Attente | null {
  const { etape, changement, contrat } = context;
  if (etape) return { holder: attendu(context), what: `Signer : ${libellesEtapes[etape.etape]}` };
  if (changement) return { holder: 'creche', what: 'Répondre au changement d’heures' };
  switch (value) {
    case 'demande':
      return context.nature === 'ponctuelle'
        ? reponsePonctuelle(context)
        : { holder: 'coordinateur', what: 'Se prononcer sur l’éligibilité' };
    case 'eligible':
      return {
        holder: repond(context),
        what: 'Proposer une place, ou inscrire sur la liste',
      };
    case 'placeProposee':
      return { holder: 'parent', what: 'Dire si la place convient' };
    case 'contrat':
      if (attendLaFratrie({ value, context })) {
        return { holder: 'referents', what: 'Faire signer les contrats de la fratrie' };
      }
      return { holder: 'creche', what: 'Commencer l’accueil' };
    case 'bilan':
      return { holder: 'referents', what: 'Faire le bilan de l’accueil' };
    case 'accueil':
      return contrat && !contrat.signe
        ? { holder: 'creche', what: 'Proposer le contrat à signer' }
        : null;
    default:
      return null;
  }
}

/** AVIP-33, AVIP-21. On whose list it is, or who holds a place for it; nobody's once the place is given. */
function attendueDe({ value, context }: CaseState<AvipContext>): readonly string[] {
  const { offre, voeux, nature, commune } = context;
  if (offre) return offre.donnee ? [] : [offre.creche];
  const asked = value === 'demande' && nature === 'ponctuelle';
  if (!asked && !enAttente.some((one) => one === value)) return [];
  return voeux.length === 0 ? [commune] : voeux.map(({ creche }) => creche);
}

export function summary(state: CaseState<AvipContext>): CaseSummary {
  const { value, context } = state;
  const { insertion, creche } = context.sieges;
  const { referentSocial, commune, auteur } = context;
  const waiting = attente(state);
  const followers = [insertion.organisation, referentSocial?.organisation ?? ''];
  return {
    pathway: 'creche-avip',
    reference: context.reference,
    state: value,
    ended: etatsFinis.includes(value),
    person: context.enfant,
    organisations: [...new Set([commune, ...crechesInformees(state, null), ...followers])].filter(
      (id) => id !== '',
    ),
    agents: [
      { agent: auteur, qualite: 'proposant', until: null },
      ...(insertion.titulaire
        ? [{ agent: insertion.titulaire, qualite: 'insertion', until: null } as const]
        : []),
      ...(referentSocial
        ? [{ agent: referentSocial.agent, qualite: 'referentSocial', until: null } as const]
        : []),
      ...(context.offre && creche.titulaire
        ? [{ agent: creche.titulaire, qualite: 'creche', until: null } as const]
        : []),
    ],
    waitingFor: waiting?.holder ?? null,
    waitingSince: waiting ? context.depuis : null,
    waitingWhat: waiting?.what ?? null,
    deadlines: deadlines(state),
    creches: attendueDe(state),
  };
}
