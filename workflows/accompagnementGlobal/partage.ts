// What the person agreed to share, folded from every fact; and what it leaves of a fact to one organisation.
import type { Cote, OpenedFact } from '../kernel/fact.ts';
import { etapeProposee } from '../kernel/keyFacts.ts';
import { isFact, type OpenedAs } from '../kernel/opened.ts';
import type { Accord } from './facts/accord.ts';
import { diagnosticRenvoye, diagnosticTransmis } from './facts/commission.ts';
import { freinEvalue, rencontreDiagnosticNotee } from './facts/diagnostic.ts';
import { suitePreparee } from './facts/duree.ts';
import { accompagnementPrescrit } from './facts/proposition.ts';
import { demarragePrepare } from './facts/suivi.ts';

export type Theme = Accord['themes'][number];
const cotes: readonly Cote[] = ['emploi', 'social'];

/** Never shown: themes are sealed (SECRET-03), and this holds those of both sides. */
export interface Partage {
  readonly sieges: { readonly [C in Cote]: string };
  /** The agreement in force; null: none, refused, withdrawn or at its end. */
  readonly accord: Pick<Accord, 'destinataires' | 'themes'> | null;
  /** AG-32. What was not for the other side when it was written, and never will be: `version`, or `version:theme`. */
  readonly gardes: readonly string[];
  /** AG-31. What both seats signed together: theirs for good. */
  readonly signes: readonly string[];
  /** Every theme that something is written about. */
  readonly themes: readonly Theme[];
  /** The diagnosis as it was written, as long as it may still be signed. */
  readonly aSigner: readonly OpenedFact[];
}

export const rienEncore: Partage = {
  sieges: { emploi: '', social: '' },
  accord: null,
  gardes: [],
  signes: [],
  themes: [],
  aSigner: [],
};

/** An organisation that reads, and the seat that is its own; null: it stands beside both (a commission elsewhere). */
export interface Lecteur {
  readonly organisation: string;
  readonly cote: Cote | null;
}

/** AG-34. What belongs to a joint step is its own content: who signs it reads it, and who decides on it answers both. */
const desEtapes: readonly string[] = [
  etapeProposee.type,
  diagnosticTransmis.type,
  diagnosticRenvoye.type,
  demarragePrepare.type,
  suitePreparee.type,
];

export const autreCote = (cote: Cote): Cote => (cote === 'emploi' ? 'social' : 'emploi');

/** Whose content it is: of the seat that wrote it or, where none did, of the author's organisation. */
export function coteDuFait({ actor }: OpenedFact, { sieges }: Partage): Cote | null {
  const bySeat = cotes.find((cote) => cote === actor.seat);
  return bySeat ?? cotes.find((cote) => sieges[cote] === actor.organisation) ?? null;
}

/** What a fact is about: one theme, several, or none in particular (null). */
export function themesDe(fact: OpenedFact): readonly (Theme | null)[] {
  if (isFact(freinEvalue, fact)) return fact.parts.frein ? [fact.parts.frein.theme] : [];
  if (isFact(accompagnementPrescrit, fact)) return [null, ...(fact.parts.demande?.freins ?? [])];
  return [null];
}

export function estContenu({ type, parts }: OpenedFact): boolean {
  return !desEtapes.includes(type) && Object.values(parts).some((part) => part !== undefined);
}

export const nomDe = ({ version }: Pick<OpenedFact, 'version'>, theme: Theme | null): string =>
  theme === null ? `${version}` : `${version}:${theme}`;

/** AG-33. An organisation that is not named, a theme that is not: nothing. */
export function couvre({ accord }: Partage, organisation: string, theme: Theme | null): boolean {
  if (!accord?.destinataires.includes(organisation)) return false;
  return theme === null || accord.themes.includes(theme);
}

/** AG-32. Theirs; signed together; or covered when it was written and covered now. */
function lit(partage: Partage, fact: OpenedFact, theme: Theme | null, lecteur: Lecteur): boolean {
  const { organisation, cote } = lecteur;
  if (cote === null) {
    return fact.actor.organisation === organisation || lisibleDesDeux(partage, fact, theme);
  }
  if (coteDuFait(fact, partage) === cote) return true;
  const nom = nomDe(fact, theme);
  if (partage.signes.includes(nom)) return true;
  return !partage.gardes.includes(nom) && couvre(partage, organisation, theme);
}

/** AG-34. What both may read: what they sign, and what a commission beside them decides on. */
export function lisibleDesDeux(partage: Partage, fact: OpenedFact, theme: Theme | null): boolean {
  return cotes.every((cote) =>
    lit(partage, fact, theme, { organisation: partage.sieges[cote], cote }),
  );
}

/** AG-48. The meeting is the step's; what goes before a commission is shared like the rest, once it is no longer to sign. */
function partsDeLaRencontre(
  partage: Partage,
  fact: OpenedAs<typeof rencontreDiagnosticNotee>,
  lecteur: Lecteur,
): OpenedFact['parts'] {
  const { rencontre, presentation } = fact.parts;
  return lit(partage, fact, null, lecteur) ? { rencontre, presentation } : { rencontre };
}

/** The parts of a fact that the agreement leaves to this reader, opened by their audience before. */
export function partsLues(
  partage: Partage,
  fact: OpenedFact,
  lecteur: Lecteur,
): OpenedFact['parts'] {
  if (!estContenu(fact)) return fact.parts;
  if (isFact(rencontreDiagnosticNotee, fact)) return partsDeLaRencontre(partage, fact, lecteur);
  const read = themesDe(fact).filter((theme) => lit(partage, fact, theme, lecteur));
  if (!isFact(accompagnementPrescrit, fact)) return read.length > 0 ? fact.parts : {};
  const { demande } = fact.parts;
  if (!demande || !read.includes(null)) return {};
  return { demande: { ...demande, freins: demande.freins.filter((one) => read.includes(one)) } };
}

/** True when this reader is kept from nothing: the common case, in which no fact is looked at. */
export function toutEstLu(partage: Partage, { organisation }: Lecteur): boolean {
  return (
    partage.gardes.length === 0 &&
    couvre(partage, organisation, null) &&
    partage.themes.every((theme) => couvre(partage, organisation, theme))
  );
}

/** AG-34. Both organisations read what the other writes: a common synthesis can be asked for. */
export const partageEntreEux = (partage: Partage): boolean =>
  cotes.every((cote) => couvre(partage, partage.sieges[cote], null));
