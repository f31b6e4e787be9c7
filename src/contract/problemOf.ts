// Turns a refusal into the Problem that crosses the wire: the one place that gives a kind of no its status.
import { fill, type Refusal, type RefusalKind } from '../../workflows/kernel/refusal.ts';
import { refusalTexts } from '../../workflows/refusalTexts.ts';
import { direVoisines } from '../../workflows/waitingList/nearbyWords.ts';
import type { Nearby } from './places.ts';
import type { Problem } from './problem.ts';

const statuses: { readonly [kind in RefusalKind]: number } = {
  interdit: 403,
  introuvable: 404,
  refus: 409,
  perime: 412,
  invalide: 422,
  preconditionRequise: 428,
  tropSouvent: 429,
};

/** A code without its text is a bug that a test finds; people still get a sentence. */
const unsaid = {
  title: 'Ce n’est pas possible maintenant',
  detail: 'Rechargez la page, puis réessayez. Si cela continue, prévenez l’administrateur.',
};

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

export function problemOf(
  refusal: Refusal,
  errors?: readonly FieldError[],
  nearby?: Nearby,
): Problem {
  const { title, detail } = refusalTexts[refusal.code] ?? unsaid;
  return {
    type: `/problemes/${refusal.code}`,
    title: fill(title, refusal.params),
    status: statuses[refusal.kind],
    detail: [fill(detail, refusal.params), ...(nearby ? [direVoisines(nearby)] : [])].join(' '),
    code: refusal.code,
    ...(Object.keys(refusal.params).length > 0 ? { params: { ...refusal.params } } : {}),
    ...(nearby ? { nearby } : {}),
    ...(errors && errors.length > 0 ? { errors: [...errors] } : {}),
  };
}
