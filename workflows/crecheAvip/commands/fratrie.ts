// Linked requests of brothers, sisters and twins: facts on each of the cases, in one decision.
import { z } from 'zod';
import { accepte, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
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
  related: (_situation, { avec }) => avec,
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
    const all = [ctx.caseId, ...avec];
    return accepte(
      constat(demandesLiees, { avec }, ctx.today, ['AVIP-38']),
      ...avec.map((id) =>
        constat(
          demandesLiees,
          { avec: all.filter((other) => other !== id) },
          ctx.today,
          ['AVIP-38'],
          { case: id },
        ),
      ),
    );
  },
});

export const delierDemande = command({
  type: 'delierDemande',
  label: 'Délier une demande de la fratrie',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-38'],
  from: avantPlace,
  who: referents,
  data: z.object({ demande: Id }),
  related: (_situation, { demande }) => [demande],
  possible: ({ state }) => (state.context.liees.length === 0 ? refus('aucuneFratrie') : null),
  decide({ state }, { demande }, ctx) {
    const seen = ctx.related(demande);
    const other = estDemande(seen) && avantPlace.some((one) => one === seen.state.value);
    if (!state.context.liees.includes(demande)) return refuse(refus('demandeInconnue'));
    return accepte(
      constat(demandeDeliee, { avec: demande }, ctx.today, ['AVIP-38']),
      ...(other
        ? [
            constat(demandeDeliee, { avec: ctx.caseId }, ctx.today, ['AVIP-38'], {
              case: demande,
            }),
          ]
        : []),
    );
  },
});
