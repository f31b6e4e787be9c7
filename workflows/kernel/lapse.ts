// How a joint step falls, or loses one key: time ran out, its content changed, another hand took the seat.
import { addDays, type Jour } from '../dates.ts';
import type { Conjoint } from './conjoint.ts';
import { fact, type NewFact } from './fact.ts';
import { etapeCaduque, signatureAnnulee } from './keyFacts.ts';

/** CLE-05, CLE-06. The open step falls, if there is one: time ran out, its content changed, or another replaces it. */
export function rendreCaduque(
  conjoint: Conjoint,
  cause: 'delai' | 'contenuModifie' | 'remplacee' | 'sortie',
  jour: Jour,
): NewFact[] {
  if (!conjoint.etape) return [];
  const { id, etape } = conjoint.etape;
  return [
    fact(etapeCaduque, {
      on: 'joint',
      clear: { proposition: id, etape, cause },
      parts: {},
      occurredOn: jour,
      rules: [cause === 'delai' ? 'CLE-05' : 'CLE-06'],
    }),
  ];
}

/** CLE-09. Another hand holds the seat: a key turned for it on the open step is to be turned again. */
export function annulerSignature(
  conjoint: Conjoint,
  siege: string,
  cause: 'suppleance' | 'passation',
  jour: Jour,
): NewFact[] {
  const { etape } = conjoint;
  if (!etape?.cles.some((cle) => cle.siege === siege)) return [];
  return [
    fact(signatureAnnulee, {
      on: 'joint',
      clear: { proposition: etape.id, siege, cause },
      parts: {},
      occurredOn: jour,
      rules: ['CLE-09'],
    }),
  ];
}

/** The facts of a step whose last day is over, or null. */
export function etapeEchue(
  conjoint: Conjoint,
  today: Jour,
): { due: Jour; from: Jour; facts: NewFact[] } | null {
  const due = conjoint.etape?.caduqueLe;
  if (!due || today <= due) return null;
  return { due, from: addDays(due, 1), facts: rendreCaduque(conjoint, 'delai', due) };
}
