// What professionals write after a meeting, an absence or an attempt: short, factual, respectful.

export const comptesRendus = {
  premier: [
    'Premier entretien. Présentation du cadre, de ce qui se partage et de ce qui ne se partage pas. Très bonne écoute de part et d’autre.',
    'Premier échange, un peu réservé au début puis très riche. Le parcours a été retracé depuis la dernière embauche.',
    'Prise de contact. Les priorités ont été posées dans l’ordre choisi par la personne : d’abord souffler, ensuite chercher.',
    'Rencontre en présence d’une amie, à sa demande. Les démarches déjà faites sont nombreuses, il fallait surtout les rassembler.',
    'Premier rendez-vous. Beaucoup de questions sur la suite, réponses données une à une. Repart avec nos deux numéros.',
    'Accueil et recueil des attentes. Souhaite avancer vite sur le travail, accepte de commencer par ce qui bloque au quotidien.',
  ],
  diagnostic: [
    'Entretien à trois. Le diagnostic a été relu ensemble, deux formulations reprises avec ses mots. Accord sur les priorités.',
    'Partage du diagnostic à trois. S’y reconnaît, demande que ses appuis soient écrits avant les freins : c’est fait.',
    'Restitution à trois dans un climat détendu. Les objectifs sont les siens, nous les avons seulement mis en ordre.',
    'Lecture commune du diagnostic. Une échéance déplacée à sa demande, pour tenir compte des vacances scolaires.',
    'Nous avons relié nos deux parties devant la personne. Elle dit se sentir moins baladée d’un guichet à l’autre.',
  ],
  franceTravail: [
    'CV repris ensemble, les deux années d’aide à domicile y figurent enfin. Deux offres repérées à Torcy.',
    'Point sur les candidatures : cinq envoyées, une réponse. Nous préparons l’appel à l’employeur.',
    'Simulation d’entretien d’embauche. Plus à l’aise que la dernière fois, surtout sur les questions d’horaires.',
    'Présentation de l’immersion professionnelle. Intérêt net pour la cuisine collective, demande de convention à faire.',
    'Retour de la semaine d’immersion : très bonne appréciation du chef d’équipe, envie de continuer.',
    'Inscription à l’atelier « valoriser ses savoir-faire ». Une place jeudi prochain.',
    'Point d’étape par rapport au plan : trois actions sur quatre avancent. La quatrième attend une réponse de l’organisme de formation.',
    'Échange sur les horaires possibles. Le temps partiel du matin reste la meilleure piste pour l’instant.',
    'Étude de la formation de cariste. Prérequis vérifiés, dossier de financement commencé.',
    'Lettre de motivation écrite à deux voix. Le ton est juste, les fautes ont été corrigées ensemble.',
    'Retour sur le forum de l’emploi : trois contacts, dont un chantier d’insertion qui rappelle la semaine prochaine.',
    'Espace personnel remis en route, actualisation faite pendant l’entretien.',
    'Proposition d’une mission de deux semaines en logistique. Acceptée sous réserve du transport.',
    'Point téléphonique : entretien passé hier, réponse sous huit jours. Le moral est bon.',
    'Découverte des métiers de la petite enfance par une vidéo et une visite. À confirmer par une immersion.',
    'Bilan de la mission d’intérim : ponctualité relevée par l’agence, reconduction possible.',
    'Nous avons appelé ensemble trois employeurs. Un rendez-vous obtenu, une vraie fierté.',
    'Mise à jour du projet : l’entretien des locaux n’est plus qu’une solution d’attente, le but reste la vente.',
  ],
  social: [
    'Point sur le budget. Le plan d’apurement est respecté depuis deux mois, on continue.',
    'Dossier de logement social complété, pièces jointes vérifiées une à une.',
    'Visite à domicile. Accueil chaleureux, le logement est bien tenu malgré le chauffage défaillant. Courrier au bailleur à faire.',
    'Demande d’aide pour le permis déposée. Réponse de la commission dans trois semaines.',
    'Échange sur l’organisation de la garde : la voisine peut dépanner le mercredi, il manque le vendredi.',
    'Ouverture de droits vérifiée, un rappel à faire à la caisse. Nous avons appelé ensemble.',
    'Rencontre autour du courrier en retard : quatre enveloppes ouvertes, deux réponses écrites sur place.',
    'Orientation vers l’épicerie solidaire, accompagnement physique à la première visite.',
    'Point sur la scolarité des enfants, rendez-vous pris avec l’école pour la cantine.',
    'Demande d’aide au transport accordée : bons remis pour le mois.',
    'Écoute. Semaine difficile, mais les démarches engagées tiennent. Rendez-vous rapproché proposé et accepté.',
    'Préparation du rendez-vous avec le bailleur. La personne parlera elle-même, je serai à ses côtés.',
    'Médiation avec le fournisseur d’énergie : échelonnement obtenu sur huit mois.',
    'Inscription à l’atelier numérique du lundi. Premières manipulations faites sur mon poste.',
  ],
  tripartite: [
    'Point à trois à mi-parcours. Les progrès ont été nommés par la personne elle-même. Cap maintenu.',
    'Rencontre à trois : le planning de garde et les horaires de formation ont été mis côte à côte, cela tient.',
    'Entretien à trois. Nous avons redit qui fait quoi. La mobilité passe en tête pour le mois qui vient.',
    'Point commun, en une heure. Deux actions closes, une reportée d’accord entre nous trois.',
    'Échange à trois très franc. Un désaccord sur le rythme a été posé et résolu : un rendez-vous par semaine, pas plus.',
    'Rencontre à l’agence puis visite de l’entreprise à trois. Impression excellente des deux côtés.',
  ],
  absencePrevenue: [
    'A prévenu la veille : son plus jeune enfant n’avait pas de garde. Rendez-vous reporté.',
    'Appel le matin même, bus supprimé. Nouvelle date convenue par téléphone.',
    'A prévenu par message : entretien d’embauche à la même heure. Bonne nouvelle, on décale.',
  ],
  absenceNonPrevenue: [
    'Personne n’est venu, pas de message. Aucun jugement : je rappelle demain.',
    'Absence sans nouvelle. Peut-être une confusion de date, le courrier portait l’ancienne heure.',
    'Personne au rendez-vous. Message laissé, ton bienveillant, proposition de deux créneaux.',
  ],
  annuleParNous: [
    'Annulé de notre fait : réunion de service déplacée. Excuses présentées, nouveau créneau donné.',
    'Annulé par nous, bureau indisponible. La personne a été jointe avant de prendre la route.',
  ],
} as const satisfies { readonly [sujet: string]: readonly string[] };
export type Sujet = 'premier' | 'diagnostic' | 'franceTravail' | 'social' | 'tripartite';

export const lieux = {
  franceTravail: ['Agence, bureau 4', 'Agence, bureau 7', 'Agence, espace conseil'],
  social: ['MDS, bureau des permanences', 'MDS, salle bleue', 'À domicile', 'Permanence en mairie'],
  tripartite: ['MDS, salle bleue', 'Agence, salle de réunion', 'MDS, petit salon'],
} as const;

export const tentatives = {
  telephone: [
    'Messagerie. Message court laissé avec mon numéro direct.',
    'Sonne dans le vide, je rappelle en fin de journée.',
    'Numéro occupé par trois fois.',
  ],
  sms: ['Message envoyé avec deux propositions de date.', 'Petit mot pour prendre des nouvelles.'],
  courriel: [
    'Courriel avec le lien de prise de rendez-vous.',
    'Relance courte, sans réponse à ce jour.',
  ],
  courrier: ['Courrier simple avec une date ferme.'],
  visite: ['Passage au domicile, carte laissée dans la boîte aux lettres.'],
} as const;
