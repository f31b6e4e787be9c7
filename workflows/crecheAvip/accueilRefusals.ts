// The French of what is refused of days and hours: birth, adaptation, first day, signatures, accueil ponctuel; and of the published order.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const accueilRefusals = {
  passeDevant: {
    title: 'Une demande placée avant tiendrait ici',
    detail:
      'Demandes concernées : {nombre}. Proposez-leur la place d’abord, ou écrivez pourquoi vous passez outre : ce motif reste.',
  },
  passeDevantCoordination: {
    title: 'Une demande qui ne nomme aucune crèche tiendrait ici',
    detail:
      'Elle est placée avant, hors de votre liste (demandes concernées : {nombre}). C’est à la coordination de la commune de lui proposer la place : appelez-la, son téléphone est dans l’annuaire. Ou écrivez pourquoi vous passez outre : ce motif reste.',
  },
  protegeeParUneAutre: {
    title: 'Ces coordonnées sont protégées par une autre demande',
    detail:
      'Seuls les référents de cette demande lèvent ce qu’ils ont protégé : voyez avec eux, ou avec la coordination.',
  },
  echeancePassee: {
    title: 'Cette date d’emploi ou de formation est trop ancienne',
    detail: 'Elle est du {date} au plus tôt. Corrigez-la, ou laissez-la vide.',
  },
  naissanceTropLoin: {
    title: 'Cette naissance est trop loin',
    detail: 'Une place se demande au plus neuf mois avant : jusqu’au {date}. Vérifiez l’année.',
  },
  avantLaNaissance: {
    title: 'L’enfant ne sera pas né',
    detail: 'L’accueil commence au plus tôt après la naissance. Choisissez un autre premier jour.',
  },
  accueilAvantLaNaissance: {
    title: 'Un accueil est déjà donné avant cette naissance',
    detail:
      'Une demi-journée est donnée le {date}, adaptation ou accueil ponctuel. Rendez-la d’abord, ou vérifiez la date de naissance.',
  },
  fratrieASigner: {
    title: 'Les contrats de la fratrie ne sont pas tous signés',
    detail:
      'Ces places se donnent ensemble, quand le dernier contrat est signé. Faites-les signer, ou déclinez-les ensemble ; l’adaptation n’attend pas.',
  },
  contratNonSigne: {
    title: 'Le contrat d’accueil n’est pas signé',
    detail: 'Proposez-le de nouveau et faites-le signer : le renouvellement vient ensuite.',
  },
  avantLePremierJour: {
    title: 'L’accueil ne commence pas si tôt',
    detail:
      'Le premier jour prévu, contrat ou adaptation, est le {date}. Choisissez ce jour ou un jour suivant.',
  },
  adaptationHorsPeriode: {
    title: 'Ce créneau est hors de la période d’adaptation',
    detail: 'Choisissez des jours du {du} au {au}.',
  },
  heuresHorsDemi: {
    title: 'Ces heures ne sont pas de cette demi-journée',
    detail: 'Un créneau de cette demi-journée va de {de} à {a} au plus. Corrigez les heures.',
  },
  adaptationTropLongue: {
    title: 'Il y a trop de créneaux d’adaptation',
    detail: 'Une adaptation en compte {max} au plus. Rendez ceux qui ne servent pas.',
  },
  pasLaissee: {
    title: 'Ce jour n’est pas à redonner',
    detail:
      'Le {date} est déjà à l’enfant, hors de ses heures, ou la crèche n’ouvre pas. Choisissez parmi les jours proposés.',
  },
  ponctuelTropTard: {
    title: 'C’est trop loin pour un accueil ponctuel',
    detail: 'Il commence au plus tard le {date}. Au-delà, ouvrez une demande régulière.',
  },
  accordTropAncien: {
    title: 'L’accord du parent est trop ancien',
    detail: 'Il date au plus tôt du {date}. Demandez-lui de nouveau.',
  },
} as const satisfies RefusalTexts;
