// Naming the pair, and standing in for one of its members.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import type { Qualite } from '../../kernel/audience.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { type Suppleance, suppleancePrevue, suppleances } from '../../kernel/conjoint.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { type Cote, fact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import type { OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import * as substitution from '../../kernel/substitution.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import { binomeDesigne } from '../facts/proposition.ts';
import { profils } from '../place.ts';
import { etatsASuivre } from '../states.ts';
import { autreEnCours } from '../suite.ts';

export const designerBinome = command({
  type: 'designerBinome',
  label: 'Désigner le binôme',
  kind: 'decisive',
  source: 'protocole 2014 : conseiller dédié et travailleur social',
  rules: ['AG-04', 'AG-97'],
  from: ['prescrit'],
  who: ['responsableEmploi', 'responsableSocial', 'commission'],
  data: z.object({ emploi: Id, social: Id }),
  peersOf: ({ state }) => [state.context.personne],
  persons: ({ state }) => [state.context.personne],
  decide({ state }, data, ctx) {
    const unfit = (siege: Cote) =>
      substitution.agentPourSiege(
        state.context,
        { siege, agent: data[siege], role: profils[siege].role },
        ctx,
      );
    const refusal = premierRefus(
      // Of two that were sent, neither told of the other, the first to have its pair is the one.
      autreEnCours(state.context.personne, ctx, 'ceuxQuiOntUnBinome'),
      data.emploi === data.social && refus('memePersonne'),
      unfit('emploi'),
      unfit('social'),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(binomeDesigne, {
        on: 'joint',
        clear: data,
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-04'],
      }),
    );
  },
});

const Siege = z.enum(['emploi', 'social']);
const responsables: readonly Qualite[] = ['responsableEmploi', 'responsableSocial'];

/** AG-23. Each organisation answers for its own seat alone. */
function autreOrganisation(siege: Cote, ctx: Pick<OptionContext, 'place'>): Refusal | null {
  return ctx.place.qualites.has(profils[siege].responsable)
    ? null
    : { kind: 'interdit', code: 'siegeDeLAutreOrganisation', params: {} };
}

export const ouvrirSuppleance = command({
  type: 'ouvrirSuppleance',
  label: 'Ouvrir une suppléance',
  kind: 'decisive',
  source: 'continuité du service',
  rules: ['AG-23', 'AG-54', 'AG-96', 'CLE-08', 'CLE-09'],
  from: [...vivant, ...etatsASuivre],
  who: responsables,
  data: z.object({ siege: Siege, agent: Id, depuis: facultatif(Jour), jusquAu: Jour }),
  decide({ state }, data, ctx) {
    const foreign = autreOrganisation(data.siege, ctx);
    if (foreign) return refuse(foreign);
    if (state.context.sieges[data.siege].titulaire === null)
      return refuse(refus('siegeSansTitulaire'));
    const facts = substitution.ouvrirSuppleance(
      state.context,
      { ...data, role: profils[data.siege].role },
      ctx,
    );
    return 'code' in facts ? refuse(facts) : accepte(...facts);
  },
});

function aucuneSuppleance({ state }: AgSituation, ctx: OptionContext): Refusal | null {
  const mine = (['emploi', 'social'] as const).filter((siege) => !autreOrganisation(siege, ctx));
  const running = mine.some((siege) => suppleancePrevue(state.context.sieges[siege], ctx.today));
  return running ? null : refus('aucuneSuppleance');
}

/** AG-68. The one that is named by its first day, or the first of them. */
function laquelle(
  { state }: AgSituation,
  { siege, depuis }: { readonly siege: Cote; readonly depuis: Jour | null },
  { today }: OptionContext,
): Suppleance | null {
  const seat = state.context.sieges[siege];
  if (depuis === null) return suppleancePrevue(seat, today);
  return suppleances(seat).find((one) => one.depuis === depuis && one.jusquAu >= today) ?? null;
}

export const terminerSuppleance = command({
  type: 'terminerSuppleance',
  label: 'Terminer la suppléance',
  kind: 'decisive',
  source: 'continuité du service',
  rules: ['AG-23', 'AG-68', 'CLE-08', 'CLE-09'],
  from: [...vivant, ...etatsASuivre],
  who: responsables,
  data: z.object({ siege: Siege, depuis: facultatif(Jour) }),
  possible: aucuneSuppleance,
  decide(situation, data, ctx) {
    const { siege } = data;
    const foreign = autreOrganisation(siege, ctx);
    if (foreign) return refuse(foreign);
    const one = laquelle(situation, data, ctx);
    if (!one) return refuse(refus('aucuneSuppleance'));
    const { context } = situation.state;
    return accepte(...substitution.terminerSuppleance(context, siege, 'decision', ctx.today, one));
  },
});
