// The facts of seats and keys, the same for every pathway, and how each changes what a case holds of them.
import { z } from 'zod';
import { Jour } from '../dates.ts';
import {
  type ActeAnnonce,
  type Cle,
  type Conjoint,
  type EtapeOuverte,
  instantPropose,
  type Suppleance,
  suppleances,
} from './conjoint.ts';
import { type ClearOf, defineFact, type FactEvent } from './fact.ts';
import { Id, texte } from './json.ts';

const source = 'convention locale : décision conjointe';
const Seat = z.string().regex(/^[a-z][A-Za-z]*$/);
const Name = Seat;
/** The signers' common audience: it may open the salt of what they sign, and the reason of an objection. */
const CommonAudience = z.enum(['binome', 'referents', 'creche']);
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
export const Sel = z.string().regex(/^[0-9a-f]{16,128}$/);
const motif = {
  audience: 'selonFait',
  scope: 'case',
  schema: z.object({ motif: texte(2000) }),
} as const;

export const etapeProposee = defineFact({
  type: 'etapeProposee.v1',
  label: 'Étape proposée',
  source,
  clear: z.object({
    id: Id,
    etape: Name,
    digest: Digest,
    caduqueLe: Jour,
    audience: CommonAudience,
  }),
  parts: { sel: { audience: 'selonFait', scope: 'case', schema: z.object({ sel: Sel }) } },
});

export const etapeConfirmee = defineFact({
  type: 'etapeConfirmee.v1',
  label: 'Étape confirmée',
  source,
  clear: z.object({
    proposition: Id,
    etape: Name,
    siege: Seat,
    digest: Digest,
    parSuppleance: z.boolean(),
  }),
  parts: {},
});

export const etapeObjectee = defineFact({
  type: 'etapeObjectee.v1',
  label: 'Objection à une étape',
  source,
  clear: z.object({ proposition: Id, etape: Name, siege: Seat, audience: CommonAudience }),
  parts: { motif },
});

export const etapeCaduque = defineFact({
  type: 'etapeCaduque.v1',
  label: 'Étape proposée devenue caduque',
  source,
  clear: z.object({
    proposition: Id,
    etape: Name,
    cause: z.enum(['delai', 'contenuModifie', 'remplacee', 'sortie']),
  }),
  parts: {},
});

export const signatureAnnulee = defineFact({
  type: 'signatureAnnulee.v1',
  label: 'Accord à redonner après un changement de personne',
  source,
  clear: z.object({ proposition: Id, siege: Seat, cause: z.enum(['suppleance', 'passation']) }),
  parts: {},
});

export const acteAnnonce = defineFact({
  type: 'acteAnnonce.v1',
  label: 'Acte annoncé',
  source,
  clear: z.object({ id: Id, acte: Name, siege: Seat, effetLe: Jour }),
  parts: {},
});

export const acteObjecte = defineFact({
  type: 'acteObjecte.v1',
  label: 'Objection à un acte annoncé',
  source,
  clear: z.object({ id: Id, acte: Name, siege: Seat, audience: CommonAudience }),
  parts: { motif },
});

export const acteAnnule = defineFact({
  type: 'acteAnnule.v1',
  label: 'Acte annoncé puis annulé',
  source,
  clear: z.object({ id: Id, acte: Name }),
  parts: {},
});

export const suppleanceOuverte = defineFact({
  type: 'suppleanceOuverte.v1',
  label: 'Suppléance ouverte',
  source: 'continuité du service ; convention locale',
  /** `depuis`: the first day when it is not that of the fact, for a leave said ahead (AG-54). */
  clear: z.object({ siege: Seat, agent: Id, jusquAu: Jour, depuis: Jour.optional() }),
  parts: {},
});

export const suppleanceTerminee = defineFact({
  type: 'suppleanceTerminee.v1',
  label: 'Suppléance terminée',
  source: 'continuité du service ; convention locale',
  /** `depuis`: which one, by its first day; absent: the first of them. */
  clear: z.object({
    siege: Seat,
    cause: z.enum(['terme', 'decision']),
    depuis: Jour.optional(),
  }),
  parts: {},
});

