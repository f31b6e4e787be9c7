// From what was typed to what the command takes, and what is missing at each step. Pure.
import { z } from 'zod';
import { ouvrirDemande } from '../../../workflows/crecheAvip/commands/ouvrir.ts';
import { naissanceTropLoin } from '../../../workflows/crecheAvip/family.ts';
import { ageOn, Jour } from '../../../workflows/dates.ts';
import { errorsOfSchema, type FieldErrors } from '../case/forms/fieldErrors.ts';
import { criteriaData } from '../crecheAvip/fields/CriteriaFields.tsx';
import type { ParentDraft, RequestDraft } from './requestDraft.ts';

const Data = z.record(z.string(), z.json());
export type RequestData = z.infer<typeof Data>;

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Whoever is not to be contacted is known by name, and by nothing to reach them. */
function parentData({ prenom, nom, role, telephone, courriel }: ParentDraft) {
  const contacts = { telephone: orNull(telephone), courriel: orNull(courriel) };
  const reached = role !== 'nePasContacter' && (contacts.telephone ?? contacts.courriel) !== null;
  return { prenom, nom, role, contacts: reached ? contacts : null, adresse: null };
}

/** AVIP-31. Left untouched, criteria are filled later; a crèche never writes any. */
export function writesCriteria({ nature, criteres }: RequestDraft, byCreche: boolean): boolean {
  const { foyer, allocation, quartier, jeune, objectif, echeance, fratrie, commentaire } = criteres;
  const touched =
    [foyer, allocation, quartier, jeune].some(Boolean) ||
    `${objectif}${echeance}${commentaire}`.trim() !== '' ||
    fratrie.length > 0;
  return !byCreche && nature === 'reguliere' && touched;
}

/** AVIP-50. Three years old when the place begins: a written derogation is asked for. */
export function isTooOld({ enfant, besoin }: RequestDraft): boolean {
  const born = Jour.safeParse(enfant.naissance);
  const start = Jour.safeParse(besoin.debutSouhaite);
  return born.success && start.success && ageOn(born.data, start.data) >= 3;
}

/** AVIP-58 */
function isTooFarAhead(naissance: string, today: string): boolean {
  const [born, now] = [Jour.safeParse(naissance), Jour.safeParse(today)];
  return born.success && now.success && naissanceTropLoin(born.data, { today: now.data }) !== null;
}

/** Expected, not born yet. */
export function isExpected({ naissance }: RequestDraft['enfant'], today: string): boolean {
  return naissance > today;
}

/** AVIP-31, AVIP-50. What one may write in it: a crèche no criteria, the coordinateur alone a derogation of age. */
export type Author = 'creche' | 'coordinateur' | 'autre';

export function openingData(draft: RequestDraft, author: Author): RequestData {
  const { nature, commune, voeux, enfant, besoin, criteres, derogationAge } = draft;
  return Data.parse({
    nature,
    commune,
    voeux,
    enfant,
    parents: draft.parents.map(parentData),
    accompagnement: orNull(draft.accompagnement),
    fratrie: orNull(draft.fratrie),
    besoin,
    criteres: writesCriteria(draft, author === 'creche') ? criteriaData(criteres) : null,
    insertion: orNull(draft.insertion),
    referentSocial: orNull(draft.referentSocial),
    derogationAge: author === 'coordinateur' && isTooOld(draft) ? derogationAge : null,
  });
}

/** Everything that is missing; the paths are those of the draft. */
export function errorsOfRequest(draft: RequestDraft, author: Author, today: string): FieldErrors {
  const schema = errorsOfSchema(ouvrirDemande.data, openingData(draft, author));
  const flat = Object.entries(schema).map(([path, message]) => [
    path.replace('.contacts.', '.'),
    message,
  ]);
  return { ...Object.fromEntries(flat), ...ruleErrors(draft, author, today) };
}

/** AVIP-30, AVIP-40, AVIP-50, AVIP-52, AVIP-58, said before sending: the server says them again. */
function ruleErrors(draft: RequestDraft, author: Author, today: string): FieldErrors {
  const errors: FieldErrors = {};
  const { parents, accompagnement, fratrie, enfant, besoin, nature, voeux } = draft;
  const known = accompagnement !== '' || fratrie !== '';
  if (!known && !parents.some(({ role }) => role === 'signe')) {
    errors['parents'] = 'Un parent au moins signe le contrat.';
  }
  if (isTooFarAhead(enfant.naissance, today)) {
    errors['enfant.naissance'] = 'Une place se demande au plus neuf mois avant la naissance.';
  } else if (besoin.debutSouhaite !== '' && besoin.debutSouhaite < enfant.naissance) {
    errors['besoin.debutSouhaite'] = 'L’enfant ne sera pas né ce jour-là.';
  } else if (author !== 'coordinateur' && isTooOld(draft)) {
    errors['besoin.debutSouhaite'] = 'L’enfant aura trois ans ce jour-là.';
  }
  if (nature === 'ponctuelle' && voeux.length === 0) {
    errors['voeux'] = 'Choisissez la crèche qui répondra.';
  }
  return errors;
}

/** Those of the answers that a step asks for, by what their paths begin with. */
export function errorsOfStep(errors: FieldErrors, asks: readonly string[]): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).filter(([path]) => asks.includes(path.split('.')[0] ?? '')),
  );
}
