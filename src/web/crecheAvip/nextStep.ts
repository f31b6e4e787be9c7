// The next step of a request for one viewer: one thing to do, said as one would to a colleague. Pure.
import { isPossible } from '../case/options.ts';
import type { NextStepWords } from '../case/pathwayScreen.ts';
import { sayShortDay } from '../dates/frenchDates.ts';
import { beforePlace } from './nextStepBefore.ts';
import { fromContract } from './nextStepFrom.ts';
import { mayToo, type Seen, stands } from './seen.ts';

/** Null when nothing is asked of this viewer, and nothing is theirs to do. */
export function nextStep(seen: Seen): NextStepWords | null {
  const steps = [
    ...signatures(seen),
    ...changeOfHours(seen),
    ...recontact(seen),
    ...(seen.view.joint === null ? [...beforePlace(seen), ...fromContract(seen)] : []),
  ];
  return steps.find(({ type }) => isPossible(seen.view, type)) ?? null;
}

function signatures(seen: Seen): NextStepWords[] {
  const { joint } = seen.view;
  if (joint === null) return [];
  const signed = joint.keys.flatMap(({ turnedAt, nom }) => (turnedAt && nom ? [nom] : []));
  const what = joint.kind === 'contrat' ? 'le contrat d’accueil' : 'le renouvellement';
  const record: NextStepWords = {
    type: 'recueillirSignature',
    title: 'Recueillir la signature du parent',
    why: `Le parent lit ${what} avec vous, puis signe sur papier ou de vive voix. Vous notez sa signature.`,
    button: 'Noter la signature',
  };
  return [
    {
      type: 'confirmerEtape',
      title: `Signer ${what}`,
      why: `${signed.length === 0 ? 'La proposition attend' : `${signed.join(' et ')} a signé. Il manque`} votre signature, sur le même contenu.`,
      button: 'Lire et signer',
    },
    stands(seen, 'insertion', 'referentSocial') ? record : mayToo(record),
  ];
}

function changeOfHours({ context, today }: Seen): NextStepWords[] {
  const { changement } = context;
  if (changement === null) return [];
  return [
    {
      type: 'accepterChangement',
      title: 'Répondre au changement d’heures',
      why: `Le référent insertion le demande à partir du ${sayShortDay(changement.aPartirDu, today)}. Les demi-journées sont tenues jusqu’au ${sayShortDay(changement.repondreAvant, today)}.`,
      button: 'Voir ce qui change',
    },
  ];
}

/** AVIP-44. Neither a reason nor a count. */
function recontact(seen: Seen): NextStepWords[] {
  const { context, today } = seen;
  const due = context.echeances.recontact;
  if (due === null) return [];
  const step: NextStepWords = {
    type: 'noterRecontact',
    title: 'Reprendre contact avec la famille',
    why: `La crèche propose d’en parler, avant le ${sayShortDay(due, today)}. Aucun motif n’est demandé ni noté.`,
    button: 'Noter que le contact est repris',
  };
  return [stands(seen, 'insertion', 'referentSocial') ? step : mayToo(step)];
}
