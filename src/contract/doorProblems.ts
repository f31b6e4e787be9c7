// The problems that the doors say themselves, before the engine is asked or when it fails.
import type { Problem } from './problem.ts';
import { type FieldError, problemOf } from './problemOf.ts';

function problem(status: number, code: string, title: string, detail: string): Problem {
  return { type: `/problemes/${code}`, title, status, detail, code };
}

export const corpsIllisible = problem(
  400,
  'corpsIllisible',
  'Demande illisible',
  'Le contenu envoyé n’est pas du JSON lisible. Vérifiez-le et envoyez-le à nouveau.',
);

export const ifMatchIllisible = problem(
  400,
  'ifMatchIllisible',
  'If-Match illisible',
  'L’en-tête If-Match se donne comme l’ETag a été reçu, par exemple "12".',
);

export const nonConnecte = problem(
  401,
  'nonConnecte',
  'Vous n’êtes pas connecté',
  'Votre session est absente ou a pris fin. Connectez-vous pour continuer ; ce que vous avez écrit n’est pas perdu.',
);

export const signatureRefusee = problem(
  401,
  'signatureRefusee',
  'Signature refusée',
  'La signature ne va pas avec ce qui est envoyé. Vérifiez le secret partagé, des deux côtés.',
);

export const identifiantsRefuses = problem(
  401,
  'identifiantsRefuses',
  'Connexion refusée',
  'L’adresse et le mot de passe ne vont pas ensemble. Vérifiez-les, ou adressez-vous à l’administrateur de Tandem.',
);

export const origineRefusee = problem(
  403,
  'origineRefusee',
  'Demande refusée',
  'Cette demande vient d’un autre site que Tandem : elle n’a pas été exécutée.',
);

/** The same bytes as when the engine finds nothing: an unknown path says no more than an unknown case. */
export const introuvable = problemOf({ kind: 'introuvable', code: 'introuvable', params: {} });

export const methodeRefusee = problem(
  405,
  'methodeRefusee',
  'Méthode refusée',
  'Cette adresse existe, mais pas pour cette méthode. L’en-tête Allow dit lesquelles.',
);

export const contenuTropGros = problem(
  413,
  'contenuTropGros',
  'Contenu trop long',
  'Ce qui est envoyé dépasse 256 ko. Raccourcissez le texte.',
);

export const formatRefuse = problem(
  415,
  'formatRefuse',
  'Format refusé',
  'Tandem ne lit que du JSON en UTF-8 (Content-Type: application/json), non compressé.',
);

export const panne = problem(
  500,
  'panne',
  'Panne',
  'Tandem n’a pas pu répondre. Réessayez ; si cela dure, donnez le numéro de la demande à l’administrateur.',
);

/** One faulty field at least; `errors` says each, with its path. */
export function champsInvalides(errors: readonly FieldError[]): Problem {
  const base = problem(
    422,
    'donneesInvalides',
    'Des champs sont à corriger',
    'Ce qui est envoyé n’a pas la forme attendue : chaque champ en cause est nommé.',
  );
  return { ...base, errors: [...errors] };
}

export function tropDEssais(secondes: number): Problem {
  const minutes = Math.ceil(secondes / 60);
  const attente = minutes < 60 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} h`;
  const base = problem(
    429,
    'tropDEssais',
    'Trop d’essais',
    `Trop d’essais de connexion. Attendez jusqu’à ${attente} avant de réessayer.`,
  );
  return { ...base, params: { secondes } };
}
