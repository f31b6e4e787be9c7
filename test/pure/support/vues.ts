// What tests look at of a request: its claims, its last day, its deadlines.
import { crecheAvip } from '../../../workflows/crecheAvip/pathway.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import type { Parcours } from './accueil.ts';

/** The half-days that one request claims. */
export const claimsOf = ({ monde, id }: Parcours): readonly Claim[] =>
  monde.claims().filter(({ caseId }) => caseId === id);
/** The last of them. */
export const dernier = (parcours: Parcours) =>
  claimsOf(parcours)
    .map(({ jour: day }) => day)
    .sort()
    .at(-1);
export const deadline = ({ monde, id }: Parcours, kind: string) =>
  crecheAvip
    .deadlines(monde.cas(id).state as typeof crecheAvip.initial, monde.settings)
    .find((one) => one.kind === kind);
/** Who holds the ball, as lists say it. */
export const attendDeQui = ({ monde, id }: Parcours) =>
  crecheAvip.summary(monde.cas(id).state as typeof crecheAvip.initial, monde.settings).waitingFor;
