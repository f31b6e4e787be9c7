// People with whom the shared diagnosis is being written.
import type { Portrait } from '../person.ts';

export const enDiagnostic = {
  melanie: {
    prenom: 'Mélanie',
    nom: 'Dampervent',
    age: 34,
    commune: 'Montceau-les-Mines',
    rue: '6 rue des Myosotis',
    motif:
      'Mélanie veut quitter les remplacements de nuit pour un emploi stable, compatible avec ses jumeaux.',
    besoins: ['projet', 'rechercheEmploi'],
    situation: 'rsa',
    freins: {
      situationFamiliale: ['fort', 'Jumeaux de 4 ans, garde alternée irrégulière'],
      mobilite: ['moyen', 'Voiture ancienne, contrôle technique à prévoir'],
    },
    appuis: [
      'Sa sœur habite la même rue et dépanne volontiers',
      'Dix ans d’expérience en blanchisserie',
    ],
    objectifs: ['Je veux un travail de jour, et être là pour le bain du soir.'],
    emploi:
      'Dix ans en blanchisserie industrielle, certificats élogieux. Les remplacements de nuit ne sont plus tenables. Vise un poste de jour, en lingerie ou en conditionnement.',
    social:
      'Budget serré mais tenu. La garde alternée change d’une semaine à l’autre : c’est le premier point à poser. Réseau familial solide.',
    synthese: 'Chercher un poste de jour et, en même temps, fixer un calendrier de garde écrit.',
  },
  moussa: {
    prenom: 'Moussa',
    nom: 'Esclarolle',
    age: 41,
    commune: 'Blanzy',
    rue: '14 rue du Charronnage',
    motif:
      'Moussa, menuisier, a perdu son atelier. Il veut travailler vite et garder son logement.',
    besoins: ['rechercheEmploi', 'creationActivite'],
    situation: 'ass',
    freins: {
      logement: ['fort', 'Congé donné par le propriétaire pour la fin du trimestre'],
      ressources: ['moyen', 'Ancienne dette professionnelle'],
    },
    appuis: [
      'Un savoir-faire reconnu dans tout le canton',
      'Une caisse à outils complète et en bon état',
    ],
    objectifs: [
      'Retrouver un établi, même celui d’un autre.',
      'Ne pas quitter le quartier où mes filles vont à l’école.',
    ],
    emploi:
      'Menuisier qualifié, vingt ans de métier, à l’aise avec les chantiers comme avec l’atelier. Prêt à être salarié. Deux entreprises cherchent ce profil.',
    social:
      'Le congé du propriétaire est régulier. Demande de logement déposée, dossier prioritaire à étudier. Famille unie, enfants bien suivis à l’école.',
    synthese:
      'Un emploi salarié de menuisier d’abord ; le relogement dans le même secteur scolaire en parallèle.',
  },
  dylan: {
    prenom: 'Dylan',
    nom: 'Faltribois',
    age: 20,
    commune: 'Saint-Vallier',
    rue: '27 rue des Glaneuses',
    motif:
      'Dylan sort d’un parcours heurté et demande une chance en cuisine. Il ne veut pas redevenir dépendant.',
    besoins: ['formation', 'experience'],
    situation: 'aucune',
    organisme: 'missionLocale',
    freins: {
      logement: ['moyen', 'Chambre en foyer jusqu’à l’été'],
      savoirsDeBase: ['moyen', 'Lit bien, écrit avec peine'],
    },
    appuis: ['Une éducatrice qu’il continue d’appeler', 'Cuisine pour tout le foyer le dimanche'],
    objectifs: ['Avoir un vrai métier et ma clé à moi.'],
    emploi:
      'Deux stages en restauration collective, très bien notés. Un CAP en alternance est réaliste à la rentrée.',
    social:
      'Foyer stable jusqu’à l’été. Ouverture des droits à revoir à ses 21 ans. Le lien avec l’éducatrice est précieux.',
    synthese: 'Préparer le CAP et la sortie du foyer, à la même date.',
  },
  veronique: {
    prenom: 'Véronique',
    nom: 'Garambulle',
    age: 55,
    commune: 'Perrecy-les-Forges',
    rue: '3 route de l’Étang-Neuf',
    motif:
      'Véronique a fermé son salon de coiffure. Elle se sent trop âgée pour être embauchée et s’isole.',
    besoins: ['projet', 'experience'],
    situation: 'are',
    freins: {
      confiance: ['fort', 'Sort peu depuis la fermeture du salon'],
      numerique: ['moyen', null],
    },
    appuis: ['Un carnet d’adresses de trente ans', 'Chorale du vendredi'],
    objectifs: ['Me sentir utile à nouveau, le reste suivra.'],
    emploi:
      'Trente ans de métier, gestion comprise. Le conseil en institut ou la socio-esthétique l’attirent. Un bilan de compétences serait utile.',
    social:
      'Vit seule, liens distendus avec ses clientes d’hier. Accepte volontiers d’être accompagnée à un premier atelier.',
    synthese:
      'Reprendre confiance par une immersion courte, sans promesse de résultat, puis choisir.',
  },
  thierry: {
    prenom: 'Thierry',
    nom: 'Hautefroy',
    age: 47,
    commune: 'Sanvignes-les-Mines',
    rue: '19 rue de la Bascule',
    motif:
      'Thierry alterne les missions d’intérim et les semaines vides. Il voudrait poser ses valises.',
    besoins: ['rechercheEmploi', 'formation'],
    situation: 'are',
    freins: {
      ressources: ['fort', 'Revenus en dents de scie, trois crédits à la consommation'],
      vieProfessionnelle: ['moyen', 'Quatorze employeurs en trois ans'],
    },
    appuis: ['Jamais une absence en mission', 'Permis poids lourd en règle'],
    objectifs: ['Un seul patron, et un salaire qui tombe le même jour chaque mois.'],
    emploi:
      'Conducteur routier et cariste. Les employeurs le redemandent. Il faut viser un contrat long et une seule zone.',
    social:
      'Trois crédits en cours. Dossier de surendettement à étudier avec lui, sans se presser. Bonne organisation au quotidien.',
    synthese: 'Contrat long en transport local ; point complet sur les crédits avant la signature.',
  },
  fatoumata: {
    prenom: 'Fatoumata',
    nom: 'Isambrelle',
    age: 28,
    commune: 'Le Creusot',
    rue: '11 rue des Quatre-Tilleuls',
    motif:
      'Fatoumata veut devenir aide-soignante. Elle vit en couple, deux enfants, un seul revenu.',
    besoins: ['formation'],
    situation: 'rsa',
    freins: {
      situationFamiliale: ['moyen', 'Garde à organiser pendant les stages'],
      savoirsDeBase: ['moyen', 'Remise à niveau en calcul souhaitée'],
    },
    appuis: ['Un mari présent aux rendez-vous', 'Bénévole à la banque alimentaire depuis deux ans'],
    objectifs: ['Réussir le concours du premier coup.'],
    emploi:
      'Projet mûr, enquête métier faite. Une préparation au concours commence dans deux mois.',
    social:
      'Couple stable, logement convenable. La garde pendant les stages est le seul point vraiment fragile.',
    synthese: 'Entrer en préparation au concours, la garde étant réglée avant le premier stage.',
  },
  ludovic: {
    prenom: 'Ludovic',
    nom: 'Jolivandre',
    age: 39,
    commune: 'Montchanin',
    rue: '40 rue de la Tuilerie-Haute',
    motif:
      'Ludovic a la garde de son fils depuis l’été. Il a quitté la route et cherche à rester près de la maison.',
    besoins: ['projet', 'rechercheEmploi'],
    situation: 'are',
    freins: {
      situationFamiliale: ['fort', 'Seul avec un fils de 9 ans'],
      logement: ['moyen', 'Deux pièces, un canapé pour lit'],
    },
    appuis: ['Son employeur précédent le recommande', 'L’école est à deux rues'],
    objectifs: ['Aller chercher mon fils à l’école tous les soirs.'],
    emploi:
      'Ancien chauffeur, très bon contact. La maintenance des bâtiments publics correspond à ses horaires et à ses mains.',
    social:
      'Père seul depuis peu, il apprend vite. Demande de logement plus grand engagée. Aucune inquiétude pour l’enfant.',
    synthese: 'Un métier d’agent polyvalent, à horaires d’école ; un logement de trois pièces.',
  },
  houria: {
    prenom: 'Houria',
    nom: 'Kermarsac',
    age: 44,
    commune: 'Génelard',
    rue: '7 quai des Mariniers',
    motif:
      'Houria ne répond plus depuis deux semaines, après une demande très décidée. Nous gardons la porte ouverte.',
    besoins: ['projet'],
    situation: 'rsa',
    freins: {
      mobilite: ['fort', 'Gare fermée, un seul bus le matin'],
      confiance: ['nonEvalue', null],
    },
    appuis: ['Tenait la buvette du club de pétanque'],
    objectifs: ['Trouver quelque chose au village.'],
    emploi: 'À compléter après la première rencontre.',
    social: 'À compléter après la première rencontre.',
    synthese: 'À écrire ensemble.',
  },
} as const satisfies { readonly [cle: string]: Portrait };
