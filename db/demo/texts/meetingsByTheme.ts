// What a meeting with the social worker is about, and what the pair writes to each other, by frein.
import type { Theme } from '../person.ts';

type Textes = { readonly [T in Theme]: readonly string[] };

export const comptesRendusParTheme: Textes = {
  numerique: [
    'Inscription à l’atelier numérique du lundi. Premières manipulations faites sur mon poste.',
    'Première démarche en ligne menée de bout en bout, sans aide.',
  ],
  mobilite: [
    'Demande d’aide au transport accordée : bons remis pour le mois.',
    'Dossier pour le permis complété, réponse de la commission dans trois semaines.',
    'Trajets étudiés sur la carte : deux solutions, dont une qui ne coûte rien.',
  ],
  situationFamiliale: [
    'Échange sur l’organisation de la garde : le mercredi est réglé, il manque le vendredi.',
    'Point sur la rentrée, rendez-vous pris pour le périscolaire.',
    'Nous avons fait le tour des relais possibles, famille et voisins. Plus nombreux que prévu.',
  ],
  sante: ['Point sur le rythme des rendez-vous, allégé d’un commun accord.'],
  savoirsDeBase: [
    'Cours du soir : deux séances suivies, le plaisir d’y retourner.',
    'Courriers lus ensemble, puis résumés à voix haute. Bel effort.',
  ],
  logement: [
    'Dossier de logement social complété, pièces jointes vérifiées une à une.',
    'Préparation du rendez-vous avec le bailleur. La personne parlera elle-même, je serai à ses côtés.',
    'Visite d’un appartement. Coup de cœur, dossier déposé le jour même.',
  ],
  ressources: [
    'Point sur le budget. L’échéancier est respecté depuis deux mois, on continue.',
    'Médiation avec le fournisseur d’énergie : échelonnement obtenu sur huit mois.',
    'Orientation vers l’épicerie solidaire, première visite faite ensemble.',
  ],
  situationAdministrative: [
    'Appel à la caisse pendant le rendez-vous : dossier débloqué.',
    'Pièces retrouvées, photocopies faites, envoi en recommandé.',
  ],
  confiance: [
    'Première séance du groupe « oser », suivie jusqu’au bout. Cette présence compte.',
    'Retour sur les réussites du mois. La liste est plus longue que prévu.',
    'Sortie au café associatif, premiers visages connus.',
  ],
  vieProfessionnelle: [
    'Échange sur les anciens employeurs et ce qu’il reste à tourner comme pages.',
  ],
};

export const notesParTheme: Textes = {
  numerique: ['L’ordinateur reconditionné est arrivé, à retirer vendredi.'],
  mobilite: [
    'Le covoiturage trouvé la semaine dernière fonctionne.',
    'Reçu l’accord de prise en charge du transport. J’ai transmis la bonne nouvelle.',
  ],
  situationFamiliale: [
    'Attention aux mercredis, pas de garde ce jour-là. Éviter d’y placer un rendez-vous.',
    'L’école a rappelé, la place à la cantine est acquise.',
  ],
  sante: ['Préférer les rendez-vous en fin de matinée.'],
  savoirsDeBase: ['Pour les convocations : phrases courtes, et un appel la veille.'],
  logement: ['Le bailleur a répondu, la demande passe en commission le mois prochain.'],
  ressources: ['L’échéancier est signé, premier prélèvement le dix du mois.'],
  situationAdministrative: ['Le duplicata est arrivé, copie remise en main propre.'],
  confiance: ['Beau retour de l’atelier : l’animatrice parle d’un moteur dans le groupe.'],
  vieProfessionnelle: ['Un ancien employeur accepte de servir de référence.'],
};
