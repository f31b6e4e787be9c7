// What professionals write after a meeting, an absence or an attempt: short, factual, respectful.

/** What any of them may be about; what hangs on the person's own needs and freins stands in the files beside. */
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
    'Lecture commune du diagnostic. Une échéance déplacée à sa demande, c’est mieux ainsi.',
    'Nous avons relié nos deux parties devant la personne. Elle dit se sentir moins baladée d’un guichet à l’autre.',
  ],
  franceTravail: [
    'Point d’étape par rapport au plan : trois actions sur quatre avancent. La quatrième attend une réponse extérieure.',
    'CV repris ensemble, il raconte enfin tout le parcours. Version papier remise.',
    'Inscription à l’atelier « valoriser ses savoir-faire ». Une place jeudi prochain.',
    'Espace personnel remis en route, actualisation faite pendant l’entretien.',
    'Retour sur le forum de l’emploi : trois contacts utiles, dont un qui rappelle la semaine prochaine.',
    'Entretien court, à sa demande. Le moral est bon, les étapes sont claires.',
    'Nous avons relu le plan à voix haute et rayé ce qui est fait. La liste raccourcit.',
  ],
  social: [
    'Écoute. Semaine difficile, mais les démarches engagées tiennent. Rendez-vous rapproché proposé et accepté.',
    'Rencontre autour du courrier : quatre enveloppes ouvertes, deux réponses écrites sur place.',
    'Visite à domicile. Accueil chaleureux, café partagé, beaucoup de chemin parcouru depuis le début.',
    'Point sur les droits, tout est à jour. La personne a fait l’appel elle-même, j’étais à côté.',
    'Échange sur l’entourage : qui peut aider, qui il vaut mieux laisser de côté pour l’instant.',
  ],
  tripartite: [
    'Point à trois à mi-parcours. Les progrès ont été nommés par la personne elle-même. Cap maintenu.',
    'Rencontre à trois : les deux agendas ont été mis côte à côte, cela tient.',
    'Entretien à trois. Nous avons redit qui fait quoi pour le mois qui vient.',
    'Point commun, en une heure. Deux actions closes, une reportée d’accord entre nous trois.',
    'Échange à trois très franc. Un désaccord sur le rythme a été posé et résolu.',
  ],
  absencePrevenue: [
    'A prévenu la veille, un imprévu familial. Rendez-vous reporté.',
    'Appel le matin même, bus supprimé. Nouvelle date convenue par téléphone.',
    'A prévenu par message : convocation ailleurs à la même heure. On décale.',
  ],
  absenceNonPrevenue: [
    'Personne n’est venu, pas de message. Aucun jugement : je rappelle demain.',
    'Absence sans nouvelle. Peut-être une confusion de date, le courrier portait l’ancienne heure.',
    'Bureau vide à l’heure dite. Message laissé, ton bienveillant, proposition de deux créneaux.',
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
