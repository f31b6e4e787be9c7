// What the person agreed to share, folded from every fact; and what it leaves of a fact to one organisation.
import type { Jour } from '../dates.ts';
import type { Cote, OpenedFact } from '../kernel/fact.ts';
import { etapeProposee } from '../kernel/keyFacts.ts';
import { isFact, type OpenedAs } from '../kernel/opened.ts';
import type { Accord } from './facts/accord.ts';
import { diagnosticRenvoye, diagnosticTransmis } from './facts/commission.ts';
import { freinEvalue, rencontreDiagnosticNotee } from './facts/diagnostic.ts';
import { suitePreparee } from './facts/duree.ts';
import { intervenantInvite, intervenantPropose } from './facts/intervenant.ts';
import { noteAjoutee } from './facts/notes.ts';
import { passationProposee } from './facts/passation.ts';
import { accompagnementPrescrit } from './facts/proposition.ts';
import { demarragePrepare } from './facts/suivi.ts';

export type Theme = Accord['themes'][number];
const cotes: readonly Cote[] = ['emploi', 'social'];

/** Never shown: themes are sealed (SECRET-03), and this holds those of both sides. */
export interface Partage {
  readonly sieges: { readonly [C in Cote]: string };
  /** The agreement in force; null: none, refused, withdrawn or at its end. */
  readonly accord: Pick<Accord, 'destinataires' | 'themes'> | null;
  /** The last day on which the person said no: a refusal, or a withdrawal. */
  readonly refuseLe: Jour | null;
  /** AG-32. What was not for the other side when it was written, and never will be: `version`, or `version:theme`. */
  readonly gardes: readonly string[];
  /** AG-31. What two organisations signed together, theirs for good: `organisation version`, or `organisation version:theme`. */
  readonly signes: readonly string[];
  /** AG-36. Organisations that a seat has left. */
  readonly parties: readonly string[];
  /** AG-36. What went along with a seat, on the person's word: all that `auteur` had written by then. */
  readonly suivis: readonly Suivi[];
  /** Every theme that something is written about. */
  readonly themes: readonly Theme[];
  /** SECRET-21. The sides that neither the law nor the agreement lets follow the person, each since when; absent: never yet. */
  readonly sansFondement?: { readonly [C in Cote]?: string };
  /** The diagnosis as it was written, as long as it may still be signed. */
  readonly aSigner: readonly OpenedFact[];
}

interface Suivi {
  readonly auteur: string;
  readonly organisation: string;
  /** ISO instant of the handover. */
  readonly jusquA: string;
}

export const rienEncore: Partage = {
  sieges: { emploi: '', social: '' },
  accord: null,
  refuseLe: null,
  gardes: [],
  signes: [],
  parties: [],
  suivis: [],
  themes: [],
  aSigner: [],
};

/** An organisation that reads, and whether it stands beside both seats (a commission elsewhere, an intervenant). */
export interface Lecteur {
  readonly organisation: string;
  readonly aCote: boolean;
}

/** AG-36. Who has left a seat reads as an organisation of its own: neither the seat's any more, nor beside both. */
export function lecteurDe({ sieges, parties }: Partage, organisation: string): Lecteur {
  const own = cotes.some((cote) => sieges[cote] === organisation);
  return { organisation, aCote: !own && !parties.includes(organisation) };
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

export const signePar = (organisation: string, nom: string): string => `${organisation} ${nom}`;

/** AG-36. Written by this organisation, or by one whose seat and writings it took over; never what another wrote since. */
export function estASoi(
  { suivis }: Partage,
  { par, a }: { readonly par: string | null; readonly a: string },
  lecteur: string,
): boolean {
  return (
    par === lecteur ||
    suivis.some(
      ({ auteur, organisation, jusquA }) =>
        organisation === lecteur && auteur === par && a <= jusquA,
    )
  );
}

/** What the machine writes for a seat (a meeting taken elsewhere) is of who holds it. */
function ecritPourSoi(partage: Partage, fact: OpenedFact, organisation: string): boolean {
  const par = fact.actor.organisation;
  if (par !== null) return estASoi(partage, { par, a: fact.recordedAt }, organisation);
  const cote = coteDuFait(fact, partage);
  return cote !== null && partage.sieges[cote] === organisation;
}

/** AG-50. Written to the pair by who stands beside it: never to one of them alone, whatever they share of their own. */
export const auBinome = (partage: Partage, fact: OpenedFact): boolean =>
  isFact(noteAjoutee, fact) &&
  fact.clear.audience === 'intervenant' &&
  coteDuFait(fact, partage) === null;

/** AG-49. What both agree to ask of an intervenant: theirs and the intervenant's to read, while anything is shared. */
const deLInvitation = ({ accord }: Partage, fact: OpenedFact): boolean =>
  (isFact(intervenantPropose, fact) || isFact(intervenantInvite, fact)) &&
  accord !== null &&
  accord.destinataires.length > 0;

/** AG-32. Theirs; signed together; or covered when it was written and covered now. */
function lit(partage: Partage, fact: OpenedFact, theme: Theme | null, lecteur: Lecteur): boolean {
  const { organisation, aCote } = lecteur;
  if (ecritPourSoi(partage, fact, organisation)) return true;
  const assis = cotes.some((cote) => partage.sieges[cote] === organisation);
  if (assis && auBinome(partage, fact)) return true;
  if ((assis || aCote) && deLInvitation(partage, fact)) return true;
  if (aCote) return lisibleDesDeux(partage, fact, theme);
  const nom = nomDe(fact, theme);
  if (partage.signes.includes(signePar(organisation, nom))) return true;
  return !partage.gardes.includes(nom) && couvre(partage, organisation, theme);
}

/** AG-34. What both may read: what they sign, and what a commission beside them decides on. */
export function lisibleDesDeux(partage: Partage, fact: OpenedFact, theme: Theme | null): boolean {
  return cotes.every((cote) =>
    lit(partage, fact, theme, { organisation: partage.sieges[cote], aCote: false }),
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
  // AG-28. Addressed to who is asked to take over, of another organisation: theirs to read, whatever is shared here.
  if (isFact(passationProposee, fact) && fact.clear.vers?.organisation === lecteur.organisation) {
    return fact.parts;
  }
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
