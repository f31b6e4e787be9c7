// Notes of every day: those that both members read, and those that stay on one side.

export const notesDuBinome = [
  'La personne m’a appelé d’elle-même pour donner des nouvelles : une première. À souligner au prochain point.',
  'Rencontre de hasard au marché, grand sourire et bonnes nouvelles.',
  'Je serai en congé la semaine prochaine, merci de garder un œil sur l’échéance du plan.',
  'Préfère les messages écrits aux appels : je note pour nous deux.',
  'Le dossier est parti ce matin, double gardé chez nous.',
  'Demande si le prochain point peut se faire à la MDS, plus proche de son domicile. D’accord pour moi.',
  'La liste des pièces manquantes est réduite à une seule, ouf.',
  'On m’a confié que le téléphone serait coupé quelques jours : passer par courrier.',
  'Proposition : garder un seul rendez-vous à trois ce trimestre, plus long.',
  'Petit coup de mou cette semaine. Nous avons repris l’objectif ensemble, il tient toujours.',
  'Merci pour ta relecture du diagnostic, j’ai repris ta phrase sur les appuis.',
  'Nouvelle adresse de courriel communiquée, à utiliser désormais.',
  'Je confirme la date proposée, et j’apporte les documents.',
  'Tout s’est bien passé hier, je te raconte au prochain point.',
] as const;

export const notesPrivees = {
  emploi: [
    'Pour mémoire : vérifier l’actualisation en fin de mois avant d’appeler.',
    'Piste discrète chez un restaurateur de Blanzy, à creuser avant d’en parler.',
    'Sonder l’équipe entreprise sur un contrat aidé, sans donner de nom.',
    'Préparer une relance de l’organisme de formation, ton ferme mais courtois.',
    'Penser à demander l’avis de la psychologue du travail sur l’orientation.',
    'Le profil intéresse deux recruteurs du secteur logistique.',
    'Relire l’historique des candidatures avant le prochain entretien.',
    'Prévoir une attestation pour l’abonnement de transport.',
  ],
  social: [
    'A parlé longuement de sa séparation. Rien à partager sans son accord, je garde cela ici.',
    'Situation tendue avec le voisinage, médiation à envisager si c’est son souhait.',
    'Secours d’urgence sollicité auprès du fonds départemental, réponse attendue.',
    'En lien avec une collègue du secteur voisin, qui connaît bien la famille.',
    'Ne pas appeler au domicile le soir, demande expresse.',
    'Fratrie très présente, une vraie ressource si le logement devait bouger.',
    'Évoquer la protection juridique au prochain passage, avec délicatesse.',
    'Colis alimentaire remis ce jour, à renouveler une fois.',
  ],
} as const;

export const rappels = {
  emploi: [
    'Rappeler l’organisme de formation',
    'Préparer la convention d’immersion',
    'Demander des nouvelles de l’essai en entreprise',
  ],
  social: [
    'Relancer la commission d’aide',
    'Vérifier la réponse du bailleur',
    'Prévoir la visite à domicile',
  ],
} as const;
