// The French of every refusal of seats and keys.
import type { RefusalTexts } from './refusal.ts';

export const keyRefusals = {
  suppleanceTropCourte: {
    title: 'La suppléance finit avant de commencer',
    detail: 'Elle commence le {date}. Choisissez ce jour ou un jour suivant pour la fin.',
  },
  siegeNonTenu: {
    title: 'Vous ne tenez pas ce siège aujourd’hui',
    detail:
      'Un accord est donné par qui tient le siège ce jour-là. Demandez au responsable de votre organisation.',
  },
  organisationEtrangere: {
    title: 'Vous agissez au nom d’une autre organisation',
    detail:
      'Un accord se donne au nom de l’organisation du siège. Reconnectez-vous avec le bon compte.',
  },
  aucuneEtapeOuverte: {
    title: 'Rien n’attend votre accord',
    detail:
      'Aucune étape n’est proposée en ce moment. Proposez-la, ou attendez que l’autre membre la propose.',
  },
  cleDejaTournee: {
    title: 'Votre côté a déjà donné son accord',
    detail: 'C’est à l’autre membre de donner le sien.',
  },
  memeMain: {
    title: 'Le second accord doit venir d’une autre personne',
    detail: 'Vous avez déjà donné un accord à cette étape. Prévenez l’autre membre.',
  },
  propositionDisparue: {
    title: 'Cette proposition n’est plus ouverte',
    detail:
      'Elle a été remplacée, refusée, ou son délai est passé. Relisez la situation avant de continuer.',
  },
  contenuModifie: {
    title: 'Le contenu a changé depuis que vous l’avez lu',
    detail: 'Votre accord porterait sur un autre texte. Relisez-le, puis confirmez à nouveau.',
  },
  signataireInconnu: {
    title: 'Cette personne ne signe pas ce contrat',
    detail: 'Choisissez un des parents qui signent, ou complétez d’abord la situation.',
  },
  dejaSigne: {
    title: 'Cette signature est déjà recueillie',
    detail: 'Il n’y a rien de plus à faire pour cette personne.',
  },
  acteDejaAnnonce: {
    title: 'Une sortie est déjà annoncée',
    detail: 'Attendez la fin de son délai, ou annulez-la avant d’en demander une autre.',
  },
  aucunActeAnnonce: {
    title: 'Aucune sortie n’est annoncée',
    detail: 'Elle a pris fin, ou n’a pas encore été demandée. Il n’y a rien à faire ici.',
  },
  acteDeVotreCote: {
    title: 'La sortie a été annoncée par votre côté',
    detail: 'On n’objecte pas à son propre côté. Annulez-la si elle n’est plus à faire.',
  },
  acteDeLAutreCote: {
    title: 'La sortie a été annoncée par l’autre membre',
    detail: 'Lui seul peut l’annuler. Objectez si vous n’êtes pas d’accord.',
  },
  agentInconnu: {
    title: 'Cet agent ne peut pas être choisi',
    detail: 'Il n’existe pas ou n’est plus actif. Choisissez un autre agent dans l’annuaire.',
  },
  agentHorsOrganisation: {
    title: 'Cet agent est d’une autre organisation',
    detail: 'Chaque siège est à son organisation. Choisissez un de ses agents.',
  },
  roleManquant: {
    title: 'Cet agent n’a pas le rôle de ce siège',
    detail: 'Choisissez un autre agent, ou faites-lui d’abord attribuer ce rôle.',
  },
  memePersonne: {
    title: 'Il faut deux personnes différentes',
    detail: 'La même personne ne peut pas tenir les deux sièges. Choisissez quelqu’un d’autre.',
  },
  suppleanceEnCours: {
    title: 'Une suppléance couvre déjà un de ces jours',
    detail:
      'Ce siège a un suppléant à la fois. Choisissez d’autres jours, ou terminez d’abord cette suppléance.',
  },
  dejaTitulaire: {
    title: 'Cette personne tient déjà ce siège',
    detail: 'On ne se supplée pas soi-même. Choisissez quelqu’un d’autre.',
  },
} as const satisfies RefusalTexts;
