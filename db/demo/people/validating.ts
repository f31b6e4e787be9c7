// People whose diagnosis is to be validated, or whose accompaniment is about to begin.
import type { Portrait } from '../person.ts';

export const aValider = {
  sandrine: {
    prenom: 'Sandrine',
    nom: 'Lavaudrille',
    age: 42,
    commune: 'Montceau-les-Mines',
    rue: '25 rue des Lampistes',
    motif:
      'Sandrine veut revenir vers les cantines scolaires, qu’elle a quittées pour s’occuper de son père.',
    besoins: ['experience', 'rechercheEmploi'],
    situation: 'rsa',
    freins: {
      mobilite: ['fort', 'Pas de permis, deux kilomètres jusqu’au premier arrêt'],
      ressources: ['moyen', 'Découvert permanent depuis l’hiver'],
    },
    appuis: [
      'Son ancienne cheffe serait prête à la reprendre',
      'Très organisée, tient un agenda à la minute',
    ],
    objectifs: [
      'Remettre ma blouse blanche et mon tablier.',
      'Ne plus avoir peur de la boîte aux lettres.',
    ],
    emploi:
      'Huit ans en restauration scolaire, attestation d’hygiène à renouveler. Des remplacements sont annoncés pour la rentrée.',
    social:
      'Le décès de son père a laissé des frais. Échéancier possible. L’aide au permis est demandée.',
    synthese:
      'Remplacements en cantine à la rentrée, permis en route, budget assaini en quatre mois.',
  },
  mehdi: {
    prenom: 'Mehdi',
    nom: 'Malbrezin',
    age: 26,
    commune: 'Torcy',
    rue: '16 rue des Horlogers',
    motif:
      'Mehdi répare des vélos pour tout l’immeuble et voudrait en vivre. Il a besoin d’un cadre et d’un local.',
    besoins: ['creationActivite', 'projet'],
    situation: 'rsa',
    freins: {
      situationAdministrative: ['moyen', 'Titre de diplôme à faire refaire'],
      ressources: ['moyen', 'Aucune épargne de départ'],
    },
    appuis: [
      'Une file d’attente devant sa cave',
      'Sa tante tient la comptabilité d’une petite entreprise',
    ],
    objectifs: ['Ouvrir un atelier de vélos avec une vraie enseigne.'],
    emploi:
      'Projet simple et crédible. Une couveuse d’activité permettrait d’essayer sans risque pendant un an.',
    social: 'Autonome dans son logement. Le passage du RSA aux premiers revenus est à sécuriser.',
    synthese: 'Entrer en couveuse, tester six mois, garder les droits le temps de l’essai.',
  },
  aurelie: {
    prenom: 'Aurélie',
    nom: 'Noirvallon',
    age: 30,
    commune: 'Blanzy',
    rue: '1 rue du Belvédère-aux-Pins',
    motif:
      'Aurélie élève seule sa fille et cherche un emploi administratif après un congé parental.',
    besoins: ['rechercheEmploi', 'formation'],
    situation: 'rsa',
    freins: { situationFamiliale: ['fort', 'Fille de 2 ans'], numerique: ['sansImpact', null] },
    appuis: ['Baccalauréat professionnel secrétariat', 'Grand-mère disponible le jeudi'],
    objectifs: ['Retrouver un bureau, des collègues, des dossiers à boucler.'],
    emploi:
      'Compétences à jour sauf le logiciel de paie : module court repéré. Trois offres à Montchanin.',
    social: 'La garde est la clé : demande d’accueil déposée, solution partielle le jeudi.',
    synthese: 'Module de paie pendant l’attente de la garde, puis candidatures.',
  },
  didier: {
    prenom: 'Didier',
    nom: 'Ormandeau',
    age: 58,
    commune: 'Gourdon',
    rue: 'Lieu-dit La Croix-Verte',
    motif:
      'Didier voudrait tenir jusqu’à la retraite dans un emploi qui ait du sens. Il vit loin de tout.',
    besoins: ['maintienEmploi', 'projet'],
    situation: 'ass',
    freins: {
      mobilite: ['fort', 'Cyclomoteur en panne'],
      numerique: ['fort', 'Pas de connexion au hameau'],
    },
    appuis: ['Sait tout réparer', 'Élu à la fête du village depuis quinze ans'],
    objectifs: ['Finir debout, avec des gens autour.'],
    emploi:
      'Ancien mécanicien agricole. Un poste d’agent technique à mi-temps s’ouvre dans deux communes voisines.',
    social:
      'Isolement géographique plus que social. Un prêt de cyclomoteur est possible par la plateforme mobilité.',
    synthese: 'Mobilité d’abord, par un prêt, puis le poste communal.',
  },
  coralie: {
    prenom: 'Coralie',
    nom: 'Pastouvel',
    age: 36,
    commune: 'Pouilloux',
    rue: '10 chemin des Noisetiers',
    motif: 'Coralie a suivi son conjoint et laissé derrière elle un métier de bibliothécaire.',
    besoins: ['projet', 'rechercheEmploi'],
    situation: 'aucune',
    freins: {
      mobilite: ['moyen', 'Une voiture pour deux'],
      confiance: ['moyen', 'Sentiment d’être loin de tout'],
    },
    appuis: ['Anime un club de marche', 'Diplôme de niveau licence'],
    objectifs: ['Travailler de nouveau au milieu des livres ou des enfants.'],
    emploi:
      'Deux médiathèques recrutent dans l’année. Un service civique senior ou un mi-temps périscolaire ferait le pont.',
    social:
      'Pas de difficulté matérielle pressante. L’isolement pèse : le réseau des bibliothèques rurales l’accueille.',
    synthese: 'Mi-temps périscolaire puis concours des bibliothèques.',
  },
} as const satisfies { readonly [cle: string]: Portrait };

