// The next step of a case for one viewer: one thing to do, said as one would to a colleague. Pure.

import type { AgContents } from '../../../workflows/accompagnementGlobal/contents.ts';
import type { CaseView } from '../../contract/cases.ts';
import { isPossible, optionOf } from '../case/options.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

export interface NextStep {
  /** The command whose form opens. */
  readonly type: string;
  readonly title: string;
  readonly why: string;
  readonly button: string;
  /** One may leave it be: the button does not call for the hand. */
  readonly optional?: true;
}

type Seen = Pick<CaseView, 'state' | 'commands' | 'qualites' | 'deadlines' | 'joint' | 'act'>;
type Finder = (view: Seen, contents: AgContents) => NextStep | null;

const byState: { readonly [state: string]: Finder | undefined } = {
  brouillon: () => ({
    type: 'prescrire',
    title: 'Finir et envoyer la proposition',
    why: 'La situation est ouverte pour vous seul. Il manque l’accord de la personne et l’envoi.',
    button: 'Reprendre la proposition',
  }),
  prescrit: () => ({
    type: 'designerBinome',
    title: 'Désigner le binôme',
    why: 'Un conseiller France Travail et un travailleur social, nommés ensemble.',
    button: 'Choisir les deux membres',
  }),
  diagnostic: diagnosisStep,
  enCommission: () => ({
    type: 'validerDiagnostic',
    title: 'Décider : valider, refuser ou renvoyer au binôme',
    why: 'Vous lisez la proposition et ce que le binôme vous adresse. Refuser et renvoyer sont parmi les autres actions.',
    button: 'Valider le diagnostic',
  }),
  valide: () => ({
    type: 'proposerDemarrage',
    title: 'Proposer le démarrage',
    why: 'Le diagnostic est validé. Reste à fixer les dates et à recueillir la signature de la personne.',
    button: 'Préparer le démarrage',
  }),
  actif: followUpStep,
  bilan: reviewStep,
  cloture: () => ({
    type: 'noterSuiviSixMois',
    title: 'Noter le suivi à six mois',
    why: 'Six mois ont passé depuis la sortie : la personne est-elle en emploi ?',
    button: 'Noter le suivi',
  }),
  suspendu: unavailableStep,
};

/** Null when nothing is asked of this viewer now. */
export function nextStep(view: Seen, contents: AgContents): NextStep | null {
  const step =
    handoverStep(view) ??
    invitationStep(view) ??
    signatureStep(view) ??
    personStep(view) ??
    objectionStep(view) ??
    byState[view.state.value]?.(view, contents);
  return step && isPossible(view, step.type) ? step : null;
}

function handoverStep(view: Seen): NextStep | null {
  if (!isPossible(view, 'accepterPassation')) return null;
  return {
    type: 'accepterPassation',
    title: 'On vous propose de prendre le relais',
    why: 'Pour décider, vous voyez qui est la personne, où en est le suivi, ses échéances, et le mot de qui vous le propose. Le reste se lira dès que vous aurez accepté. Vous pouvez aussi décliner, dans « Autres actes ».',
    button: 'Prendre le relais',
  };
}

function signatureStep(view: Seen): NextStep | null {
  if (view.joint === null || !isPossible(view, 'confirmerEtape')) return null;
  const by = view.joint.keys.find((key) => key.turnedAt !== null)?.nom ?? 'Votre binôme';
  return {
    type: 'confirmerEtape',
    title: `Confirmer : ${lowerFirst(view.joint.label)}`,
    why: `${by} a donné son accord. Le vôtre est attendu, sur le même contenu.`,
    button: 'Lire et confirmer',
  };
}

function invitationStep(view: Seen): NextStep | null {
  if (!isPossible(view, 'accepterIntervenant')) return null;
  return {
    type: 'accepterIntervenant',
    title: 'Votre binôme propose un intervenant associé',
    why: 'Il ne lira que ce que vous lui adresserez. Sans votre accord, il ne sait rien de la situation.',
    button: 'Lire et répondre',
  };
}

/** AG-46. Once one has agreed, the person's signature is what is left to do. */
function personStep(view: Seen): NextStep | null {
  if (!isPossible(view, 'recueillirSignature') || isPossible(view, 'confirmerEtape')) return null;
  return {
    type: 'recueillirSignature',
    title: 'Recueillir la signature de la personne',
    why: 'Ici, le diagnostic se valide à trois. Elle signe le même contenu que vous, sur papier ou de vive voix.',
    button: 'Lire avec elle et noter sa signature',
  };
}

