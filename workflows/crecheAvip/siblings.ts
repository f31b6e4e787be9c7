// The places of brothers and sisters go the same way until they are signed: held to one day, given back together.
import type { NewFact } from '../kernel/fact.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { constat, type DemandeVue, estDemande } from './command.ts';
import type { AvipContext } from './context.ts';
import { offreRefusee, tenueProlongee } from './facts/contrat.ts';

/** The linked requests whose place is held: offered together, no contract of theirs signed yet. */
function tenues({ liees }: Pick<AvipContext, 'liees'>, ctx: DecideContext): readonly DemandeVue[] {
  return liees
    .map(ctx.related)
    .filter(estDemande)
    .filter(
      ({ state: { value, context } }) =>
        ['placeProposee', 'contrat'].includes(value) && !context.contrat?.signe,
    );
}

/** AVIP-38. One is given back: the others are too. */
export function rendreEnsemble(
  context: Pick<AvipContext, 'liees'>,
  ctx: DecideContext,
): readonly NewFact[] {
  return tenues(context, ctx).map(({ caseId }) =>
    constat(offreRefusee, {}, ctx.today, ['AVIP-37', 'AVIP-38'], { case: caseId }),
  );
}

/**
 * AVIP-38. A contract proposed for one holds the others as long, so that all lapse on one day; once it is signed, silence
 * parts nobody before their own first day.
 */
export function tenirEnsemble(
  context: Pick<AvipContext, 'liees'>,
  jusque: (autre: NonNullable<AvipContext['offre']>) => NonNullable<AvipContext['offre']>['du'],
  ctx: DecideContext,
): readonly NewFact[] {
  return tenues(context, ctx).flatMap(
    ({
      caseId,
      state: {
        context: { offre },
      },
    }) => {
      if (!offre || jusque(offre) <= offre.tenueJusquAu) return [];
      const clear = { tenueJusquAu: jusque(offre) };
      return [constat(tenueProlongee, clear, ctx.today, ['AVIP-21', 'AVIP-38'], { case: caseId })];
    },
  );
}
