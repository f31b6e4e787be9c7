// One person, one accompagnement at a time: whether another is under way, as far as who asks may know of it.
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { AgContext } from './context.ts';
import { seSignale } from './doublon.ts';
import { placeOf } from './place.ts';
import { type AccompagnementVu, estAccompagnement } from './related.ts';
import { etatsFinis } from './states.ts';

const aUnBinome = ({ sieges }: AgContext) => sieges.emploi.titulaire !== null;

/**
 * AG-97. Who follows on an end learns what a check would say (SECRET-15): that one was sent; of somebody protected, that
 * alone of which they are. A draft is its author's (AG-01): of two, the second is refused when it is sent.
 */
export function autreEnCours(
  personne: string,
  ctx: DecideContext,
  parmi: 'tous' | 'ceuxQuiOntUnBinome' = 'tous',
): Refusal | null {
  const author = ctx.agent(ctx.actor.agent);
  if (!author) return null;
  const viewer = { ...author, agent: author.id };
  const { proteges = false, autreProtegee = false } = ctx.person?.(personne) ?? {};
  const dit = !proteges && !autreProtegee;
  // SECRET-20. Who was told by closed contacts that another pair carries the person learns nothing here, protected or not.
  const cede = (context: AgContext) =>
    parmi === 'tous' && context.personne === personne && aUnBinome(context);
  const connu = ({ caseId, state }: AccompagnementVu) =>
    caseId !== ctx.caseId &&
    !etatsFinis.includes(state.value) &&
    (parmi === 'tous' || aUnBinome(state.context)) &&
    (cede(state.context) ||
      (dit && seSignale(state)) ||
      placeOf(state, viewer, ctx.today).qualites.size > 0);
  return (ctx.peers ?? []).filter(estAccompagnement).some(connu) ? refus('suiteDejaOuverte') : null;
}
