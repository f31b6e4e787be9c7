// Agents of a file, line by line: who, where, with which roles, or what is to be mended (AG-75).
import { z } from 'zod';
import { type Role, roles } from '../agents/agentFacts.ts';
import { type Champs, type Colonnes, type Faute, type Fautive, lire, type Table } from './table.ts';

type Champ = 'prenom' | 'nom' | 'courriel' | 'organisation' | 'roles';

export const colonnesAgents: Colonnes<Champ> = {
  prenom: { titre: 'Prénom', aussi: [], obligatoire: true },
  nom: { titre: 'Nom', aussi: ['Nom de famille', 'Nom d’usage'], obligatoire: true },
  courriel: { titre: 'Courriel', aussi: ['Email', 'E-mail', 'Mail', 'Mél'], obligatoire: true },
  organisation: { titre: 'Organisation', aussi: ['Structure', 'Service'], obligatoire: true },
  roles: { titre: 'Rôles', aussi: ['Rôle', 'Fonction'], obligatoire: true },
};

/** How people write a role, beside its own code. */
const aussi: { readonly [ecrit: string]: Role } = {
  'travailleur social': 'travailleurSocial',
  'travailleuse sociale': 'travailleurSocial',
  conseillere: 'conseiller',
  auditrice: 'auditeur',
  coordinatrice: 'coordinateur',
  administratrice: 'administrateur',
  secretaire: 'secretariat',
};

export interface OrganisationConnue {
  readonly id: string;
  readonly nom: string;
}

export interface LigneAgent {
  readonly ligne: number;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

export interface AgentsLus {
  readonly lisibles: readonly LigneAgent[];
  readonly fautives: readonly Fautive[];
  readonly nonLues: readonly string[];
  readonly manquantes: readonly string[];
}

const simple = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

function roleEcrit(text: string): Role | undefined {
  return roles.find((role) => role.toLowerCase() === simple(text)) ?? aussi[simple(text)];
}

function juger(
  ligne: number,
  champs: Champs<Champ>,
  organisations: readonly OrganisationConnue[],
): LigneAgent | { readonly fautes: readonly Faute[] } {
  const { prenom, nom } = champs;
  const courriel = z.email().max(200).safeParse(champs.courriel);
  const places = organisations.filter(
    ({ nom: known }) => simple(known) === simple(champs.organisation),
  );
  const [organisation] = places;
  const ecrits = champs.roles.split(/[,;+/]/).filter((text) => text.trim() !== '');
  const connus = ecrits.flatMap((text) => roleEcrit(text) ?? []);
  const fautes: (Faute | false)[] = [
    (prenom === '' || prenom.length > 80) && { colonne: 'Prénom', message: 'Écrivez le prénom.' },
    (nom === '' || nom.length > 80) && { colonne: 'Nom', message: 'Écrivez le nom.' },
    !courriel.success && {
      colonne: 'Courriel',
      message: 'Écrivez l’adresse professionnelle, entière.',
    },
    places.length !== 1 && {
      colonne: 'Organisation',
      message: `Écrivez le nom exact d’une organisation : ${organisations.map(({ nom: known }) => known).join(', ')}.`,
    },
    (connus.length === 0 || connus.length < ecrits.length) && {
      colonne: 'Rôles',
      message: `Écrivez un rôle ou plusieurs, séparés par une virgule : ${roles.join(', ')}.`,
    },
  ];
  const found = fautes.filter((faute) => faute !== false);
  if (found.length > 0 || !courriel.success || !organisation) return { fautes: found };
  return {
    ligne,
    prenom,
    nom,
    courriel: courriel.data,
    organisation: organisation.id,
    roles: [...new Set(connus)],
  };
}

export function agentsDe(table: Table, organisations: readonly OrganisationConnue[]): AgentsLus {
  const { lignes, nonLues, manquantes } = lire(table, colonnesAgents);
  if (manquantes.length > 0) return { lisibles: [], fautives: [], nonLues, manquantes };
  const lisibles: LigneAgent[] = [];
  const fautives: Fautive[] = [];
  const courriels = new Map<string, number>();
  for (const { ligne, champs, enTrop } of lignes) {
    const judged = enTrop.length > 0 ? { fautes: enTrop } : juger(ligne, champs, organisations);
    if ('fautes' in judged) {
      fautives.push({ ligne, fautes: judged.fautes });
      continue;
    }
    const same = courriels.get(simple(judged.courriel));
    if (same === undefined) lisibles.push(judged);
    else {
      const message = `Cette adresse est déjà celle de la ligne ${same} : une adresse est à une seule personne.`;
      fautives.push({ ligne, fautes: [{ colonne: 'Courriel', message }] });
    }
    courriels.set(simple(judged.courriel), same ?? ligne);
  }
  return { lisibles, fautives, nonLues, manquantes };
}
