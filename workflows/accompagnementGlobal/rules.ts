// The rules of the accompagnement global and of what it stands on, by id: what a fact, a test and an auditor refer to.

export const rules = {
  'AG-01':
    'Chacun des deux côtés peut ouvrir une proposition ; tant qu’elle n’est pas envoyée, son auteur seul la connaît.',
  'AG-02': 'Une proposition dit au moins un frein social et au moins un besoin professionnel.',
  'AG-03':
    'Rien n’est envoyé sans que la personne ait dit, un jour daté, ce qu’elle accepte de partager, ni sans la notice.',
  'AG-04':
    'Le binôme est fait de deux agents nommés ensemble, chacun de son organisation, chacun dans son rôle.',
  'AG-05':
    'Une échéance est écrite dans le fait qui l’ouvre ; un nouveau réglage ne la déplace pas.',
  'AG-06':
    'Chaque membre écrit sa partie du diagnostic ; la synthèse, les freins, les appuis et les objectifs sont aux deux.',
  'AG-07':
    'Modifier le diagnostic rend caduque la validation proposée ; une note ou un rendez-vous, jamais.',
  'AG-08':
    'On ne propose la validation qu’avec les deux parties, la synthèse, un objectif et la rencontre avec la personne.',
  'AG-09': 'Le diagnostic est validé par deux accords, de deux personnes.',
  'AG-10':
    'Le binôme peut refuser la proposition, avec son motif, ce qui est proposé à la place et un mot au proposant.',
  'AG-11':
    'La proposition peut être retirée tant que l’accompagnement n’a pas commencé, avec son motif.',
  'AG-12':
    'L’accompagnement commence par deux accords et la signature de la personne, pour une durée plafonnée.',
  'AG-13':
    'Un rendez-vous noté dit qui est venu ; une absence dit si elle a été prévenue, et si son motif est légitime.',
  'AG-14':
    'Seule une rencontre avec la personne remet à zéro l’horloge du contact, et du seul côté présent.',
  'AG-15': 'Une tentative sans réponse est un fait qui ne remet aucune horloge à zéro.',
  'AG-16': 'Une action a un porteur (conseiller, travailleur social, personne) et une échéance.',
  'AG-17':
    'Le contrat se signe dans le mois de la notification de l’orientation ; PPAE et CER jusqu’au 1er janvier 2027.',
  'AG-18': 'Le bilan s’ouvre de lui-même 30 jours avant la fin, ou plus tôt par le binôme.',
  'AG-19':
    'La sortie prend effet cinq jours ouvrés après son annonce, sauf objection de l’autre membre.',
  'AG-20': 'Certains motifs de sortie n’attendent personne ; le fait ne dit pas lesquels.',
  'AG-21':
    'Une note s’ajoute sans rien déranger ; une note d’un seul côté reste dans le fil de ce côté.',
  'AG-22': 'Un rappel est au côté qui le pose.',
  'AG-23': 'Le responsable de l’organisation ouvre et ferme la suppléance de son siège.',
  'AG-24':
    'Une indisponibilité est datée et revue sous trois mois ; son détail a l’audience que choisit son auteur.',
  'AG-25':
    'Le renouvellement demande le bilan, deux accords et celui de la personne, dans la durée totale.',
  'AG-26':
    'Six mois après le jour de la sortie, on note si la personne est en emploi ; une sortie immédiate n’ouvre pas ce suivi.',
  'AG-27':
    '« Sans nouvelles » demande plusieurs tentatives, chacune son jour, par plusieurs canaux, depuis le début du suivi et le dernier contact.',
  'AG-28':
    'Une passation, une par siège, est proposée par son titulaire ou son responsable et vaut quand qui reçoit accepte ; qui la reçoit ne connaît la situation que jusqu’au jour de sa réponse ; qui part lit encore jusqu’à une date, et n’agit plus.',
  'AG-29':
    'Reprendre après une fin ouvre un nouvel accompagnement, de la même personne ; l’ancien reste tel qu’il était.',
  'AG-54':
    'Un congé se dit à l’avance : la suppléance a un premier et un dernier jour, et ne donne rien avant.',
  'AG-68':
    'Une suppléance prévue qui n’a pas commencé s’annule par son premier jour, même derrière une absence en cours, qui continue.',
  'AG-55':
    'Un acte sur plusieurs situations est une commande pour chacune, répondue une par une ; envoyé de nouveau, il ne fait rien deux fois.',
  'AG-56':
    'Le responsable lit des situations : les agents sont dans l’ordre de l’alphabet, jamais classés ni comparés ; les seuils d’un portefeuille sont des réglages.',
  'AG-57':
    'Une nouvelle orientation demandée attend sa décision sous six semaines ; le délai est le même pour tous, il ne dit pas qui reçoit le RSA.',
  'AG-58':
    'Demander une nouvelle orientation interrompt le mois du contrat ; un nouveau mois court de la nouvelle notification.',
  'AG-59':
    'On fait le point sur le parcours à une date convenue : sous six mois dans un parcours social, douze dans les cas de la loi. La date ne dit ni le parcours, ni le cas.',
  'AG-60':
    'Aucune sanction n’est calculée ni proposée : une date passée est à reprendre, rien n’en découle tout seul.',
  'AG-45':
    'Qui valide le diagnostic est un réglage daté : le binôme, le binôme et la personne, ou la commission ; une situation garde celui du jour de son envoi.',
  'AG-46':
    'À trois, le diagnostic est validé par les deux accords et la signature recueillie de la personne.',
  'AG-47':
    'Le binôme envoie, la commission décide : valider, refuser, ou renvoyer avec un motif ; qui est ou a été du binôme, même par suppléance, n’en décide pas.',
  'AG-48':
    'La commission lit la proposition et ce que le binôme lui adresse, jusqu’à sa décision ; jamais le diagnostic ni les notes.',
  'AG-49':
    'Un intervenant associé est invité par l’un, accepté par l’autre, avec l’accord de la personne, jusqu’à une date ; cela finit de soi-même, et avec le partage.',
  'AG-50':
    'L’intervenant associé lit ce que le binôme lui adresse depuis son invitation, écrit dans ce fil, et ne lit plus rien après.',
  'AG-51':
    'Le secrétariat fixe et déplace les rendez-vous de son côté, note une tentative et laisse un message à un membre.',
  'AG-52': 'Le secrétariat lit les coordonnées, l’agenda et les messages, et rien d’autre.',
  'AG-71':
    'Un rendez-vous se dit dans le vocabulaire des partenaires de France Travail ; ce que l’autre ne sait pas dire ne s’invente pas.',
  'AG-72':
    'La feuille remise à la personne dit où l’on en est, qui fait quoi, quand, et comment n’être pas d’accord, dans ses mots.',
  'AG-73':
    'La signature de la personne se note avec son jour et sa manière ; elle porte sur le document tel qu’il est ce jour-là.',
  'AG-74':
    'Un texte copié pour un autre logiciel ne dit que ce que son lecteur lit, ou seulement ce que lit aussi son binôme.',
  'AG-75':
    'Un fichier s’importe après un aperçu : chaque ligne fautive est dite avec sa colonne et quoi faire, et tout s’écrit, ou rien.',
  'AG-76':
    'Une ligne déjà importée ne l’est pas deux fois ; un même nom est signalé, jamais tranché par la machine.',
  'AG-77':
    'Une liste exportée dit ce que son lecteur lit à l’écran, rien de plus ; l’export est une lecture, journalisée.',
  'AG-35': 'Les coordonnées changent en un seul acte, pour toutes les situations de la personne.',
  'AG-80': 'Un indicateur est un compte : ni nom, ni texte, ni ligne par professionnel.',
  'AG-81':
    'Un chiffre qui porte sur moins de cinq situations est masqué, et aucune soustraction dans les tableaux d’une même portée ne le donne ; zéro se dit.',
  'AG-82': 'Une part, une moyenne ou une médiane est masquée quand ce sur quoi elle porte l’est.',
  'AG-83':
    'Le responsable compte les situations de son organisation, l’auditeur celles du partenariat ; personne d’autre.',
  'AG-84':
    'La liste derrière un chiffre s’ouvre à qui peut connaître ces situations, jamais derrière un motif, un frein ou une allocation.',
  'AG-85': 'Un chiffre se compte au jour du fait, par mois, par trimestre ou par année.',
  'AG-36':
    'Un siège passe à une autre organisation avec l’accord de la personne, quand qui reçoit accepte ; ce que le service a écrit pour lui-même y reste, sauf accord de la personne, qui tombe avec l’accord au partage. Qui part lit encore, jusqu’à une date, ce qui est à son organisation.',
  'AG-38':
    'RSA, inscription, organisme référent : un changement est un fait, scellé, dont le binôme lit l’effet avant de confirmer.',
  'AG-39':
    'Quand l’accès d’un côté ne repose plus que sur l’accord, cet accord est redonné ; sinon le partage se ferme.',
  'AG-37':
    'Un départ du département ferme l’accompagnement ; le dossier de relais tient ce que la personne accepte, et dit exactement quoi.',
  'AG-40':
    'Avec l’accord de la personne, on vérifie si une situation existe déjà ; un homonyme continue.',
  'AG-53':
    'Le compte rendu d’une séance dit les décisions d’un jour, et aucun contenu ; la commission le relit jusqu’à une date.',
  'AG-30':
    'L’accord au partage est daté : pour qui, sur quels thèmes, comment, jusqu’à quand ; partiel, refusé et renouvelé sont ordinaires.',
  'AG-31':
    'Retiré ou à son terme, l’accord ferme le partage aussitôt : chaque côté garde ce qu’il a écrit et ce qui a été signé ensemble ; l’accompagnement continue.',
  'AG-32':
    'L’autre organisation lit ce que l’accord couvrait quand ce fut écrit et couvre aujourd’hui ; un nouvel accord ne rouvre jamais ce qui fut écrit hors accord.',
  'AG-33': 'Hors des thèmes et des organisations nommés, rien n’est lu par l’autre organisation.',
  'AG-34':
    'Une étape conjointe porte sur ce que les deux signataires lisent ; un accord qui change rend caduque la validation proposée.',
  'AG-66': 'Une fin se prépare soixante jours avant ; à trente jours le bilan s’ouvre de lui-même.',
  'AG-61':
    'Une situation terminée est archivée deux ans après le dernier contact, tous fils compris ; les responsables et l’auditeur seuls la connaissent encore.',
  'AG-62':
    'Une situation archivée est effacée deux ans après : contenus et clés sont détruits, il reste des comptes anonymes.',
  'AG-63':
    'Les clés d’une personne meurent avec la dernière situation qui la connaît, jamais avant.',
  'AG-64': 'Un litige prolonge la conservation, par un responsable, avec son motif, à revoir.',
  'AG-65':
    'Rien n’est effacé sans le visa des Archives départementales, sauf réglage contraire ; leur liste dit des références et des dates, rien d’autre.',
  'AG-67':
    'La trace d’une lecture ou d’une vérification de doublon est gardée douze mois, puis effacée d’elle-même ; la durée est un réglage daté.',
  'AG-41':
    'Deux situations d’un couple se lient quand l’accord de chacun est noté sur la sienne, par son propre binôme.',
  'AG-42':
    'Le lien prend fin par l’un ou l’autre côté : séparation, ou accord retiré. Il ne montre plus rien quand le partage est fermé d’un côté, ou une personne protégée.',
  'AG-43':
    'Deux fiches d’une même personne se réunissent par un responsable qui répond des deux situations ; rien n’est perdu.',
  'AG-44':
    'Séparer deux fiches rend à chacune exactement ce que sa propre situation en a dit, y compris pendant qu’elles étaient réunies.',
  'AG-78':
    'Un rendez-vous pris dans RDV Service Public arrive ici, se déplace, s’annule et se note, pour qui un membre l’a rattaché.',
  'AG-79':
    'Une annonce rejouée ou arrivée en désordre ne change rien ; ce qu’un membre a noté ou déplacé depuis n’est jamais repris.',
  'AG-90':
    'Un accompagnement commence dans les trente jours de sa proposition de démarrage ; ce qui n’attend personne le termine à tout moment, avant son début aussi.',
  'AG-91':
    'La personne arrête quand elle veut, sans raison ni délai ; on note le jour et la manière dont elle l’a dit.',
  'AG-92':
    'Une sortie annoncée fait tomber le renouvellement proposé ; tant qu’elle tient, on n’en propose ni n’en confirme aucun.',
  'AG-93':
    'Ce qui compte est le plus récent par le jour où il a eu lieu : un fait plus ancien, noté plus tard, se lit dans le fil et ne remplace rien.',
  'AG-94':
    'Une indisponibilité se revoit et se prolonge, chaque fois sous trois mois ; aucun entretien ni contact n’est attendu pendant elle, et leurs délais repartent de la reprise.',
  'AG-95': 'Une signature, un accord, un départ ou une sortie ne sont pas d’avant la proposition.',
  'AG-96':
    'Après la fin aussi, le responsable remplace qui n’est plus là : le suivi à six mois et la reprise ne s’en vont avec personne.',
  'AG-97':
    'Une personne n’a qu’un accompagnement à la fois : une seconde suite est refusée, à qui peut savoir que la première existe.',
  'CLE-01':
    'Une étape conjointe demande l’accord de chaque siège, donné par des personnes distinctes.',
  'CLE-02':
    'Un accord est donné par qui tient le siège ce jour-là, au nom de l’organisation du siège.',
  'CLE-03': 'Tous les accords portent sur le même contenu, reconnu à son empreinte.',
  'CLE-04': 'Une objection motivée ferme l’étape proposée.',
  'CLE-05': 'Une étape proposée devient caduque à la fin de son dernier jour.',
  'CLE-06': 'Une étape dont le contenu change devient caduque.',
  'CLE-07': 'Un acte annoncé prend effet à la fin de son délai, sauf objection ou annulation.',
  'CLE-08': 'Une suppléance est datée et prend fin d’elle-même.',
  'CLE-09':
    'Changer la personne d’un siège annule l’accord que ce siège avait donné à l’étape ouverte.',
  'CLE-10':
    'Qui n’a pas de compte signe devant un professionnel, qui recueille sa signature ; elle reste la sienne.',
  'SECRET-01': 'Chaque contenu a une audience, et une seule fonction dit qui le lit.',
  'SECRET-02': 'Qui n’a aucune qualité dans une situation ne sait pas qu’elle existe.',
  'SECRET-03':
    'La partie claire d’un fait ne dit rien de personnel : ni allocation, ni frein, ni motif, ni thème.',
  'SECRET-15':
    'Qui vérifie si une situation existe apprend à quel bureau s’adresser, et rien d’autre ; sa question est gardée.',
  'SECRET-16':
    'Un lien dit que l’autre situation existe et qui la porte, à qui lit le lien ; proposer un lien n’apprend rien.',
  'SECRET-17':
    'Une vérification qui rencontre une situation est dite aux responsables de ses deux côtés, protégée ou non : son jour et son organisation, jamais l’agent.',
  'SECRET-12':
    'Des coordonnées protégées (téléphone, courriel, adresse, commune) ne sont lues que du binôme, partout.',
  'SECRET-13': 'Rien ne dit qu’une protection existe : pour les autres, c’est « non renseigné ».',
  'SECRET-19':
    'Une protection levée est dite à chacun du binôme qui ne l’a pas levée, dans « Ma journée », jusqu’à ce qu’il ouvre la situation ; les mots n’en disent rien.',
  'SECRET-14':
    'Un contact transmis à une crèche qui désigne un parent protégé n’y est plus lu de personne.',
  'SECRET-18':
    'Un parent se protège aussi sur la demande de crèche : ses référents seuls lisent alors ses coordonnées (la coordination tant qu’aucun n’est désigné), avec le binôme s’il est accompagné. Ce que le binôme protège reste au binôme.',
  'SECRET-20':
    'D’une situation terminée, plus personne ne lit ni ne change les coordonnées ni leur protection quand une autre situation de la personne est suivie. Une protection n’est lue, et levée, que de la situation qui l’a posée et de ses suites ; deux fiches réunies n’en ouvrent rien.',
  'SECRET-21':
    'Un côté que ni la loi ni un accord ne fonde plus à suivre la personne garde les coordonnées qu’il connaissait ce jour-là, et ne lit pas celles qui suivent.',
  'TEMPS-01': 'Un jour est un jour du territoire ; une échéance finit à la fin de son jour.',
} as const;

export type Rule = keyof typeof rules;
