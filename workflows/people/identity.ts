// A person's identity as far as it may be opened: any part may be closed or destroyed.
import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { OpenedFact } from '../kernel/fact.ts';
import { type OpenedAs, on } from '../kernel/opened.ts';
import type { Garde } from '../kernel/person.ts';
import {
  type Adresse,
  type Contacts,
  contactsModifies,
  dateDeNaissanceCorrigee,
  enfantCree,
  fichesReunies,
  fichesSeparees,
  personneCreee,
  type Usage,
  usageDesContactsFixe,
} from './personFacts.ts';

/** What was said of how to reach them, at which instant (ISO). `rang`: as of the identity. */
export interface Dit {
  readonly a: string;
  readonly rang: number;
  readonly contacts: z.infer<typeof Contacts> | null;
  readonly adresse: z.infer<typeof Adresse> | null;
}

export interface Levee {
  readonly le: Jour;
  readonly a: string;
  readonly par: string;
}

export interface Identity {
  readonly prenom: string | null;
  readonly naissance: Jour | null;
  readonly nom: string | null;
  readonly contacts: z.infer<typeof Contacts> | null;
  readonly adresse: z.infer<typeof Adresse> | null;
  /** SECRET-12. How to reach them, and where they live, is for the pair alone. */
  readonly proteges: boolean;
  /** SECRET-20. Those of another record of the same person are: nothing is said of them, and nothing read. */
  readonly autreProtegee?: boolean;
  /** SECRET-18. By whom: the pair of an accompagnement, the référents of a request. */
  readonly gardes: readonly Garde[];
  /** The requests whose référents have, while that holds. */
  readonly demandes?: readonly string[];
  /** The instant of the protection in force. */
  readonly protegesDepuis?: string | null;
  /** When it was lifted, until it is set again: said to the pair, of whom one alone may have lifted it. */
  readonly protectionLevee?: Levee | null;
  /** The same of what the référents had set, for them: of the pair's they are told nothing. */
  readonly leveeDesReferents?: Levee | null;
  /** AG-43. The record that is shown in place of this one: both are one person's. */
  readonly reunieDans: string | null;
  /** The records in whose place this one is shown. */
  readonly accueille: readonly string[];
  /** AG-44. Of the contacts, among those of one person's records: the greatest are the last that were said. */
  readonly rang: number;
  /** SECRET-21. All that was said, oldest first: who has lost the ground to follow them reads it up to that day. */
  readonly dits: readonly Dit[];
}

export const unknownIdentity: Identity = {
  prenom: null,
  naissance: null,
  nom: null,
  contacts: null,
  adresse: null,
  proteges: false,
  gardes: [],
  reunieDans: null,
  accueille: [],
  rang: 0,
  dits: [],
};

/** Only the parts that are there: a closed one says nothing of what was known before. */
function joindre(parts: {
  readonly contacts?: z.infer<typeof Contacts> | undefined;
  readonly adresse?: z.infer<typeof Adresse> | undefined;
}): Partial<Identity> {
  return {
    ...(parts.contacts ? { contacts: parts.contacts } : {}),
    ...(parts.adresse ? { adresse: parts.adresse } : {}),
  };
}

function dire(
  known: Identity,
  { parts, recordedAt: a }: OpenedAs<typeof contactsModifies> | OpenedAs<typeof personneCreee>,
  rang: number,
): Partial<Identity> {
  const said = joindre(parts);
  if (Object.keys(said).length === 0) return { rang };
  const { contacts, adresse } = { ...known, ...said };
  return { contacts, adresse, rang, dits: [...known.dits, { a, rang, contacts, adresse }] };
}

/** SECRET-18. Each sets its own and lifts no more than that: the pair, and of the référents those of each request. */
function gardesApres(
  { gardes, demandes = [] }: Pick<Identity, 'gardes' | 'demandes'>,
  { proteges, par, demande = '' }: z.infer<typeof Usage>,
): Required<Pick<Identity, 'gardes' | 'demandes'>> {
  if (par === undefined) {
    const left = gardes.filter((one) => one !== 'binome');
    return { gardes: proteges ? [...left, 'binome'] : left, demandes };
  }
  const others = demandes.filter((one) => one !== demande && one !== '');
  const held = proteges ? [...others, demande] : others;
  const left = gardes.filter((one) => one !== par);
  return { gardes: held.length > 0 ? [...left, par] : left, demandes: held };
}

/** SECRET-12. A part that was destroyed protects what is left, for the pair. */
function foldUsage(
  known: Identity,
  { parts, recordedAt, occurredOn, actor }: OpenedAs<typeof usageDesContactsFixe>,
): Partial<Identity> {
  const usage = parts.usage ?? { proteges: true };
  const { proteges: set } = usage;
  const { gardes, demandes } = gardesApres(known, usage);
  const proteges = gardes.length > 0;
  const now = { le: occurredOn, a: recordedAt, par: actor.agent };
  const levee = known.proteges ? now : (known.protectionLevee ?? null);
  const lift = known.gardes.includes('referents') ? now : (known.leveeDesReferents ?? null);
  const depuis = proteges ? (known.protegesDepuis ?? null) : null;
  return {
    proteges,
    gardes,
    demandes,
    protegesDepuis: set ? recordedAt : depuis,
    protectionLevee: proteges ? null : levee,
    leveeDesReferents: gardes.includes('referents') ? null : lift,
  };
}

const folds = new Map([
  on(
    personneCreee,
    (known: Identity, fact): Partial<Identity> => ({
      ...fact.parts.prenomEtNaissance,
      ...fact.parts.nom,
      ...dire(known, fact, 0),
    }),
  ),
  on(
    enfantCree,
    (_: Identity, { parts }): Partial<Identity> => ({ ...parts.prenomEtNaissance, ...parts.nom }),
  ),
  on(
    dateDeNaissanceCorrigee,
    (_: Identity, { parts }): Partial<Identity> => ({ ...parts.naissance }),
  ),
  on(
    contactsModifies,
    (known: Identity, fact): Partial<Identity> => dire(known, fact, fact.clear.rang ?? 0),
  ),
  on(usageDesContactsFixe, foldUsage),
]);

/** AG-43, AG-44. The same fact lies on both streams: which of the two this record is, its id says. */
function foldUnion(identity: Identity, { type, clear }: OpenedFact, id: string): Partial<Identity> {
  const reunies = type === fichesReunies.type;
  if (!reunies && type !== fichesSeparees.type) return {};
  const { gardee, autre } = fichesReunies.clear.parse(clear);
  // What was said of it before is not shown again before it is said again.
  if (id === autre && !reunies) return { reunieDans: null };
  if (id === autre) {
    const dits = identity.dits.map((dit) => ({ ...dit, rang: 0 }));
    return { reunieDans: gardee, rang: 0, dits };
  }
  const others = identity.accueille.filter((one) => one !== autre);
  return { accueille: reunies ? [...others, autre] : others };
}

/** `id`: whose record it is. */
export function foldIdentity(identity: Identity, fact: OpenedFact, id: string): Identity {
  return {
    ...identity,
    ...folds.get(fact.type)?.(identity, fact),
    ...foldUnion(identity, fact, id),
  };
}
