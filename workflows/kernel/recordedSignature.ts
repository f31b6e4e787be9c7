// The key of a seat whose holder has no account: signed on paper or given by word, recorded by who heard it.
import { z } from 'zod';
import { Jour } from '../dates.ts';
import type { Cle, Conjoint } from './conjoint.ts';
import { siegesAttendus } from './conjoint.ts';
import { defineFact, type FactEvent, fact, type NewFact } from './fact.ts';
import { Id } from './json.ts';
import type { KeyOutcome, NamedProposal } from './keys.ts';
import type { DecideContext } from './pathway.ts';
import { refus } from './refusal.ts';
import { mots } from './words.ts';

export const modesSignature = { papier: 'Sur papier', oral: 'De vive voix' } as const;

export const signatureRecueillie = defineFact({
  type: 'signatureRecueillie.v1',
  label: 'Signature recueillie',
  source: 'convention locale : qui n’a pas de compte signe devant un professionnel',
  clear: z.object({
    proposition: Id,
    etape: z.string().regex(/^[a-z][A-Za-z]*$/),
    siege: z.string().regex(/^[a-z][A-Za-z]*$/),
    /** Whose signature it is; who recorded it is the fact's actor. */
    personne: Id,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    mode: z.enum(mots(modesSignature)),
    le: Jour,
  }),
  parts: {},
});
type SignatureRecueillie = FactEvent<typeof signatureRecueillie>;

export interface RecordedSignature extends NamedProposal {
  readonly personne: string;
  readonly mode: keyof typeof modesSignature;
  readonly le: Jour;
}

/** Who signs for a recorded seat, and who of them has signed the open step. */
export interface Signers {
  readonly siege: string;
  readonly signataires: readonly string[];
  readonly signatures: readonly string[];
}

/** CLE-10. One signature; the seat's key turns with the last of its signers. `complete`: it was the last key of all. */
export function recueillirSignature(
  conjoint: Conjoint,
  { siege, signataires, signatures }: Signers,
  data: RecordedSignature,
  ctx: DecideContext,
): KeyOutcome {
  const { etape } = conjoint;
  if (etape?.id !== data.proposition) return { ok: false, refusal: refus('propositionDisparue') };
  if (data.digest !== etape.digest || ctx.content?.digest !== etape.digest) {
    return { ok: false, refusal: { kind: 'perime', code: 'contenuModifie', params: {} } };
  }
  if (!signataires.includes(data.personne)) {
    return { ok: false, refusal: refus('signataireInconnu') };
  }
  if (signatures.includes(data.personne)) return { ok: false, refusal: refus('dejaSigne') };
  const signed: NewFact = fact(signatureRecueillie, {
    on: 'joint',
    clear: {
      proposition: etape.id,
      etape: etape.etape,
      siege,
      personne: data.personne,
      digest: etape.digest,
      mode: data.mode,
      le: data.le,
    },
    parts: {},
    occurredOn: data.le,
    rules: ['CLE-10'],
  });
  const last = signataires.every((one) => one === data.personne || signatures.includes(one));
  const missing = siegesAttendus(conjoint).filter((seat) => seat !== siege || !last);
  return { ok: true, facts: [signed], complete: missing.length === 0 };
}

/** The open step and who signed it, after one more signature. */
export function foldSignature<C extends Conjoint & Pick<Signers, 'signataires' | 'signatures'>>(
  context: C,
  { clear, recordedAt }: SignatureRecueillie,
): Pick<C, 'etape'> & Pick<Signers, 'signatures'> {
  const signatures = [...context.signatures, clear.personne];
  const { etape } = context;
  const all = context.signataires.every((one) => signatures.includes(one));
  if (!etape || !all) return { etape, signatures };
  const { siege, personne: agent, le } = clear;
  const cle: Cle = { siege, agent, parSuppleance: false, le, a: recordedAt };
  return { etape: { ...etape, cles: [...etape.cles, cle] }, signatures };
}
