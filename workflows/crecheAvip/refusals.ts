// The French of the refusals that belong to an AVIP request. They are read by a crèche too: nothing of the family is in them.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const avipRefusals = {
  aucuneLettre: {
    title: 'Il n’y a pas de lettre à écrire maintenant',
    detail:
      'Une lettre s’écrit quand une place est proposée, quand la demande attend ou n’est pas éligible, et quand la fin de l’accueil est connue.',
  },
  criteresReserves: {
    title: 'Ces informations sont renseignées par les référents',
    detail: 'Ouvrez la demande sans elles : le référent de la famille la complétera.',
  },
  signataireManquant: {
    title: 'Personne ne signe pour l’enfant',
    detail: 'Un parent au moins signe le contrat. Indiquez lequel.',
  },
  tropDeSignataires: {
    title: 'Trop de personnes signent',
    detail: 'Deux parents signent au plus. Corrigez les rôles.',
  },
  enfantTropGrand: {
    title: 'L’enfant aura trois ans',
    detail:
      'Une place AVIP commence avant trois ans. Le coordinateur peut accorder une dérogation.',
  },
  accompagnementInconnu: {
    title: 'Cet accompagnement ne peut pas être lié',
    detail: 'Il n’existe pas, ou vous n’y participez pas. Vérifiez sa référence.',
  },
  autreFamille: {
    title: 'Cet accompagnement est celui d’une autre personne',
    detail: 'On lie l’accompagnement d’un parent de l’enfant. Vérifiez sa référence.',
  },
  demandeInconnue: {
    title: 'Cette demande ne peut pas être liée',
    detail: 'Elle n’existe pas, n’attend plus de place, ou n’est pas de la même fratrie.',
  },
  aucuneFratrie: {
    title: 'Aucune demande n’est liée',
    detail: 'Liez d’abord les demandes de la fratrie.',
  },
  fratrieTropGrande: {
    title: 'Cette fratrie est trop grande',
    detail: 'On lie au plus {max} demandes ensemble. Déliez-en une d’abord.',
  },
  fratrieEnsemble: {
    title: 'La fratrie reçoit ses places ensemble',
    detail:
      'Proposez une place à chaque demande liée qui attend, reconnue éligible. Ou déliez-les d’abord.',
  },
  paroleDuParentManquante: {
    title: 'Il manque la parole du parent',
    detail: 'Notez comment le parent l’a demandé. Sinon, le préavis tient.',
  },
  derogationReservee: {
    title: 'La dérogation d’âge revient à la coordination',
    detail:
      'Ouvrez la demande avec un début avant les trois ans, ou voyez avec la coordination de la commune.',
  },
  derogationTropLongue: {
    title: 'Cette dérogation va trop loin',
    detail: 'Elle va au plus deux ans au-delà de la rentrée : jusqu’au {date}.',
  },
  derogationInutile: {
    title: 'Cette dérogation ne change rien',
    detail: 'L’accueil est déjà possible jusqu’au {date}. Choisissez une date plus tardive.',
  },
  demandePonctuelle: {
    title: 'Cette demande est ponctuelle',
    detail: 'Elle ne passe pas par la liste. Ouvrez une demande d’accueil régulier.',
  },
  criteresManquants: {
    title: 'Les critères ne sont pas renseignés',
    detail: 'L’ordre de la liste en dépend. Renseignez-les, puis recommencez.',
  },
  parentInconnu: {
    title: 'Ce parent n’est pas de cette demande',
    detail: 'Choisissez un des parents de la demande.',
  },
  parentAEviter: {
    title: 'Ce parent n’est pas à contacter',
    detail:
      'Un de ces contacts est un parent noté « n’est pas à contacter ». Retirez-le : la crèche ne l’appelle pas et ne lui confie pas l’enfant. Une autre personne du même nom ou aux mêmes initiales s’écrit avec son prénom entier.',
  },
  referentManquant: {
    title: 'Il manque le référent insertion',
    detail: 'Il signe le contrat avec la famille et la crèche. Désignez-le d’abord.',
  },
  volontariatManquant: {
    title: 'La famille n’est pas volontaire',
    detail: 'Une place AVIP ne se donne qu’à une famille qui la souhaite. Retirez la demande.',
  },
  crecheInconnue: {
    title: 'Cette crèche n’existe pas',
    detail: 'Choisissez une crèche de la liste.',
  },
  crecheManquante: {
    title: 'Aucune crèche n’est nommée',
    detail: 'Un accueil ponctuel se demande à une crèche. Choisissez-la.',
  },
  crecheNonSouhaitee: {
    title: 'La famille n’a pas nommé cette crèche',
    detail: 'Demandez à ses référents de l’ajouter aux crèches souhaitées.',
  },
  autreDecideur: {
    title: 'Cette décision revient à d’autres',
    detail: 'Les règles publiées de la crèche disent qui propose une place. Transmettez-leur.',
  },
  autreCreche: {
    title: 'Cette place est d’une autre crèche',
    detail: 'Chaque crèche donne ses propres places. Choisissez une des vôtres.',
  },
  labelNeTientPas: {
    title: 'Le label ne tient pas à cette date',
    detail:
      'Rien de nouveau ne se propose le {date}. Choisissez un autre jour, ou faites renouveler le label.',
  },
  auDelaDuLabel: {
    title: 'Le label n’offre pas plus de places ce jour-là',
    detail:
      'Le {date}, autant d’enfants sont déjà attendus que le label compte de places : {places}. Choisissez d’autres demi-journées ou une autre date, ou faites d’abord changer le label.',
  },
  vacancesInconnues: {
    title: 'Les vacances scolaires ne sont pas connues jusque-là',
    detail: 'Saisissez-les pour la crèche jusqu’à la fin de la période, puis recommencez.',
  },
  placePasToutDuLong: {
    title: 'Cette place n’est pas réservée toute la période',
    detail: 'L’enfant serait un jour sans place. Choisissez une autre place, ou d’autres dates.',
  },
  periodeTropDecoupee: {
    title: 'Cette période est trop découpée',
    detail:
      'Trop de fermetures ou de changements d’ouverture la coupent. Choisissez une période plus courte.',
  },
  rienDOuvert: {
    title: 'La crèche n’est pas ouverte à ces demi-journées',
    detail:
      'Regardez la semaine des places : ouverture, fermetures, jours fériés. Choisissez d’autres demi-journées.',
  },
  deuxPlacesALaFois: {
    title: 'L’enfant serait à deux places à la fois',
    detail: 'Répartissez les demi-journées entre les deux places, sans en donner une deux fois.',
  },
  enfantDejaAttendu: {
    title: 'L’enfant a déjà une place à cette demi-journée',
    detail:
      'Le {date}, il est attendu à une autre place. Rendez d’abord cette demi-journée, ou choisissez-en une autre.',
  },
  pasSuspendue: {
    title: 'Cette demi-journée n’est pas à remplacer',
    detail:
      'Une relève remplace une demi-journée de l’enfant que sa crèche ne peut pas tenir. Le {date}, ce n’est pas le cas.',
  },
  finApresRentree: {
    title: 'La fin dépasse la rentrée des trois ans',
    detail: 'Le dernier jour possible est le {date}. Le coordinateur peut accorder une dérogation.',
  },
  accueilTropLong: {
    title: 'L’accueil dépasserait le plafond',
    detail: 'Un accueil dure {mois} mois au plus. Choisissez une fin plus proche.',
  },
  motifReserve: {
    title: 'Le motif n’est pas à noter ici',
    detail: 'La famille n’a pas à dire pourquoi. Enregistrez le refus sans motif.',
  },
  contratDejaSigne: {
    title: 'Le contrat est signé',
    detail:
      'Il n’est plus à proposer ni à refuser. Pour l’arrêter, retirez la demande ou prévoyez sa fin.',
  },
  placeManquante: {
    title: 'Aucune place n’est donnée',
    detail: 'Proposez d’abord une place.',
  },
  signatureAvantProposition: {
    title: 'Cette signature est trop ancienne',
    detail:
      'On signe ce qui est proposé : choisissez le jour de la proposition ou un jour suivant.',
  },
  heuresContradictoires: {
    title: 'Les heures se contredisent',
    detail: 'La fin d’un créneau vient après son début. Corrigez les heures.',
  },
  dejaSignale: {
    title: 'Les référents sont déjà prévenus',
    detail: 'Ils vont reprendre contact avec la famille. Il n’y a rien à ajouter.',
  },
  rienARendre: {
    title: 'Aucune demi-journée n’est à rendre',
    detail:
      'Se rendent les demi-journées à venir données une à une : adaptation, relève, accueil ponctuel. Pour les heures du contrat, demandez un changement.',
  },
  rienASuivre: {
    title: 'Aucun contact n’est à reprendre',
    detail: 'La crèche n’a rien signalé, ou le contact est déjà repris.',
  },
  changementEnCours: {
    title: 'Un changement d’heures attend déjà une réponse',
    detail: 'Attendez que la crèche réponde, puis recommencez.',
  },
  aucunChangement: {
    title: 'Aucun changement n’attend de réponse',
    detail: 'Il a déjà reçu une réponse, ou son délai est passé.',
  },
  apresLaFin: {
    title: 'Cette date est après la fin de l’accueil',
    detail: 'L’accueil finit le {date}. Choisissez un jour avant.',
  },
  memesDemiJournees: {
    title: 'Les demi-journées ne sont pas les mêmes',
    detail:
      'Changer de place garde les demi-journées de l’enfant, ses semaines et ses vacances scolaires. Pour d’autres heures, le référent insertion demande un changement.',
  },
  ponctuelTropLong: {
    title: 'C’est trop pour un accueil ponctuel',
    detail:
      'Il va jusqu’à {max} demi-journées rapprochées, sur {jours} jours. Au-delà, ouvrez une demande régulière.',
  },
  plafondPonctuel: {
    title: 'Le plafond de la famille est atteint',
    detail: 'Il est de {plafond} demi-journées par an ; il en reste {reste}.',
  },
  audienceDesReferents: {
    title: 'Ce fil est celui des référents',
    detail: 'Écrivez pour toutes les personnes du contrat.',
  },
  finDejaPrevue: {
    title: 'Une fin est déjà prévue',
    detail: 'Annulez-la d’abord si elle n’est plus à faire.',
  },
  termePasse: {
    title: 'Le contrat est arrivé à son terme',
    detail:
      'Il a fini le {date} : l’accueil n’y revient plus. Choisissez un autre jour pour la place ordinaire.',
  },
  aucuneFinPrevue: {
    title: 'Aucune fin n’est annoncée',
    detail: 'Il n’y a rien à annuler.',
  },
  preavisTropCourt: {
    title: 'Le préavis n’est pas respecté',
    detail: 'La fin peut prendre effet à partir du {date}. Choisissez ce jour ou un jour suivant.',
  },
  tenteManquant: {
    title: 'Il manque ce qui a été tenté',
    detail: 'Une fin anticipée suit un échange. Dites en quelques mots ce qui a été essayé.',
  },
} as const satisfies RefusalTexts;
