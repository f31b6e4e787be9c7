// Relief: half-days one by one on a place that is open, for a family that a closure touches.
import { z } from 'zod';
import type { CrecheVue } from '../../creche/label.ts';
import { dayOfWeek } from '../../dates.ts';
import { pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type Attribution, ponctuelle } from '../../places/attribution.ts';
import { demiSemaine } from '../../places/halfDays.ts';
import { empechement } from '../../places/plan.ts';
import { type AvipSituation, command, constat, crecheVue, interdit } from '../command.ts';
import { DemiDePlace, releveAccordee } from '../facts/accueil.ts';
import { dernierJour, offreDe } from '../lastDay.ts';
import { labelRefuse } from '../offer.ts';
import { releveInutile } from '../onePlace.ts';
import { accueilli } from '../states.ts';
import { crechesTouchees } from '../touched.ts';

/** Half-days one by one, each open that day; a refusal names what is not. */
export function unParUn(creche: CrecheVue, demis: readonly DemiDePlace[]): Attribution[] | Refusal {
  const plan = creche.state.context;
  const found: Attribution[] = [];
  for (const { place, jour, demi } of demis) {
    const week = demiSemaine(dayOfWeek(jour), demi);
    if (!week || empechement(plan, place, jour, demi)) return refus('rienDOuvert');
    found.push(ponctuelle(creche.caseId, place, jour, week));
  }
  return found;
}

/** AVIP-04. Elsewhere it is new, day by day; at the crèche of the place it stands in for a contract that no label touches. */
function horsLabel(
  creche: CrecheVue,
  { demis }: { readonly demis: readonly DemiDePlace[] },
  situation: AvipSituation,
  ctx: Pick<DecideContext, 'today'>,
): Refusal | null {
  if (offreDe(situation)?.creche === creche.caseId) return null;
  return premierRefus(...demis.map(({ jour }) => labelRefuse(creche, jour, ctx)));
}

export const accorderReleve = command({
  type: 'accorderReleve',
  label: 'Accorder une place de relève',
  kind: 'decisive',
  source: 'usage : une fermeture ne laisse pas une famille sans solution',
  rules: ['AVIP-04', 'AVIP-20', 'AVIP-29', 'AVIP-43', 'AVIP-57'],
  from: accueilli,
  who: ['creche', 'coordinateur'],
  data: z.object({ creche: Id, demis: z.array(DemiDePlace).min(1).max(60) }),
  related: ({ state }, { creche }) => [...new Set([creche, ...crechesTouchees(state)])],
  decide(situation, data, ctx) {
    const creche = crecheVue(data.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const fin = dernierJour(situation);
    const own = creche.state.context.organisation === ctx.actor.organisation;
    const past = data.demis.map(({ jour }) => pasPasse(jour, ctx)).find((one) => one !== null);
    const refusal = premierRefus(
      ctx.place.qualites.has('creche') && !own && interdit('autreCreche'),
      past ?? null,
      fin !== null &&
        data.demis.some(({ jour }) => jour > fin) &&
        refus('apresLaFin', { date: fin }),
      horsLabel(creche, data, situation, ctx),
      releveInutile(data.demis, situation.state, crechesTouchees(situation.state), ctx),
    );
    if (refusal) return refuse(refusal);
    const attributions = unParUn(creche, data.demis);
    if ('code' in attributions) return refuse(attributions);
    return accepte(constat(releveAccordee, { attributions }, ctx.today, ['AVIP-43']));
  },
});
