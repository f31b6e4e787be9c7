// The rules of an AVIP request, by id: what a fact, a test and an auditor refer to.

export const avipRules = {
  'AVIP-30':
    'Tout acteur du partenariat peut ouvrir une demande ; la crèche ne renseigne pas les critères.',
  'AVIP-31':
    'Les critères, les motifs et la situation du parent sont aux référents ; la crèche lit ce qu’il faut pour accueillir.',
  'AVIP-32':
    'L’éligibilité demande un parcours d’emploi ou d’insertion, le volontariat et l’âge ; elle se prononce sous sept jours.',
  'AVIP-33': 'Une demande éligible reçoit une place ou rejoint la liste d’attente.',
  'AVIP-34':
    'Qui décide d’une place est une règle publiée : la crèche, la commission ou le coordinateur. À une demande qui ne nomme aucune crèche, le coordinateur peut toujours proposer.',
  'AVIP-35':
    'Passer devant une demande qui tiendrait tout entière sur ces demi-journées, semaines, vacances et âge compris, et souhaite commencer avant la fin de la place proposée, demande un motif, qui reste ; les places d’une fratrie comptent toutes.',
  'AVIP-36':
    'Une place proposée nomme une ou deux places et leurs demi-journées, tenues jusqu’à une date.',
  'AVIP-37': 'Refuser une place garde le rang ; aucun motif n’est transmis à la crèche.',
  'AVIP-38':
    'Les demandes liées d’une fratrie reçoivent leurs places ensemble, ou aucune : tenues jusqu’au même jour, données quand le dernier contrat est signé, rendues ensemble d’ici là ; aucun premier jour avant.',
  'AVIP-39': 'Une demande peut être retirée tant que l’accueil n’a pas commencé.',
  'AVIP-40':
    'Le contrat est signé par le parent (signature recueillie), la crèche et le référent insertion, pour une durée plafonnée ; commencé sans signature, un accueil se signe encore, et ne se renouvelle pas sans elle.',
  'AVIP-41': 'L’adaptation peut commencer avant la dernière signature, par créneaux courts.',
  'AVIP-42': 'Le premier jour est noté par la crèche ; un premier jour manqué ne dit pas pourquoi.',
  'AVIP-43': 'Une famille touchée par une fermeture peut recevoir une place de relève.',
  'AVIP-44':
    'La crèche signale sans motif ce qui mérite d’en parler ; les référents lisent « à recontacter », sans compte.',
  'AVIP-45':
    'Les heures changent sur la parole du référent insertion, avec l’accord de la crèche ; les demi-journées sont tenues en attendant. Des demi-journées de plus suivent le label et l’ordre publié, comme une place.',
  'AVIP-46':
    'Changer de place ou de section garde les mêmes demi-journées, sans un jour sans place.',
  'AVIP-47':
    'Le bilan s’ouvre de lui-même 30 jours avant la fin ; le renouvellement reste sous le plafond.',
  'AVIP-48':
    'Une fin anticipée suit un échange et un préavis, sauf si la famille la demande, sa parole notée ou dite par le référent insertion ; la place est libre le lendemain.',
  'AVIP-49':
    'Un accueil finit à une date, et la place est libérée ce jour-là sans que personne y pense.',
  'AVIP-50':
    'L’accueil finit à la rentrée de l’année des trois ans ; un enfant plus grand demande une dérogation écrite de la coordination, de deux ans au plus.',
  'AVIP-51':
    'Emploi trouvé : l’enfant garde sa place réservée jusqu’à la veille de la place ordinaire, ni un jour sans place, ni une place comptée deux fois.',
  'AVIP-52':
    'L’accueil ponctuel va d’une demi-journée à trois jours, avec l’accord de la crèche et celui, recueilli, du parent, sous un plafond par famille.',
  'AVIP-53':
    'Une place donnée demande de revoir le plan de l’accompagnement lié ; elle ne le change jamais.',
  'AVIP-54': 'Une note se tient entre référents, ou avec la crèche ; elle ne dérange rien.',
  'AVIP-55':
    'Une crèche ne connaît que les demandes qui la nomment tant qu’elles attendent, puis celles de ses places.',
  'AVIP-56':
    'Ce qui est donné à côté du contrat se rend demi-journée par demi-journée ; une demande qui finit rend d’elle-même tout ce qui est à venir.',
  'AVIP-57':
    'Un enfant a une seule place par demi-journée : une relève remplace une demi-journée suspendue, et rien d’autre ne se donne là où il est déjà attendu.',
  'AVIP-58':
    'Une place se demande avant la naissance, neuf mois au plus ; la date prévue se corrige, et l’âge la suit. Aucun accueil ne commence avant elle.',
  'AVIP-59':
    'Une fermeture retirée, ou une demi-journée de nouveau ouverte, peut rendre à l’enfant, en un acte de sa crèche, les jours laissés de côté pour elle ; un jour donné à un autre entre-temps reste à cet autre.',
  'AVIP-60':
    'Les demi-journées souhaitées se gardent à côté de celles que l’ouverture permet : un renouvellement, une place ordinaire, un changement ou des jours redonnés partent d’elles.',
  'AVIP-61':
    'Des vacances scolaires corrigées ne déplacent aucun jour donné : ceux qui ne suivent plus le calendrier sont listés à la crèche et à la coordination, à refaire ou à laisser.',
} as const;

/** Those of the places are the crèche's rules; those of the keys are the kernel's. */
export type AvipRule =
  | keyof typeof avipRules
  | 'AVIP-04'
  | 'AVIP-20'
  | 'AVIP-21'
  | 'AVIP-22'
  | 'AVIP-29'
  | 'CLE-01'
  | 'CLE-02'
  | 'CLE-03'
  | 'CLE-04'
  | 'CLE-05'
  | 'CLE-10'
  | 'SECRET-12'
  | 'SECRET-13'
  | 'SECRET-18';
