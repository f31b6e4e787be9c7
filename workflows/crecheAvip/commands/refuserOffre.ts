// The family refuses a place and keeps its rank; a fratrie's places go back together.
import { z } from 'zod';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { texte } from '../../kernel/json.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AvipSituation, command, constat, motiver, referents } from '../command.ts';
import { offreRefusee } from '../facts/contrat.ts';
import { rendreEnsemble } from '../siblings.ts';

/** A contract once signed is not refused any more: it ends. */
function dejaSigne({ state }: AvipSituation): Refusal | null {
  return state.context.contrat?.signe ? refus('contratDejaSigne') : null;
}

export const refuserOffre = command({
  type: 'refuserOffre',
  label: 'Noter que la place ne convient pas',
  kind: 'decisive',
  source: 'usage : le rang est gardé',
  rules: ['AVIP-31', 'AVIP-37', 'AVIP-38'],
  from: ['placeProposee', 'contrat'],
  who: [...referents, 'creche'],
  data: z.object({ motif: facultatif(texte(2000)) }),
  related: ({ state }) => state.context.liees,
  possible: dejaSigne,
  decide({ state }, { motif }, ctx) {
    const parLaCreche = ctx.place.qualites.has('creche');
    // The crèche is told no reason, and asks for none.
    if (parLaCreche && motif !== null) {
      return refuse({ kind: 'interdit', code: 'motifReserve', params: {} });
    }
    return accepte(
      ...motiver('refusOffre', motif, 'referents', ctx),
      constat(offreRefusee, {}, ctx.today, ['AVIP-37']),
      ...rendreEnsemble(state.context, ctx),
    );
  },
});
