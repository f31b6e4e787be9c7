// What was granted beside the contract is given back, half-day by half-day: a slot mistyped, a relief or a yes no longer needed.
import { z } from 'zod';
import { estCreche } from '../../creche/label.ts';
import type { Jour } from '../../dates.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { refus } from '../../kernel/refusal.ts';
import { type Attribution, estCetteDemi } from '../../places/attribution.ts';
import { type AvipSituation, command, constat, interdit } from '../command.ts';
import { DemiDePlace, demiJourneesRendues } from '../facts/accueil.ts';
import { vivant } from '../states.ts';

/** AVIP-20. What is past stays in the books: only what is to come, today included, is given back. */
function aVenir({ state }: AvipSituation, today: Jour): readonly Attribution[] {
  const { adaptation, releves, ponctuels } = state.context;
  return [...adaptation, ...releves, ...ponctuels].filter(({ au }) => au >= today);
}

export const rendreDemiJournees = command({
  type: 'rendreDemiJournees',
  label: 'Rendre des demi-journées',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-20', 'AVIP-56'],
  from: vivant,
  who: ['creche', 'coordinateur'],
  data: z.object({
    demis: z.array(DemiDePlace).min(1, { error: 'Choisissez au moins une demi-journée.' }).max(60),
  }),
  related: ({ state: { context } }) => {
    const granted = [...context.adaptation, ...context.releves, ...context.ponctuels];
    return [...new Set(granted.map(({ creche }) => creche))];
  },
  possible: (situation, { today }) =>
    aVenir(situation, today).length === 0 ? refus('rienARendre') : null,
  decide(situation, { demis }, ctx) {
    const ahead = aVenir(situation, ctx.today);
    const found = demis.map((demi) => ahead.find((one) => estCetteDemi(one, demi)));
    const refusal = premierRefus(
      found.includes(undefined) && refus('rienARendre'),
      found.some((one) => one && dUneAutre(one, situation, ctx)) && interdit('autreCreche'),
    );
    if (refusal) return refuse(refusal);
    return accepte(constat(demiJourneesRendues, { demis }, ctx.today, ['AVIP-56']));
  },
});

/**
 * AVIP-43, AVIP-56. Each crèche gives back its own places, and the one that has the child, the reliefs hosted elsewhere: their
 * host opens no case. The coordinateur, any.
 */
function dUneAutre(
  { creche, organisation }: Attribution & { readonly organisation?: string | undefined },
  { state: { context } }: AvipSituation,
  { related, place, actor }: DecideContext,
): boolean {
  if (!place.qualites.has('creche')) return false;
  const seen = related(creche);
  const own = estCreche(seen) && seen.state.context.organisation === actor.organisation;
  const releve = organisation === undefined && context.offre?.organisation === actor.organisation;
  return !own && !releve;
}
