// The next step of a request before the contract: criteria, eligibility, a place or the list, the family's answer. Pure.
import { repond } from '../../../workflows/crecheAvip/deadlines.ts';
import type { NextStepWords } from '../case/pathwayScreen.ts';
import { sayShortDay } from '../dates/frenchDates.ts';
import { mayToo, type Seen, stands } from './seen.ts';

export function beforePlace(seen: Seen): readonly NextStepWords[] {
  switch (seen.view.state.value) {
    case 'demande':
      return seen.context.nature === 'ponctuelle' ? shortStay(seen) : eligibility(seen);
    case 'eligible':
      return [stands(seen, repond(seen.context)) ? toOffer(seen, place) : mayToo(place)];
    case 'listeAttente':
      return [mayToo(toOffer(seen, fromTheList))];
    case 'placeProposee':
      return answer(seen);
    default:
      return [];
  }
}

/** AVIP-34. No crèche knows of a request that names none. */
const toOffer = (seen: Seen, step: NextStepWords): NextStepWords =>
  seen.context.voeux.length === 0 && stands(seen, 'coordinateur')
    ? {
        ...step,
        why: `La famille ne nomme aucune crèche\u00a0: aucune ne connaît sa demande, vous proposez. ${step.why}`,
      }
    : step;

/** AVIP-52. Granted once, it may be granted again under the cap: nothing calls for it any more. */
const shortStay = ({ context }: Seen): readonly NextStepWords[] =>
  context.ponctuels.length === 0 ? [ponctuel] : [mayToo(encore)];

const ponctuel: NextStepWords = {
  type: 'accorderPonctuel',
  title: 'Répondre à la demande d’accueil ponctuel',
  why: 'Une demi-journée à trois jours. Votre accord et celui du parent se notent ensemble.',
  button: 'Choisir les demi-journées',
};

const encore: NextStepWords = {
  ...ponctuel,
  title: 'L’accueil ponctuel est accordé',
  why: 'D’autres demi-journées peuvent être accordées, dans la limite fixée par famille.',
};

const place: NextStepWords = {
  type: 'proposerPlace',
  title: 'Proposer une place, ou inscrire sur la liste d’attente',
  why: 'La demande est éligible. Si rien ne convient encore, inscrivez-la\u00a0: elle garde son rang.',
  button: 'Voir ce qui est libre',
};

const fromTheList: NextStepWords = {
  type: 'proposerPlace',
  title: 'Proposer une place quand une place convient',
  why: 'La demande garde son rang, dans l’ordre publié.',
  button: 'Voir ce qui est libre',
};

const criteria: NextStepWords = {
  type: 'renseignerCriteres',
  title: 'Renseigner les critères',
  why: 'L’ordre de la liste en dépend, et l’éligibilité les demande. La crèche ne les lit pas.',
  button: 'Renseigner les critères',
};

const follower: NextStepWords = {
  type: 'designerReferents',
  title: 'Désigner le référent insertion',
  why: 'Il suit le parent et signera le contrat. Sans lui, la demande ne peut pas être reconnue éligible.',
  button: 'Désigner les référents',
};

const decision: NextStepWords = {
  type: 'declarerEligible',
  title: 'Se prononcer sur l’éligibilité',
  why: 'Un parcours d’emploi ou d’insertion, une famille volontaire, un enfant de moins de trois ans.',
  button: 'Reconnaître la demande éligible',
};

function eligibility(seen: Seen): readonly NextStepWords[] {
  const { contents, context } = seen;
  const next =
    contents.criteres === null
      ? criteria
      : context.sieges.insertion.titulaire === null
        ? follower
        : decision;
  return [stands(seen, 'coordinateur') ? next : mayToo(next)];
}

function answer(seen: Seen): readonly NextStepWords[] {
  const { contents, context, today } = seen;
  const held = sayShortDay(context.offre?.tenueJusquAu ?? today, today);
  const yes: NextStepWords = {
    type: 'proposerContrat',
    title: 'Recueillir la réponse de la famille',
    why: `La place est tenue jusqu’au ${held}. Si elle convient, préparez le contrat. Un refus se note aussi\u00a0: la famille garde son rang et n’a pas à dire pourquoi.`,
    button: 'Préparer le contrat',
  };
  const contacts: NextStepWords = {
    type: 'transmettreContacts',
    title: 'Demander à la famille si la place convient',
    why: `La place est tenue jusqu’au ${held}. Donnez à la crèche de quoi joindre la famille.`,
    button: 'Transmettre les contacts',
  };
  const no: NextStepWords = {
    type: 'refuserOffre',
    title: 'Demander à la famille si la place convient',
    why: `La place est tenue jusqu’au ${held}. Si elle convient, le référent insertion ou la crèche prépare le contrat. Sinon, notez-le ici.`,
    button: 'La place ne convient pas…',
  };
  if (stands(seen, 'insertion')) return [yes];
  if (stands(seen, 'referentSocial')) return [contents.contacts.length === 0 ? contacts : no];
  return stands(seen, 'creche') ? [mayToo(yes)] : [mayToo(no)];
}
