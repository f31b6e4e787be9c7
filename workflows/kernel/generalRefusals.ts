// The French of the refusals that any pathway, or the engine itself, may give.
import type { RefusalTexts } from './refusal.ts';

/** Refusals that any pathway may give. */
export const generalRefusals = {
  fichierIllisible: {
    title: 'Ce fichier ne se lit pas',
    detail: 'Rien n’en a été écrit. {pourquoi}.',
  },
  ligneInconnue: {
    title: 'Ce fichier n’est plus celui de l’aperçu',
    detail: 'Une ligne choisie n’y est pas, ou ne se lit plus. Choisissez le fichier à nouveau.',
  },
  ligneRefusee: {
    title: 'La ligne {ligne} a été refusée',
    detail:
      'Rien n’a été écrit, d’aucune ligne. Retirez la ligne {ligne} ou corrigez-la, puis recommencez.',
  },
  commandeInconnue: {
    title: 'Cette action n’existe pas',
    detail: 'Votre page est peut-être ancienne. Rechargez-la, puis réessayez.',
  },
  donneesInvalides: {
    title: 'Un champ est à corriger',
    detail:
      'Le champ « {champ} » n’est pas rempli comme il faut. Corrigez-le, puis envoyez à nouveau.',
  },
  nonHabilite: {
    title: 'Cette action n’est pas ouverte à votre rôle',
    detail:
      'Elle revient à d’autres dans cette situation. Demandez-la à un membre du binôme ou à son responsable.',
  },
  etatIncompatible: {
    title: 'Ce n’est pas possible à cette étape',
    detail: 'La situation est à l’étape « {etat} ». Regardez la prochaine étape pour continuer.',
  },
  dateDepassee: {
    title: 'Cette date est passée',
    detail: 'Le {date} est derrière nous. Choisissez aujourd’hui ou un jour à venir.',
  },
  verificationsTropNombreuses: {
    title: 'Vous avez beaucoup vérifié aujourd’hui',
    detail:
      'On peut demander {nombre} fois par jour si une situation existe. Continuez sans vérifier, ou reprenez demain.',
  },
  dateFuture: {
    title: 'Cette date n’est pas encore arrivée',
    detail: 'Le {date} est à venir : on note ce qui a eu lieu. Choisissez aujourd’hui ou avant.',
  },
  dateHorsDuTemps: {
    title: 'Cette date est hors de portée',
    detail: 'Le {date} est trop loin d’aujourd’hui. Vérifiez l’année, puis recommencez.',
  },
  introuvable: {
    title: 'Introuvable',
    detail: 'Cette page ou cette situation n’existe pas. Vérifiez l’adresse ou la référence.',
  },
  compteFerme: {
    title: 'Votre compte n’est plus actif',
    detail: 'Vos droits ont été retirés. Adressez-vous à l’administrateur de Tandem.',
  },
  versionAbsente: {
    title: 'Il manque la version lue',
    detail:
      'Cette action se décide sur ce que vous avez lu. Rechargez la situation, puis recommencez.',
  },
  versionPerimee: {
    title: 'La situation a changé depuis que vous l’avez lue',
    detail: 'Relisez ce qui est nouveau, puis décidez à nouveau.',
  },
  curseurInvalide: {
    title: 'La suite de ce fil ne peut pas être lue',
    detail: 'Le repère envoyé n’est pas lisible. Rechargez la situation depuis le début.',
  },
  brouillonIllisible: {
    title: 'Ce brouillon ne peut pas être gardé tel quel',
    detail:
      'Il contient un nombre à virgule ou un nom de champ inconnu. Rechargez la page, puis réessayez.',
  },
  placePrise: {
    title: 'Cette place vient d’être prise',
    detail:
      'Une autre situation la tient le {jour}. Rien n’a été écrit : choisissez une demi-journée libre.',
  },
  identifiantReutilise: {
    title: 'Cette action a déjà été envoyée autrement',
    detail: 'Le même identifiant désigne une autre demande. Rechargez la page, puis recommencez.',
  },
} as const satisfies RefusalTexts;
