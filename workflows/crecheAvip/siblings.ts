// The places of brothers and sisters go the same way until they are signed: held to one day, given back together.
import { addDays, type Jour } from '../dates.ts';
import type { NewFact } from '../kernel/fact.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import { constat, type DemandeVue, estDemande } from './command.ts';
import type { AvipContext } from './context.ts';
import { contratSigne, fratrieSignee, offreRefusee, tenueProlongee } from './facts/contrat.ts';

/** The linked requests whose place is held: offered together, not given yet, whoever has signed. */
function tenues({ liees }: Pick<AvipContext, 'liees'>, ctx: DecideContext): readonly DemandeVue[] {
  return liees
    .map(ctx.related)
    .filter(estDemande)
    .filter(
      ({ state: { value, context } }) =>
        ['placeProposee', 'contrat'].includes(value) && context.offre?.donnee === false,
    );
}

/** AVIP-38. No first day gives the place of one while those of the others are only held. */
export function fratrieASigner(
  context: Pick<AvipContext, 'liees'>,
  ctx: DecideContext,
): Refusal | null {
  return tenues(context, ctx).length > 0 ? refus('fratrieASigner') : null;
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

/** AVIP-38. A contract proposed, or signed, for one holds the others as long, so that all lapse on one day. */
export function tenirEnsemble(
  context: Pick<AvipContext, 'liees'>,
  jusque: Jour,
  ctx: DecideContext,
): readonly NewFact[] {
  return tenues(context, ctx).flatMap(
    ({
      caseId,
      state: {
        context: { offre },
      },
    }) => {
      if (!offre || jusque <= offre.tenueJusquAu) return [];
      const clear = { tenueJusquAu: jusque };
      return [constat(tenueProlongee, clear, ctx.today, ['AVIP-21', 'AVIP-38'], { case: caseId })];
    },
  );
}

/**
 * AVIP-38. The contract of one is signed. While another is not, all are held as long as a contract proposed today may be
 * signed; the last signature gives the places of all.
 */
export function signerEnsemble(context: AvipContext, ctx: DecideContext): readonly NewFact[] {
  const others = tenues(context, ctx);
  const signed = (clear: { tenueJusquAu?: Jour }) =>
    constat(contratSigne, clear, ctx.today, ['AVIP-38', 'AVIP-40']);
  if (others.some(({ state }) => !state.context.contrat?.signe)) {
    const delai = addDays(ctx.today, ctx.settings.values['avip.signatureJours']);
    const held = [context.offre?.tenueJusquAu ?? delai, delai].sort().at(-1) ?? delai;
    return [signed({ tenueJusquAu: held }), ...tenirEnsemble(context, held, ctx)];
  }
  return [
    signed({}),
    ...others.map(({ caseId }) =>
      constat(fratrieSignee, {}, ctx.today, ['AVIP-38'], { case: caseId }),
    ),
  ];
}