export const presDeCommencer = {
  stephanie: {
    prenom: 'Stéphanie',
    nom: 'Quincerolle',
    age: 38,
    commune: 'Montceau-les-Mines',
    rue: '13 rue des Bateliers',
    motif: 'Stéphanie sort d’une longue période d’aidante. Elle veut un emploi à temps choisi.',
    besoins: ['projet', 'experience'],
    situation: 'rsa',
    freins: { situationFamiliale: ['moyen', 'Adolescent à la maison'], confiance: ['fort', null] },
    appuis: ['Parle aux gens comme personne', 'Permis et voiture'],
    objectifs: ['Un mi-temps pour commencer, et tenir.'],
    emploi: 'L’accueil en résidence autonomie lui irait bien. Immersion à organiser.',
    social:
      'Budget équilibré depuis peu, suivi léger. Souhaite souffler une demi-journée par semaine.',
    synthese: 'Immersion à l’accueil, mi-temps ensuite.',
  },
  ibrahim: {
    prenom: 'Ibrahim',
    nom: 'Rebuffeau',
    age: 32,
    commune: 'Saint-Vallier',
    rue: '30 rue des Faucheurs',
    motif:
      'Ibrahim veut faire reconnaître son expérience de soudeur et accueillir sa famille dans un vrai logement.',
    besoins: ['formation', 'rechercheEmploi'],
    situation: 'rsa',
    freins: { logement: ['fort', 'Studio pour trois'], situationAdministrative: ['moyen', null] },
    appuis: ['Soudeur depuis ses 18 ans', 'Apprend très vite'],
    objectifs: ['Une licence de soudure avec mon nom dessus.', 'Une chambre pour mon fils.'],
    emploi:
      'La qualification de soudeur se passe en trois semaines. Deux industriels du bassin embauchent derrière.',
    social: 'Demande de trois pièces active. Droits à jour depuis le mois dernier.',
    synthese: 'Qualification, embauche, puis logement : l’un entraîne l’autre.',
  },
  nathalie: {
    prenom: 'Nathalie',
    nom: 'Sarmentel',
    age: 50,
    commune: 'Sanvignes-les-Mines',
    rue: '22 rue de la Glacière',
    motif: 'Nathalie reprend une recherche d’emploi après la fin d’un contrat aidé en école.',
    besoins: ['rechercheEmploi'],
    situation: 'are',
    freins: { mobilite: ['moyen', null], ressources: ['moyen', 'Loyer devenu trop cher'] },
    appuis: ['Les enseignantes lui ont écrit une lettre', 'Patience à toute épreuve'],
    objectifs: ['Rester auprès des petits.'],
    emploi: 'Accompagnante d’élèves : candidature prête, commission dans un mois.',
    social: 'Mutation vers un logement moins cher demandée au même bailleur.',
    synthese: 'Candidature et mutation de logement avant la rentrée.',
  },
  yanis: {
    prenom: 'Yanis',
    nom: 'Taillandrier',
    age: 23,
    commune: 'Le Creusot',
    rue: '18 rue des Ajusteurs',
    motif:
      'Yanis a quitté l’alternance faute de transport. Il veut reprendre là où il s’est arrêté.',
    besoins: ['formation', 'experience'],
    situation: 'aucune',
    freins: {
      mobilite: ['fort', 'Trois correspondances pour rejoindre le centre'],
      ressources: ['moyen', null],
    },
    appuis: ['Son maître d’apprentissage l’attend', 'Très bon niveau en atelier'],
    objectifs: ['Terminer mon bac pro et rendre fière ma mère.'],
    emploi: 'Reprise possible en deuxième année. L’entreprise confirme par écrit.',
    social: 'Chambre en résidence près du centre demandée, caution prise en charge.',
    synthese: 'Reprendre l’alternance avec un logement sur place.',
  },
} as const satisfies { readonly [cle: string]: Portrait };
