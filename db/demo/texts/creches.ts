// What families, crèches and référents write to each other about a place: undertakings, reviews, notes.

export const rues = [
  'rue des Coquelicots',
  'allée du Vieux-Lavoir',
  'rue du Petit-Canal',
  'impasse des Roitelets',
  'rue de la Fonderie-Basse',
  'place des Tilleuls-Bleus',
  'chemin de la Garenne-aux-Lièvres',
  'rue des Trois-Ponceaux',
  'boulevard des Fougères',
  'rue du Grenier-à-Sel',
] as const;

export const engagements = {
  famille: [
    'Prévenir avant neuf heures quand l’enfant ne vient pas ; poursuivre les démarches convenues.',
    'Respecter les horaires retenus, venir au point du mois, dire tout changement de planning.',
    'Suivre la formation jusqu’au bout et apporter le planning dès qu’il est connu.',
  ],
  creche: [
    'Accueillir aux heures retenues, proposer une adaptation douce, rester joignable.',
    'Accueillir aux heures retenues, parler avec la famille avant toute décision.',
    'Accueillir aux heures retenues et chercher une place durable quand un emploi est trouvé.',
  ],
  insertion: [
    'Un rendez-vous tous les quinze jours, pendant les heures de crèche.',
    'Faire le point chaque mois, prévenir la crèche des dates de stage et de formation.',
    'Préparer les entretiens et informer la crèche dès qu’un contrat se dessine.',
  ],
} as const;

export const bilans = {
  referents: [
    'Les heures ont servi : deux stages, un module terminé. La suite est à décider avec la famille.',
    'Les démarches avancent bien depuis que les matinées sont libres. Une piste sérieuse dans le commerce.',
    'Formation suivie sans une absence. La recherche d’emploi peut commencer.',
    'Premiers entretiens passés, une réponse attendue. La place a tout changé.',
  ],
  creche: [
    'Enfant bien installé dans le groupe, repas et siestes paisibles. Les horaires conviennent.',
    'Séparations sereines le matin. L’équipe n’a que du bon à dire.',
    'De grands progrès de langage depuis l’arrivée. Départs du soir parfois un peu justes.',
    'Enfant curieux, à l’aise avec les plus grands : la section suivante s’annonce bien.',
  ],
} as const;

export const notesDesReferents = [
  'Le planning de formation arrive par courrier, je le transmets dès réception.',
  'La famille peut aussi compter sur une tante le vendredi.',
  'Rendez-vous avancé pour préparer l’entretien, la crèche n’a rien à changer.',
  'Prudence sur les horaires du soir : dernier bus à dix-huit heures.',
] as const;

export const notesAvecLaCreche = [
  'Doudou de rechange laissé dans le casier.',
  'Allergie aux fraises signalée par la famille, fiche mise à jour.',
  'C’est la grand-mère qui viendra chercher l’enfant jeudi.',
  'La famille remercie l’équipe pour la fête d’automne.',
] as const;
