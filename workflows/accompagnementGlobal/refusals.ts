// The French of the refusals that belong to the accompagnement global.
import type { RefusalTexts } from '../kernel/refusal.ts';
import { dureesRefusals } from './dureesRefusals.ts';
import { relaisRefusals } from './relaisRefusals.ts';

export const agRefusals = {
  ...dureesRefusals,
  ...relaisRefusals,
  indicateursReserves: {
    title: 'Les indicateurs ne sont pas ouverts à votre rôle',
    detail:
      'Les responsables comptent les situations de leur organisation, l’auditeur celles du partenariat. Demandez un chiffre à votre responsable.',
  },
  organisationIncorrecte: {
    title: 'Cette organisation ne convient pas à ce siège',
    detail:
      'Il faut une agence France Travail et une Maison des solidarités. Choisissez-les dans la liste.',
  },
  freinSocialManquant: {
    title: 'Il manque un frein social',
    detail:
      'Un accompagnement global répond à des freins sociaux et professionnels cumulés. Ajoutez-en au moins un.',
  },
  besoinProfessionnelManquant: {
    title: 'Il manque un besoin professionnel',
    detail:
      'Un accompagnement global répond à des freins sociaux et professionnels cumulés. Ajoutez-en au moins un.',
  },
  noticeNonRemise: {
    title: 'La notice d’information n’a pas été remise',
    detail:
      'La personne doit savoir qui lira quoi, et comment s’y opposer. Remettez-la, puis cochez la case.',
  },
  siegeDeLAutreOrganisation: {
    title: 'Ce siège est celui de l’autre organisation',
    detail: 'Chaque responsable répond du sien. Demandez à son responsable.',
  },
  aucuneSuppleance: {
    title: 'Il n’y a pas de suppléance à terminer',
    detail:
      'Elle a déjà pris fin, ou ses jours ont changé. Relisez la situation, qui dit qui remplace et de quand à quand.',
  },
  audienceDeLAutreCote: {
    title: 'Ce fil est celui de l’autre côté',
    detail: 'Vous ne pouvez pas y écrire. Choisissez « Binôme » ou votre propre côté.',
  },
  aucunRappel: {
    title: 'Aucun rappel n’est posé',
    detail: 'Votre côté n’a pas de rappel sur cette situation. Posez-en un d’abord.',
  },
  rappelInconnu: {
    title: 'Ce rappel n’existe plus',
    detail: 'Il a déjà été levé. Rechargez la situation pour voir ceux qui restent.',
  },
  diagnosticIncomplet: {
    title: 'Le diagnostic n’est pas complet',
    detail: 'Il manque : {manque}. Complétez-le, puis proposez la validation.',
  },
  rencontreATrois: {
    title: 'La rencontre doit réunir les trois',
    detail:
      'Ici, le diagnostic se valide à trois : le conseiller, le travailleur social et la personne. Notez un entretien à trois.',
  },
  presentationManquante: {
    title: 'Il manque ce que lira la commission',
    detail:
      'Elle ne lit ni le diagnostic ni vos notes. Écrivez en quelques lignes ce que vous lui adressez.',
  },
  signatureNonDemandee: {
    title: 'Cette étape ne demande pas la signature de la personne',
    detail:
      'Elle se recueille pour une validation à trois. Donnez votre accord, ou attendez celui de votre binôme.',
  },
  jugeEtPartie: {
    title: 'Vous êtes ou avez été du binôme de cette situation',
    detail:
      'Qui a tenu une place du binôme, même par suppléance, ne décide pas de son diagnostic. Laissez un autre membre se prononcer.',
  },
  debutAvantValidation: {
    title: 'Le début est avant la validation',
    detail: 'Le diagnostic a été validé le {date}. Choisissez ce jour ou un jour suivant.',
  },
  finAvantDebut: {
    title: 'La fin est avant le début',
    detail: 'Choisissez une fin plus tardive.',
  },
  dureeTropLongue: {
    title: 'La durée dépasse le plafond',
    detail: 'Un accompagnement dure {mois} mois au plus. Choisissez une fin plus proche.',
  },
  planVide: {
    title: 'Le plan d’action est vide',
    detail: 'Il n’y a rien à signer. Ajoutez une action au plan d’abord.',
  },
  documentChange: {
    title: 'Le document a changé depuis cette signature',
    detail:
      'Il a été modifié le {date} : la personne n’a pas signé ce texte. Imprimez-le à nouveau, puis notez la nouvelle signature.',
  },
  rendezVousSansHeure: {
    title: 'Ce rendez-vous n’a pas d’heure',
    detail:
      'Un rendez-vous noté sans avoir été prévu n’a ni heure ni place dans un agenda. Exportez un rendez-vous prévu.',
  },
  rendezVousNonLu: {
    title: 'Vous ne lisez pas tout ce rendez-vous',
    detail:
      'Comment il se tient est écrit hors de ce que l’accord vous donne à lire. Demandez à l’autre membre du binôme de l’exporter.',
  },
  rendezVousInconnu: {
    title: 'Ce rendez-vous n’est plus prévu',
    detail: 'Il a déjà été noté. Rechargez la situation, ou notez un rendez-vous non prévu.',
  },
  presenceContradictoire: {
    title: 'Les présences ne vont pas ensemble',
    detail:
      'Un rendez-vous qui a eu lieu compte la personne et au moins l’un de vous ; une absence ne compte pas la personne. Corrigez qui est venu.',
  },
  objectifInconnu: {
    title: 'Cet objectif n’existe pas',
    detail: 'Choisissez un objectif de la liste, ou laissez l’action sans objectif.',
  },
  aucuneAction: {
    title: 'Aucune action n’est ouverte',
    detail: 'Le plan n’a pas d’action à mettre à jour. Ajoutez-en une d’abord.',
  },
  actionInconnue: {
    title: 'Cette action n’est plus ouverte',
    detail: 'Elle a déjà été faite ou abandonnée. Ajoutez-en une autre si besoin.',
  },
  echeanceManquante: {
    title: 'Il manque la nouvelle date',
    detail: 'Une action reportée a une nouvelle échéance. Choisissez-la.',
  },
  contratAncien: {
    title: 'Ce type de contrat n’existe plus à cette date',
    detail:
      'Le PPAE et le CER ne se signent plus depuis le 1er janvier 2027. Choisissez le contrat d’engagement.',
  },
  organisationNonAssociee: {
    title: 'Cette organisation n’est pas associée',
    detail:
      'Un intervenant associé est d’un CCAS, d’une commune ou d’un acteur que nomme le partenariat. Choisissez-le dans la liste.',
  },
  roleNonAssocie: {
    title: 'Cet agent n’accompagne pas de personnes',
    detail:
      'Un intervenant associé suit lui-même des personnes. Choisissez un travailleur social ou un conseiller.',
  },
  intervenantDeja: {
    title: 'Un intervenant est déjà invité',
    detail:
      'Un seul à la fois, pour que ce qu’on lui adresse ne soit lu que de lui. Terminez l’intervention en cours, puis invitez.',
  },
  interventionTropLongue: {
    title: 'Cette intervention dure trop longtemps',
    detail: 'Elle dure {mois} mois au plus, et se renouvelle. Choisissez une fin plus proche.',
  },
  invitationInconnue: {
    title: 'Cette invitation n’attend plus',
    detail: 'Elle a été acceptée, déclinée, ou a pris fin. Rechargez la situation.',
  },
  invitationDeVous: {
    title: 'Cette invitation vient de votre côté',
    detail: 'L’autre membre du binôme répond. Vous pouvez la reprendre en y mettant fin.',
  },
  aucunIntervenant: {
    title: 'Aucun intervenant n’est invité',
    detail: 'L’intervention a déjà pris fin, ou n’a pas commencé. Il n’y a rien à terminer.',
  },
  audienceFermee: {
    title: 'Personne ne lit ce fil en ce moment',
    detail:
      'Aucun intervenant n’est invité, ou la commission n’est pas saisie. Choisissez « Binôme » ou votre propre côté.',
  },
  agendaDeLAutreCote: {
    title: 'Ce rendez-vous est dans l’agenda de l’autre côté',
    detail:
      'Un secrétariat tient l’agenda de son organisation et les rendez-vous à trois. Prévenez l’autre secrétariat.',
  },
  messageDeLAutreCote: {
    title: 'Ce message est pour l’autre côté',
    detail:
      'Un secrétariat prend les messages pour son propre membre du binôme. Donnez à qui appelle le numéro de l’autre secrétariat.',
  },
  aucunRendezVous: {
    title: 'Aucun rendez-vous n’est prévu',
    detail: 'Il n’y a rien à déplacer. Fixez-en un d’abord.',
  },
  aucunMessage: {
    title: 'Ce message n’attend plus',
    detail: 'Il a déjà été transmis. Rechargez la situation pour voir ceux qui restent.',
  },
  suiteInconnue: {
    title: 'Cet accompagnement n’est pas connu',
    detail: 'On reprend depuis la page d’un accompagnement terminé. Ouvrez-le, puis recommencez.',
  },
  suiteEnCours: {
    title: 'Cet accompagnement n’est pas terminé',
    detail: 'On en ouvre un nouveau quand le précédent a pris fin. Continuez celui-ci.',
  },
  revueTropLoin: {
    title: 'La date de revue est trop lointaine',
    detail: 'Une indisponibilité est revue sous {mois} mois. Choisissez une date plus proche.',
  },
  repriseAvantSuspension: {
    title: 'La reprise est avant l’indisponibilité',
    detail: 'Elle a commencé le {date}. Choisissez ce jour ou un jour suivant.',
  },
  bilanNonEcrit: {
    title: 'Le bilan n’est pas écrit',
    detail: 'On renouvelle après un bilan. Écrivez-le, puis proposez le renouvellement.',
  },
  plafondAtteint: {
    title: 'La durée totale est atteinte',
    detail:
      'Un accompagnement dure {mois} mois au plus, renouvellement compris. Préparez la sortie et le relais.',
  },
  finAvantFin: {
    title: 'La nouvelle fin n’est pas plus tardive',
    detail: 'L’accompagnement va déjà jusqu’au {date}. Choisissez un jour suivant.',
  },
  tentativesManquantes: {
    title: 'On n’a pas assez essayé de joindre la personne',
    detail:
      'Avant « sans nouvelles », il faut au moins {tentatives} tentatives par {canaux} canaux différents, chacune son jour, depuis le début du suivi et le dernier contact ; {faites} comptent. Essayez autrement, et notez-le.',
  },
  aucunSuivi: {
    title: 'Aucun suivi n’est attendu',
    detail: 'Il a déjà été noté, ou cette sortie n’en demande pas.',
  },
  suiviTropTot: {
    title: 'Il est trop tôt pour ce suivi',
    detail: 'Il se note à partir du {date}.',
  },
  sortieAvantDebut: {
    title: 'La sortie est avant le début',
    detail: 'L’accompagnement a commencé le {date}. Choisissez ce jour ou un jour suivant.',
  },
  situationManquante: {
    title: 'Il manque la situation à la sortie',
    detail: 'Dites en quelques mots où en est la personne : c’est ce que lira le relais.',
  },
} as const satisfies RefusalTexts;
