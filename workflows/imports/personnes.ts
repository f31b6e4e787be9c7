// People of a file, line by line: what each line says of somebody, or what is to be mended in it (AG-75).
import { z } from 'zod';
import type { Jour } from '../dates.ts';
import { texte } from '../kernel/json.ts';
import { Adresse, Contacts, Nom, PrenomEtNaissance } from '../people/personFacts.ts';
import { jourEcrit } from './jourEcrit.ts';
import { type Champs, type Colonnes, type Faute, type Fautive, lire, type Table } from './table.ts';
import { type AccordDeVerification, accordDe, colonnesVerification } from './verification.ts';

/** More is two files: a preview is read by somebody, and one commit holds everyone else's for that long. */
export const LIGNES_AU_PLUS = 500;

type Champ =
  | 'prenom'
  | 'nom'
  | 'naissance'
  | 'telephone'
  | 'courriel'
  | 'adresse'
  | 'codePostal'
  | 'commune'
  | keyof typeof colonnesVerification;

export const colonnesPersonnes: Colonnes<Champ> = {
  prenom: { titre: 'Prénom', aussi: ['Prénoms'], obligatoire: true },
  nom: { titre: 'Nom', aussi: ['Nom de famille', 'Nom d’usage', 'Nom usuel'], obligatoire: true },
  naissance: {
    titre: 'Date de naissance',
    aussi: ['Naissance', 'Né le', 'Née le', 'Date naissance'],
  },
  telephone: { titre: 'Téléphone', aussi: ['Tél', 'Portable', 'Mobile', 'Numéro de téléphone'] },
  courriel: { titre: 'Courriel', aussi: ['Email', 'E-mail', 'Mail', 'Adresse mail', 'Mél'] },
  adresse: { titre: 'Rue', aussi: ['Adresse', 'Voie', 'Numéro et rue'] },
  codePostal: { titre: 'Code postal', aussi: ['CP'] },
  commune: { titre: 'Commune', aussi: ['Ville'], obligatoire: true },
  ...colonnesVerification,
};

export const Personne = z.object({
  ...PrenomEtNaissance.shape,
  ...Nom.shape,
  contacts: Contacts,
  adresse: Adresse.extend({ commune: texte(100) }),
});
export type Personne = z.infer<typeof Personne>;

export interface LignePersonne {
  readonly ligne: number;
  readonly personne: Personne;
  readonly accord: AccordDeVerification | null;
  /** Earlier line of the file with the same name and no other day of birth. */
  readonly memeNomQue: number | null;
}

export interface PersonnesLues {
  readonly lisibles: readonly LignePersonne[];
  readonly fautives: readonly Fautive[];
  readonly nonLues: readonly string[];
  readonly manquantes: readonly string[];
}

const orNull = (text: string) => (text === '' ? null : text);

/** « 06.12.34.56.78 », « +33 (0)6 12… », and the zero that a spreadsheet ate. */
function telephone(text: string): string | null {
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(/[.\-/()\s\u00a0]+/g, ' ')
    .trim();
  return orNull(/^[1-9](?: ?\d){8}$/.test(digits) ? `0${digits}` : digits);
}

const codePostal = (text: string) => orNull(/^\d{4}$/.test(text) ? `0${text}` : text);

function jourDeNaissance(text: string): Jour | string | null {
  return text === '' ? null : (jourEcrit(text) ?? text);
}

/** What to do, by the field that a schema would not take. */
const quoiFaire: { readonly [champ: string]: string } = {
  prenom: 'Écrivez le prénom (80 caractères au plus).',
  nom: 'Écrivez le nom (80 caractères au plus).',
  naissance:
    'Écrivez le jour, le mois et l’année entière, par exemple 12/03/1991, ou laissez vide.',
  telephone: 'Écrivez le numéro en chiffres, par exemple 06 12 34 56 78, ou laissez vide.',
  courriel: 'Écrivez une adresse complète, par exemple prenom.nom@exemple.fr, ou laissez vide.',
  adresse: 'Raccourcissez la rue (200 caractères au plus).',
  codePostal: 'Écrivez les cinq chiffres du code postal, ou laissez vide.',
  commune: 'Écrivez la commune (100 caractères au plus).',
};

