// The rules of a crèche AVIP and of its places, by id: what a fact, a test and an auditor refer to.

export const crecheRules = {
  'AVIP-01':
    'Une crèche est enregistrée par le coordinateur de sa commune ou l’administrateur : sections, ouverture, référent familles.',
  'AVIP-02':
    'Le label dit ses dates, son nombre de places et sa part, au moins 20 % ; il est accordé, renouvelé ou retiré par le coordinateur ou l’administrateur.',
  'AVIP-03':
    'Le label est à renouveler avant son terme, et expire de lui-même à la fin de son dernier jour.',
  'AVIP-04':
    'Rien de nouveau n’est proposé un jour où le label ne tient pas ; un accueil en cours n’en est jamais touché.',
  'AVIP-05':
    'Une place réservée est d’une section, à partir d’une date ; elle se ferme à une date.',
  'AVIP-06': 'L’ouverture change à une date d’effet ; les places déjà données restent données.',
  'AVIP-07':
    'Une fermeture ou une journée abaissée peut se poser sur des places données : elles sont suspendues, jamais reprises. Les jours passés restent ce qu’ils ont été.',
  'AVIP-08':
    'Aucun taux d’encadrement n’est calculé : la crèche dit quelles places ne peuvent pas servir.',
  'AVIP-09':
    'Qui décide, l’ordre des critères et les durées sont des règles publiées, avec une date d’effet.',
  'AVIP-10':
    'L’effectif du mois est saisi par la crèche ; sans lui, la part est « non calculable ».',
  'AVIP-11':
    'Chaque référent du partenariat peut connaître une crèche ; rien de personnel n’y est écrit.',
  'AVIP-20':
    'Une place se donne par demi-journées sur une période : demi-journées choisies, semaines paires ou impaires, vacances ou non, sans les fermetures ni les jours fériés.',
  'AVIP-21':
    'Une place proposée est tenue dix jours d’ouverture, puis le temps de signer un premier contrat, et redevient libre d’elle-même : proposer de nouveau le contrat ne la tient pas plus longtemps.',
  'AVIP-22':
    'Un rythme qui dépend des vacances scolaires demande qu’elles soient connues jusqu’à la fin.',
  'AVIP-23': 'Pour chaque demi-journée : libres, tenues, données et suspendues font la capacité.',
  'AVIP-24': 'Les familles touchées par une fermeture sont listées.',
  'AVIP-25': 'La part du label se montre avec sa liste ; elle ne bloque rien.',
  'AVIP-26':
    'Un calendrier partagé dit la référence et l’heure, rien d’autre ; il se révoque, et s’éteint à sa date ou avec les droits de qui l’a fait.',
  'AVIP-27':
    'Un tableau exporté ne compte personne par critère, et ne nomme que les dossiers que l’on peut connaître.',
  'AVIP-28':
    'Une séance garde sa liste et ses décisions, dans l’ordre publié du jour ; qui n’a pas de place reste sur la liste, et c’est dit.',
  'AVIP-29':
    'Rien de nouveau n’est proposé au-delà du nombre de places du label de ce jour ; un accueil en cours n’en est jamais touché.',
} as const;

export type CrecheRule = keyof typeof crecheRules;
