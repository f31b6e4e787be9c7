// Linked requests of brothers, sisters and twins: facts on each of the cases, in one decision.
import { z } from 'zod';
import { accepte, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { refus } from '../../kernel/refusal.ts';
import { command, constat, type DemandeVue, estDemande, referents } from '../command.ts';
import { demandeDeliee, demandesLiees } from '../facts/fratrie.ts';
import { avantPlace } from '../states.ts';

export const lierDemandes = command({
  type: 'lierDemandes',
  label: 'Lier les demandes d’une fratrie',
  kind: 'decisive',
  source: 'usage : ensemble ou pas du tout',
  rules: ['AVIP-38'],
  from: avantPlace,
  who: referents,
  data: z.object({ avec: z.array(Id).min(1).max(4) }),
  related: ({ state }, { avec }) => [...new Set([...avec, ...state.context.liees])],
  peers: { pathway: 'creche-avip', states: avantPlace },
  decide({ state }, data, ctx) {
    const avec = [...new Set(data.avec)].filter((id) => id !== ctx.caseId);
    const seen = avec.map(ctx.related).filter(estDemande);
    const family = ({ state: { value, context } }: DemandeVue) =>
      avantPlace.some((one) => one === value) &&
      context.signataires.some((one) => state.context.signataires.includes(one));
    // A request of another family is answered like one that does not exist.
    if (seen.length === 0 || seen.length < avec.length || !seen.every(family)) {
      return refuse(refus('demandeInconnue'));
    }
    const all = fratrie([...avec, ...state.context.liees], ctx);
    if (all.length > FRATRIE) return refuse(refus('fratrieTropGrande', { max: FRATRIE }));
    const others = (id: string) => all.filter((other) => other !== id);
    return accepte(
      constat(demandesLiees, { avec: others(ctx.caseId) }, ctx.today, ['AVIP-38']),
      ...others(ctx.caseId).map((id) =>
        constat(demandesLiees, { avec: others(id) }, ctx.today, ['AVIP-38'], { case: id }),
      ),
    );
  },
});

/** Of a fact: this request and five others. */
const FRATRIE = 6;

/** AVIP-38. All that wait and are linked to one of these, to one linked to it, and so on: a link makes one fratrie. */
function fratrie(ids: readonly string[], ctx: DecideContext): readonly string[] {
  const waiting = new Map(
    (ctx.peers ?? []).filter(estDemande).map((one) => [one.caseId, one.state.context.liees]),
  );
  const found = new Set([ctx.caseId]);
  const left = [...ids];
  for (let id = left.pop(); id; id = left.pop()) {
    const liees = waiting.get(id);
    if (!liees || found.has(id)) continue;
    found.add(id);
    left.push(...liees);
  }
  return [...found];
}

export const delierDemande = command({
  type: 'delierDemande',
  label: 'Délier une demande de la fratrie',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-38'],
  from: avantPlace,
  who: referents,
  data: z.object({ demande: Id }),
  related: ({ state }) => state.context.liees,
  possible: ({ state }) => (state.context.liees.length === 0 ? refus('aucuneFratrie') : null),
  decide({ state }, { demande }, ctx) {
    if (!state.context.liees.includes(demande)) return refuse(refus('demandeInconnue'));
    // It leaves all of them, and all of them leave it: the others stay together.
    const waits = (id: string) => {
      const seen = ctx.related(id);
      return estDemande(seen) && avantPlace.some((one) => one === seen.state.value);
    };
    const others = state.context.liees.filter((id) => id !== demande && waits(id));
    const sans = (avec: string, id: string) =>
      constat(demandeDeliee, { avec }, ctx.today, ['AVIP-38'], { case: id });
    return accepte(
      constat(demandeDeliee, { avec: demande }, ctx.today, ['AVIP-38']),
      ...others.map((id) => sans(demande, id)),
      ...(waits(demande) ? [ctx.caseId, ...others].map((id) => sans(id, demande)) : []),
    );
  },
});
