// People whose proposal is being prepared, has been sent, or was taken back before the pair was named.
import type { Demande, Identite } from '../person.ts';

export const enPreparation = {
  oceane: {
    prenom: 'Océane',
    nom: 'Bellombre',
    age: 24,
    commune: 'Blanzy',
    rue: '8 rue des Alouettes',
  },
  gerald: {
    prenom: 'Gérald',
    nom: 'Tournevent',
    age: 57,
    commune: 'Gourdon',
    rue: 'Lieu-dit Les Cerisaies',
  },
  kadiatou: {
    prenom: 'Kadiatou',
    nom: 'Clairboissier',
    age: 33,
    commune: 'Le Creusot',
    rue: '21 rue des Verriers-Bleus',
  },
} as const satisfies { readonly [cle: string]: Identite };

export const enAttente = {
  jordan: {
    prenom: 'Jordan',
    nom: 'Montaubry',
    age: 22,
    commune: 'Saint-Vallier',
    rue: '4 impasse des Tanneurs',
    motif:
      'Jordan cherche un premier emploi dans le bâtiment. Hébergé chez un cousin depuis deux mois, sans adresse stable, il perd ses convocations et s’en désole.',
    besoins: ['projet', 'rechercheEmploi'],
    situation: 'aucune',
    freins: {
      logement: ['fort', 'Hébergement provisoire chez un cousin'],
      mobilite: ['moyen', 'Code obtenu, pas de véhicule'],
    },
  },
  samira: {
    prenom: 'Samira',
    nom: 'Rivemale',
    age: 37,
    commune: 'Montceau-les-Mines',
    rue: '17 rue du Lavoir-Fleuri',
    motif:
      'Samira élève seule trois enfants et voudrait reprendre la vente. Elle demande de l’aide pour la garde et pour un arriéré de loyer.',
    besoins: ['experience', 'rechercheEmploi'],
    situation: 'rsa',
    organisme: 'conseilDepartemental',
    freins: {
      situationFamiliale: ['fort', 'Trois enfants, aucune garde après 16 h 30'],
      ressources: ['moyen', 'Deux loyers en retard'],
    },
  },
  bruno: {
    prenom: 'Bruno',
    nom: 'Soufflandre',
    age: 52,
    commune: 'Sanvignes-les-Mines',
    rue: '33 chemin de la Passerelle',
    motif:
      'Après vingt-six ans dans la même imprimerie, Bruno se dit perdu devant l’écran. Il souhaite un métier de plein air et un appui pour ses démarches.',
    besoins: ['projet', 'formation'],
    situation: 'are',
    freins: {
      numerique: ['fort', 'N’a jamais eu d’adresse de courriel avant cette année'],
      confiance: ['moyen', 'Craint de ne plus savoir apprendre'],
    },
  },
  leila: {
    prenom: 'Leïla',
    nom: 'Vertaubin',
    age: 29,
    commune: 'Torcy',
    rue: '2 allée des Capucines',
    motif:
      'Leïla a arrêté son CDD faute de mode de garde. Motivée, entourée, elle a besoin que deux services se parlent.',
    besoins: ['maintienEmploi', 'rechercheEmploi'],
    situation: 'rsa',
    freins: {
      situationFamiliale: ['fort', 'Fils de 14 mois, liste d’attente partout'],
      mobilite: ['moyen', 'Dernier bus à 18 h 10'],
    },
  },
  patrice: {
    prenom: 'Patrice',
    nom: 'Chantelune',
    age: 45,
    commune: 'Ciry-le-Noble',
    rue: '9 rue de la Faïencerie',
    motif:
      'Patrice vit d’un peu de maraîchage et veut en faire un vrai revenu. Ses papiers d’entreprise sont restés en plan après un déménagement.',
    besoins: ['creationActivite'],
    situation: 'rsa',
    freins: {
      situationAdministrative: ['fort', 'Radiation à régulariser, courriers non réclamés'],
      ressources: ['moyen', null],
    },
  },
} as const satisfies { readonly [cle: string]: Demande };

export const retirees = {
  anthony: {
    prenom: 'Anthony',
    nom: 'Bruyandet',
    age: 31,
    commune: 'Montchanin',
    rue: '12 rue des Forgerons-Joyeux',
    motif: 'Anthony souhaite se former à la conduite d’engins et régler une dette d’énergie.',
    besoins: ['formation'],
    situation: 'are',
    freins: { ressources: ['moyen', 'Échéancier à trouver'], mobilite: ['moyen', null] },
  },
  corinne: {
    prenom: 'Corinne',
    nom: 'Corvignol',
    age: 49,
    commune: 'Le Breuil',
    rue: '5 place du Kiosque-Rose',
    motif:
      'Corinne reprend pied après une longue période auprès de sa mère. Elle hésite encore sur le moment.',
    besoins: ['projet'],
    situation: 'ass',
    freins: {
      confiance: ['fort', 'Dit ne plus savoir par où commencer'],
      mobilite: ['sansImpact', null],
    },
  },
} as const satisfies { readonly [cle: string]: Demande };
