// Notes of every day: those that both members read, and those that stay on one side.

export const notesDuBinome = [
  'La personne m’a appelé d’elle-même pour donner des nouvelles : une première. À souligner au prochain point.',
  'Attention aux mercredis, pas de garde ce jour-là. Éviter d’y placer un rendez-vous.',
  'L’organisme de formation confirme une entrée possible dès le mois prochain, sous réserve du dossier.',
  'Le bailleur a répondu favorablement à la demande d’échelonnement.',
  'Reçu l’accord de prise en charge du transport. J’ai transmis la bonne nouvelle.',
  'Rencontre de hasard au marché, grand sourire : le stage se passe bien.',
  'Je serai en congé la semaine prochaine, merci de garder un œil sur l’échéance du plan.',
  'Préfère les messages écrits aux appels : je note pour nous deux.',
  'L’entreprise visitée est prête à recevoir pour un essai de trois jours.',
  'Le dossier est parti ce matin, copie remise en main propre.',
  'Demande si le prochain point peut se faire à la MDS, plus proche de son domicile. D’accord pour moi.',
  'La liste des pièces manquantes est réduite à une seule, ouf.',
  'Beau retour de l’atelier : l’animatrice parle d’une personne moteur dans le groupe.',
  'On m’a confié que le téléphone serait coupé quelques jours : passer par courrier.',
  'Proposition : garder un seul rendez-vous à trois ce trimestre, plus long.',
  'Le covoiturage trouvé la semaine dernière fonctionne.',
  'L’école a rappelé, la place à la cantine est acquise.',
  'Petit coup de mou cette semaine. Nous avons repris l’objectif ensemble, il tient toujours.',
  'Mission prolongée de quinze jours par l’agence d’intérim.',
  'Merci pour ta relecture du diagnostic, j’ai repris ta phrase sur les appuis.',
  'Nouvelle adresse de courriel communiquée, mise à jour au dossier.',
  'La convention d’immersion est signée par tout le monde.',
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
    'En lien avec la puéricultrice du secteur pour la place d’accueil.',
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
