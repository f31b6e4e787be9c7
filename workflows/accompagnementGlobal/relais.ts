// The handovers of a case that await their receivers: at most one a seat, each until the day of its answer.
import type { Jour } from '../dates.ts';
import { type Cote, fact, type NewFact } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import { vivant } from './command.ts';
import type { AgContext, Passation } from './context.ts';
import { passationRetiree, passationSansDossier } from './facts/passation.ts';

export function passations({
  passation,
  autrePassation,
}: Pick<AgContext, 'passation' | 'autrePassation'>): readonly Passation[] {
  return [passation, autrePassation].filter((one) => one !== null && one !== undefined);
}

export const passationDuSiege = (context: AgContext, siege: Cote): Passation | null =>
  passations(context).find((one) => one.siege === siege) ?? null;

/** AG-28. Those that may still be answered: while the pair works and until the day said, whether or not a clock has run. */
export function passationsAu(
  { value, context }: CaseState<AgContext>,
  jour: Jour,
): readonly Passation[] {
  if (!vivant.some((state) => state === value)) return [];
  return passations(context).filter(({ repondreAvant }) => jour <= repondreAvant);
}

/** AG-36. A handover to the organisation that holds the seat is none to another: the person said nothing of it. */
export const ailleurs = <V extends { readonly organisation: string }>(
  { sieges }: AgContext,
  siege: Cote,
  vers: V | null | undefined,
): V | null => (vers && vers.organisation !== sieges[siege].organisation ? vers : null);

export function retirer({ id }: Passation, cause: 'decision' | 'terme', occurredOn: Jour): NewFact {
  return fact(passationRetiree, {
    on: 'joint',
    clear: { passation: id, cause },
    parts: {},
    occurredOn,
    rules: ['AG-28'],
  });
}

/** AG-36. The person's agreement has ended: what they had agreed to send along stays where it was written. */
export function sansDossier(context: AgContext, occurredOn: Jour): NewFact[] {
  return passations(context)
    .filter(({ vers }) => vers?.dossier)
    .map(({ id }) =>
      fact(passationSansDossier, {
        on: 'joint',
        clear: { passation: id },
        parts: {},
        occurredOn,
        rules: ['AG-36'],
      }),
    );
}