function objectionStep(view: Seen): NextStep | null {
  if (view.act === null || !isPossible(view, 'objecterCloture')) return null;
  return {
    type: 'objecterCloture',
    title: `${view.act.label} annoncée par ${view.act.byNom ?? 'votre binôme'}`,
    why: 'Sans objection de votre part, elle prendra effet à la fin du délai. Il n’y a rien à faire si vous êtes d’accord.',
    button: 'Objecter…',
    optional: true,
  };
}

function diagnosisStep(view: Seen, { diagnostic, objectifs }: AgContents): NextStep | null {
  if (view.qualites.includes('emploi') && diagnostic.emploi === null) {
    return {
      type: 'completerDiagnosticEmploi',
      title: 'Écrire la partie professionnelle du diagnostic',
      why: 'Parcours, projet, ce que la personne cherche. Votre binôme écrit la partie sociale.',
      button: 'Écrire ma partie',
    };
  }
  if (view.qualites.includes('social') && diagnostic.social === null) {
    return {
      type: 'completerDiagnosticSocial',
      title: 'Écrire la partie sociale du diagnostic',
      why: 'Situation, ce qui freine, ce qui aide. Votre binôme écrit la partie professionnelle.',
      button: 'Écrire ma partie',
    };
  }
  if (diagnostic.emploi === null || diagnostic.social === null) return null;
  if (diagnostic.synthese === null) {
    return {
      type: 'redigerSynthese',
      title: 'Écrire la synthèse commune',
      why: 'Les deux parties sont écrites. La synthèse dit ce que vous voyez ensemble.',
      button: 'Écrire la synthèse',
    };
  }
  if (objectifs.length === 0) {
    return {
      type: 'fixerObjectif',
      title: 'Fixer un objectif avec la personne',
      why: 'Dans ses mots à elle. Il en faut au moins un avant de valider.',
      button: 'Écrire un objectif',
    };
  }
  return {
    type: 'proposerValidation',
    title: 'Proposer la validation du diagnostic',
    why: 'Tout est écrit. Vous donnez votre accord, votre binôme donnera le sien sur le même contenu.',
    button: 'Relire et proposer',
  };
}

/** AG-92. What is announced to end is neither reviewed to go on, nor ended twice. */
function reviewStep(view: Seen, { bilan }: AgContents): NextStep | null {
  if (view.act !== null) return null;
  if (bilan !== null) return afterReview(view);
  return {
    type: 'redigerBilan',
    title: 'Écrire le bilan',
    why: 'Ce qui a avancé, ce qui freine encore, la suite souhaitée par la personne.',
    button: 'Écrire le bilan',
  };
}

/** The review is written: going on comes first while the whole duration allows it. */
function afterReview(view: Seen): NextStep {
  return isPossible(view, 'proposerRenouvellement')
    ? {
        type: 'proposerRenouvellement',
        title: 'Renouveler, ou préparer la sortie',
        why: 'Le bilan est écrit. On continue avec l’accord de la personne et le vôtre à tous deux ; la sortie est parmi les autres actions.',
        button: 'Proposer le renouvellement',
      }
    : {
        type: 'demanderCloture',
        title: 'Préparer la sortie',
        why: 'Le bilan est écrit. La sortie dit où en est la personne et qui prend le relais.',
        button: 'Préparer la sortie',
      };
}

/** AG-94. On the day to see it again: it ends, or it lasts. */
function unavailableStep(view: Seen): NextStep {
  const seen = view.deadlines.some((one) => one.kind === 'revue' && one.late);
  return seen
    ? {
        type: 'prolongerIndisponibilite',
        title: 'Revoir l’indisponibilité',
        why: 'Le jour de la revoir est passé. Elle dure encore : prolongez-la. Elle est finie : notez la reprise, parmi les autres actions.',
        button: 'Prolonger l’indisponibilité',
      }
    : {
        type: 'reprendre',
        title: 'Noter la reprise',
        why: 'L’accompagnement est en pause. Dès que la personne est de nouveau disponible, notez-le.',
        button: 'Noter la reprise',
        optional: true,
      };
}

function followUpStep(view: Seen): NextStep | null {
  const mine = view.deadlines.filter((one) => view.qualites.includes(one.holder));
  const contract = view.deadlines.find((one) => one.kind === 'contrat');
  if (mine.some((one) => one.kind.startsWith('contact') && one.late)) {
    return {
      type: 'noterRendezVous',
      title: 'Reprendre contact',
      why: 'Un contact est à reprendre. Notez le rendez-vous dès qu’il a eu lieu, ou la tentative.',
      button: 'Noter un rendez-vous',
    };
  }
  if (contract !== undefined && optionOf(view, 'enregistrerContrat')?.possible) {
    return {
      type: 'enregistrerContrat',
      title: 'Enregistrer le contrat signé',
      why: 'L’orientation est notifiée : le contrat se signe dans le mois.',
      button: 'Enregistrer le contrat',
    };
  }
  return null;
}
