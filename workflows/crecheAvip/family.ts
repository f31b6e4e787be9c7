// The child, the parents and their identity: streams of their own, under their own keys.
import { z } from 'zod';
import { addMonths, Jour } from '../dates.ts';
import { facultatif, pasPasse } from '../kernel/commandData.ts';
import { premierRefus } from '../kernel/decision.ts';
import { fact, type NewFact } from '../kernel/fact.ts';
import { texte } from '../kernel/json.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import { mots } from '../kernel/words.ts';
import {
  Adresse,
  Contacts,
  dateDeNaissanceCorrigee,
  enfantCree,
  personneCreee,
} from '../people/personFacts.ts';
import { personStream } from '../streams.ts';
import { rolesParents } from './vocabulary.ts';

export const Enfant = z.object({ prenom: texte(80), nom: texte(80), naissance: Jour });
export const Parent = z.object({
  prenom: texte(80),
  nom: texte(80),
  contacts: facultatif(Contacts),
  adresse: facultatif(Adresse),
  role: z.enum(mots(rolesParents)),
});

/** AVIP-50. 31 August of the year in which the child turns three. */
export function dernierJourAvantLEcole(naissance: Jour): Jour {
  return Jour.parse(`${Number(naissance.slice(0, 4)) + 3}-08-31`);
}

/** AVIP-58. Whoever is expected is born within nine months. */
const MOIS_AVANT_LA_NAISSANCE = 9;

export function naissanceTropLoin(
  naissance: Jour,
  { today }: Pick<DecideContext, 'today'>,
): Refusal | null {
  const last = addMonths(today, MOIS_AVANT_LA_NAISSANCE);
  return naissance > last ? refus('naissanceTropLoin', { date: last }) : null;
}

/** AVIP-58. Nobody is welcomed before being born. */
export function avantLaNaissance(naissance: Jour | null, du: Jour): Refusal | null {
  return naissance !== null && du < naissance
    ? refus('avantLaNaissance', { date: naissance })
    : null;
}

/** AVIP-58. The same of half-days one by one. */
export function avantLaNaissanceParmi(
  naissance: Jour | null,
  demis: readonly { readonly jour: Jour }[],
): Refusal | null {
  const [first] = demis.map(({ jour }) => jour).sort();
  return first ? avantLaNaissance(naissance, first) : null;
}

export interface ParentConnu {
  readonly personne: string;
  readonly role: keyof typeof rolesParents;
}

export interface Foyer {
  readonly signataires: readonly string[];
  readonly famille: readonly ParentConnu[];
  readonly facts: readonly NewFact[];
}

/** The parents, created where they are new; who signs among them. */
export function foyer(
  parents: readonly z.infer<typeof Parent>[],
  known: readonly ParentConnu[],
  ctx: DecideContext,
): Foyer {
  const nes = parents.map(({ role, prenom, nom, contacts, adresse }, index) => {
    const personne = ctx.id(`parent${index}`);
    const created = fact(personneCreee, {
      on: { stream: personStream(personne) },
      clear: {},
      parts: {
        prenomEtNaissance: { prenom, naissance: null },
        nom: { nom },
        contacts: contacts ?? undefined,
        adresse: adresse ?? undefined,
      },
      scopeIds: { person: personne },
      occurredOn: ctx.today,
      rules: ['AVIP-30'],
    });
    return { personne, role, created };
  });
  const famille = [...known, ...nes.map(({ personne, role }) => ({ personne, role }))];
  return {
    signataires: famille.filter(({ role }) => role === 'signe').map(({ personne }) => personne),
    famille,
    facts: nes.map(({ created }) => created),
  };
}

/** AVIP-58 */
export function corrigerEnfant(
  personne: string,
  naissance: Jour,
  { today }: Pick<DecideContext, 'today'>,
): NewFact {
  return fact(dateDeNaissanceCorrigee, {
    on: { stream: personStream(personne) },
    clear: {},
    parts: { naissance: { naissance } },
    scopeIds: { person: personne },
    occurredOn: today,
    rules: ['AVIP-58'],
  });
}

/** AVIP-31. The crèche reads the first name and the age; the name is the referents'. */
export function creerEnfant(
  personne: string,
  { prenom, naissance, nom }: z.infer<typeof Enfant>,
  ctx: Pick<DecideContext, 'today'>,
): NewFact {
  return fact(enfantCree, {
    on: { stream: personStream(personne) },
    clear: {},
    parts: { prenomEtNaissance: { prenom, naissance }, nom: { nom } },
    scopeIds: { person: personne },
    occurredOn: ctx.today,
    rules: ['AVIP-30', 'AVIP-31'],
  });
}

/** AVIP-50. A written derogation looks ahead, and never more than two years beyond school. */
export function derogationHorsBornes(
  naissance: Jour,
  jusquAu: Jour,
  ctx: Pick<DecideContext, 'today'>,
): Refusal | null {
  const last = addMonths(dernierJourAvantLEcole(naissance), 24);
  return premierRefus(
    pasPasse(jusquAu, ctx),
    jusquAu > last && refus('derogationTropLongue', { date: last }),
  );
}
