// The French of the refusals about the person: their record, their spouse's situation, where they go.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const personneRefusals = {
  accordManquant: {
    title: 'Il manque l’accord de la personne',
    detail: 'Rien n’est remis à d’autres sans lui. Recueillez-le et datez-le, puis recommencez.',
  },
  rienNeChange: {
    title: 'Rien ne change',
    detail: 'C’est ce qui est déjà noté. Corrigez ce qui a changé, ou fermez ce formulaire.',
  },
  changementPlusRecent: {
    title: 'Un changement plus récent est déjà noté',
    detail:
      'Il vaut depuis le {date}. Choisissez ce jour ou un jour suivant ; ce qui a précédé se dit dans une note.',
  },
  coordonneesFermees: {
    title: 'Les coordonnées ne se changent plus ici',
    detail:
      'Cette situation est terminée. Ce qui change se dit à qui suit la personne aujourd’hui, par elle ou par vos responsables.',
  },
  sansFondement: {
    title: 'Votre service ne suit plus la personne que par son accord, qui manque',
    detail:
      'Vous gardez les coordonnées que vous connaissiez. Recueillez son accord, ou laissez l’autre membre les mettre à jour.',
  },
  lienOuvert: {
    title: 'Cette situation est déjà liée',
    detail: 'On lie deux situations à la fois. Terminez ce lien avant d’en noter un autre.',
  },
  aucunLien: {
    title: 'Aucun lien n’est noté',
    detail: 'Cette situation n’est liée à aucune autre. Il n’y a rien à terminer.',
  },
  memeSituation: {
    title: 'C’est la référence de cette situation',
    detail: 'Demandez à la personne la référence de la situation de son conjoint.',
  },
  ficheInconnue: {
    title: 'Cette autre situation n’est pas des vôtres',
    detail:
      'On réunit deux fiches quand on répond des deux situations. Adressez-vous au responsable de l’autre.',
  },
  fichesDejaReunies: {
    title: 'Cette fiche est déjà réunie à une autre',
    detail: 'Séparez-les d’abord si elles ne sont pas de la même personne.',
  },
  fichesNonReunies: {
    title: 'Cette fiche n’est réunie à aucune autre',
    detail:
      'Il n’y a rien à séparer ici. Ouvrez la situation dont la fiche a été réunie à l’autre.',
  },
} as const satisfies RefusalTexts;
