// The French of the refusals that belong to a crèche.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const crecheRefusals = {
  fermetureTropLongue: {
    title: 'Cette fermeture est trop longue',
    detail:
      'Une fermeture dure {mois} mois au plus. Au-delà, fermez les places réservées ou changez l’ouverture.',
  },
  crecheIncorrecte: {
    title: 'Cette organisation n’est pas une crèche',
    detail: 'Choisissez dans la liste l’organisation de la crèche.',
  },
  communeIncorrecte: {
    title: 'Cette organisation n’est pas une commune',
    detail: 'Choisissez dans la liste la commune dont la crèche dépend.',
  },
  autreCommune: {
    title: 'Cette crèche est d’une autre commune',
    detail: 'Un coordinateur enregistre les crèches de sa commune. Demandez au sien.',
  },
  agesContradictoires: {
    title: 'Les âges d’une section se contredisent',
    detail: 'L’âge le plus grand doit dépasser le plus petit. Corrigez les âges.',
  },
  partInsuffisante: {
    title: 'La part est sous le minimum',
    detail: 'Le label demande au moins {minimum} % des enfants accueillis. Corrigez la part.',
  },
  labelSansTerme: {
    title: 'Ce label n’a pas de terme',
    detail: 'Il n’y a rien à renouveler. Retirez-le s’il ne doit plus tenir.',
  },
  labelChevauche: {
    title: 'Le nouveau label commence trop tôt',
    detail: 'Le label en cours tient jusqu’au {date}. Choisissez un début après ce jour.',
  },
  sectionInconnue: {
    title: 'Cette section n’existe pas',
    detail: 'Choisissez une section de la crèche.',
  },
  nomDejaPris: {
    title: 'Deux places ont le même nom',
    detail: 'Chaque place a son nom dans la semaine. Choisissez-en un autre.',
  },
  placesAuDelaDuLabel: {
    title: 'Le label n’offre pas tant de places',
    detail: 'Il en offre {places}. Réservez-en moins, ou faites d’abord changer le label.',
  },
  aucunePlace: {
    title: 'Aucune place n’est réservée',
    detail: 'Réservez d’abord une place dans une section.',
  },
  placeInconnue: {
    title: 'Cette place n’est plus réservée',
    detail:
      'Elle a été fermée, ou n’est pas de cette crèche. Rechargez la semaine des places ; s’il en faut une de nouveau, réservez-la.',
  },
  placeDejaAinsi: {
    title: 'Rien ne change pour cette place',
    detail: 'C’est déjà son dernier jour, ou elle n’en a pas. Choisissez un autre jour.',
  },
  moisFutur: {
    title: 'Ce mois n’a pas commencé',
    detail: 'On saisit l’effectif du mois en cours ou d’un mois passé.',
  },
  moisTropAncien: {
    title: 'Ce mois est trop ancien',
    detail: 'On saisit l’effectif d’un mois des dix dernières années. Corrigez l’année.',
  },
  aucuneFermeture: {
    title: 'Aucune fermeture n’est posée',
    detail: 'Il n’y a rien à retirer.',
  },
  fermetureInconnue: {
    title: 'Cette fermeture n’existe plus',
    detail: 'Elle a déjà été retirée. Rechargez le calendrier.',
  },
  aucuneBaisse: {
    title: 'Aucune journée n’est abaissée',
    detail: 'Il n’y a rien à rétablir.',
  },
  baisseInconnue: {
    title: 'Cette journée est déjà rétablie',
    detail: 'Rechargez la semaine des places.',
  },
  critereEnDouble: {
    title: 'Un critère est compté deux fois',
    detail: 'Chaque critère a une seule place dans l’ordre. Retirez le doublon.',
  },
  decisionEnDouble: {
    title: 'Une demande est décidée deux fois',
    detail: 'Une séance dit une seule chose de chaque demande. Gardez-en une.',
  },
  demandeHorsSeance: {
    title: 'Une demande a changé pendant la séance',
    detail:
      'Elle n’attend plus de place ici, ou sa place n’y est pas proposée. Rechargez la liste de la séance.',
  },
} as const satisfies RefusalTexts;