export const keyFacts = [
  etapeProposee,
  etapeConfirmee,
  etapeObjectee,
  etapeCaduque,
  signatureAnnulee,
  acteAnnonce,
  acteObjecte,
  acteAnnule,
  suppleanceOuverte,
  suppleanceTerminee,
] as const;
export type KeyFact = FactEvent<(typeof keyFacts)[number]>;

type Written = Pick<FactEvent<typeof etapeProposee>, 'actor' | 'occurredOn' | 'recordedAt'>;

function key(siege: string, parSuppleance: boolean, fact: Written): Cle {
  return { siege, agent: fact.actor.agent, parSuppleance, le: fact.occurredOn, a: fact.recordedAt };
}

/** Opening a step turns no key by itself: `etapeConfirmee.v1` of the proposer follows in the same decision. */
export function opened(clear: ClearOf<typeof etapeProposee>, fact: Written): EtapeOuverte {
  const { id, etape, digest, caduqueLe } = clear;
  return { id, etape, digest, caduqueLe, proposeeLe: fact.occurredOn, cles: [] };
}

/** AG-54. The substitutions of a seat, as changed: the first of them, then those to come. */
function withSuppleances<C extends Conjoint>(
  conjoint: C,
  seat: string,
  change: (known: readonly Suppleance[]) => readonly Suppleance[],
): C['sieges'] {
  const siege = conjoint.sieges[seat];
  if (!siege) throw new Error(`no such seat: ${seat}`);
  const { ensuite: _ensuite, ...rest } = siege;
  const changed = change(suppleances(siege));
  const [first = null, ...next] = [...changed].sort((a, b) => (a.depuis < b.depuis ? -1 : 1));
  const held = { ...rest, suppleance: first, ...(next.length > 0 ? { ensuite: next } : {}) };
  return { ...conjoint.sieges, [seat]: held };
}

function announced(fact: FactEvent<typeof acteAnnonce>): ActeAnnonce {
  return { ...fact.clear, agent: fact.actor.agent, annonceLe: fact.occurredOn };
}

/** What one fact of the mechanism changes. A pathway's own context carries these fields and takes this change as it is. */
export function foldKeys<C extends Conjoint>(
  conjoint: C,
  fact: KeyFact,
): Partial<Conjoint> & { sieges?: C['sieges'] } {
  const { etape } = conjoint;
  switch (fact.type) {
    case 'etapeProposee.v1':
      return { etape: opened(fact.clear, fact) };
    case 'etapeConfirmee.v1':
      if (!etape) return {};
      return {
        etape: {
          ...etape,
          cles: [...etape.cles, key(fact.clear.siege, fact.clear.parSuppleance, fact)],
        },
      };
    case 'signatureAnnulee.v1':
      if (!etape) return {};
      return {
        etape: {
          ...etape,
          proposeeA: instantPropose(etape),
          cles: etape.cles.filter((cle) => cle.siege !== fact.clear.siege),
        },
      };
    case 'etapeObjectee.v1':
    case 'etapeCaduque.v1':
      return { etape: null };
    case 'acteAnnonce.v1':
      return { acte: announced(fact) };
    case 'acteObjecte.v1':
    case 'acteAnnule.v1':
      return { acte: null };
    case 'suppleanceOuverte.v1': {
      const { siege, agent, jusquAu, depuis = fact.occurredOn } = fact.clear;
      return {
        sieges: withSuppleances(conjoint, siege, (known) => [...known, { agent, depuis, jusquAu }]),
      };
    }
    case 'suppleanceTerminee.v1': {
      const { siege, depuis } = fact.clear;
      return {
        sieges: withSuppleances(conjoint, siege, (known) =>
          known.filter((one, index) => (depuis ? one.depuis !== depuis : index > 0)),
        ),
      };
    }
  }
}