function champDe(path: readonly PropertyKey[]): Champ {
  const name = String(path.at(-1));
  return name in colonnesPersonnes ? (name as Champ) : 'nom';
}

type Jugee = Pick<LignePersonne, 'personne' | 'accord'> | { readonly fautes: readonly Faute[] };

function juger(champs: Champs<Champ>, today: Jour): Jugee {
  const asked = accordDe(champs, today);
  const jugee = jugerPersonne(champs, today);
  if (!('fautes' in jugee)) return 'fautes' in asked ? asked : { ...jugee, ...asked };
  return { fautes: [...jugee.fautes, ...('fautes' in asked ? asked.fautes : [])] };
}

function jugerPersonne(
  champs: Champs<Champ>,
  today: Jour,
): { personne: Personne } | { fautes: Faute[] } {
  const read = Personne.safeParse({
    prenom: champs.prenom,
    nom: champs.nom,
    naissance: jourDeNaissance(champs.naissance),
    contacts: { telephone: telephone(champs.telephone), courriel: orNull(champs.courriel) },
    adresse: {
      adresse: orNull(champs.adresse),
      codePostal: codePostal(champs.codePostal),
      commune: champs.commune,
    },
  });
  if (!read.success) {
    const named = new Set(read.error.issues.map(({ path }) => champDe(path)));
    return { fautes: [...named].map(faute) };
  }
  const { naissance } = read.data;
  const horsDuTemps = naissance !== null && (naissance > today || naissance < '1900-01-01');
  if (!horsDuTemps) return { personne: read.data };
  return {
    fautes: [
      { colonne: 'Date de naissance', message: 'Vérifiez l’année : ce jour n’est pas possible.' },
    ],
  };
}

function faute(champ: Champ): Faute {
  return { colonne: colonnesPersonnes[champ].titre, message: quoiFaire[champ] ?? '' };
}

/** How two lines, or a line and somebody known, are found to bear one name. */
export function memeNom({
  prenom,
  nom,
}: {
  readonly prenom: string;
  readonly nom: string;
}): string {
  return `${prenom} ${nom}`
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Two days of birth tell two people apart; one that is not known does not. */
export const peutEtreLeMeme = (a: Jour | null, b: Jour | null): boolean =>
  a === null || b === null || a === b;

export function personnesDe(table: Table, today: Jour): PersonnesLues {
  const { lignes, nonLues, manquantes } = lire(table, colonnesPersonnes);
  if (manquantes.length > 0) return { lisibles: [], fautives: [], nonLues, manquantes };
  const lisibles: LignePersonne[] = [];
  const fautives: Fautive[] = [];
  const deja = new Map<string, number>();
  const noms = new Map<string, LignePersonne[]>();
  for (const { ligne, champs, enTrop } of lignes) {
    const judged = enTrop.length > 0 ? { fautes: enTrop } : juger(champs, today);
    if ('fautes' in judged) {
      fautives.push({ ligne, fautes: judged.fautes });
      continue;
    }
    const { personne, accord } = judged;
    const whole = JSON.stringify(personne);
    const same = deja.get(whole);
    if (same !== undefined) {
      const message = `C’est la même que la ligne ${same} : retirez l’une des deux.`;
      fautives.push({ ligne, fautes: [{ colonne: null, message }] });
      continue;
    }
    deja.set(whole, ligne);
    const homonymes = noms.get(memeNom(personne)) ?? [];
    const first = homonymes.find((one) =>
      peutEtreLeMeme(one.personne.naissance, personne.naissance),
    );
    const lue = { ligne, personne, accord, memeNomQue: first?.ligne ?? null };
    noms.set(memeNom(personne), [...homonymes, lue]);
    lisibles.push(lue);
  }
  return { lisibles, fautives, nonLues, manquantes };
}
