// The next step of a request from the signed contract on: adaptation, first day, contract late, review. Pure.
import type { NextStepWords } from '../case/pathwayScreen.ts';
import { sayShortDay } from '../dates/frenchDates.ts';
import { mayToo, type Seen, stands } from './seen.ts';

export function fromContract(seen: Seen): readonly NextStepWords[] {
  switch (seen.view.state.value) {
    case 'contrat':
      return [...arrival(seen), ...contacts(seen)];
    case 'accueil':
      return [...lateContract(seen), ...contacts(seen)];
    case 'bilan':
      return review(seen);
    default:
      return [];
  }
}

function arrival({ context, today }: Seen): readonly NextStepWords[] {
  const debut = context.contrat?.debut ?? today;
  if (today < debut && context.adaptation.length === 0) {
    return [
      {
        type: 'planifierAdaptation',
        title: 'Préparer l’adaptation',
        why: `Le contrat commence le ${sayShortDay(debut, today)}. Quelques créneaux courts, de plus en plus longs, peuvent venir avant.`,
        button: 'Choisir les créneaux',
      },
    ];
  }
  return [
    {
      type: 'commencerAccueil',
      title: 'Noter le premier jour',
      why: `L’accueil est prévu à partir du ${sayShortDay(debut, today)}.`,
      button: 'L’enfant est là',
    },
  ];
}

function contacts({ contents }: Seen): readonly NextStepWords[] {
  if (contents.contacts.length > 0) return [];
  return [
    mayToo({
      type: 'transmettreContacts',
      title: 'Transmettre les contacts à la crèche',
      why: 'Elle n’a encore personne à appeler. Seulement ce qu’il faut pour joindre la famille.',
      button: 'Transmettre les contacts',
    }),
  ];
}

/** AVIP-41. The child may be there before the last signature; the contract is still to be signed. */
function lateContract(seen: Seen): readonly NextStepWords[] {
  const { contrat } = seen.context;
  if (contrat === null || contrat.signe) return [];
  const step: NextStepWords = {
    type: 'proposerContrat',
    title: 'Proposer de nouveau le contrat',
    why: 'L’enfant est accueilli et le contrat n’est pas signé.',
    button: 'Préparer le contrat',
  };
  return [stands(seen, 'creche') ? step : mayToo(step)];
}

function review(seen: Seen): readonly NextStepWords[] {
  const { contents, context, today } = seen;
  const { bilan } = contents;
  const follows = stands(seen, 'insertion', 'referentSocial');
  const write: NextStepWords = {
    type: 'redigerBilan',
    title: 'Faire le bilan de l’accueil',
    why: 'Où en est le parent, les heures utilisées, ce que la famille souhaite pour la suite.',
    button: 'Écrire le bilan',
  };
  if (bilan.creche === null && bilan.referents === null) return [follows ? write : mayToo(write)];
  if (context.arret !== null || context.renouvellement !== null) return [];
  const fin = sayShortDay(context.contrat?.fin ?? today, today);
  return [
    mayToo({
      type: 'proposerRenouvellement',
      title: 'Renouveler, ou laisser l’accueil finir',
      why: `Le bilan est écrit. Sans renouvellement, la place est libre après le ${fin}.`,
      button: 'Proposer le renouvellement',
    }),
    mayToo({ ...write, title: 'Compléter le bilan', button: 'Compléter le bilan' }),
  ];
}
