// Who and what a request names beside the child: wished crèches, followers, the accompagnement it hangs on.
import { estAccompagnement } from '../accompagnementGlobal/related.ts';
import type { CrecheContext } from '../creche/context.ts';
import { estCreche, periodesDeCommission } from '../creche/label.ts';
import type { Jour } from '../dates.ts';
import { siegeDe } from '../kernel/conjoint.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import { estDemande } from './command.ts';
import type { Membre, Voeu } from './facts/demande.ts';
import type { ParentConnu } from './family.ts';
import { estReferent } from './place.ts';

/** AVIP-34. A wished crèche as facts name it: whose it is, and when its commission is to know of who wishes it. */
export function voeuDe(
  creche: string,
  { organisation, regles }: Pick<CrecheContext, 'organisation' | 'regles'>,
  today: Jour,
): Voeu {
  const commission = periodesDeCommission({ regles }, today);
  return { creche, organisation, ...(commission.length > 0 && { commission: [...commission] }) };
}

/** The wished crèches as facts name them. */
export function voeuxDe(
  ids: readonly string[],
  ctx: Pick<DecideContext, 'related' | 'today'>,
): readonly Voeu[] | Refusal {
  const voeux: Voeu[] = [];
  for (const id of new Set(ids)) {
    const seen = ctx.related(id);
    if (!estCreche(seen)) return refus('crecheInconnue');
    voeux.push(voeuDe(id, seen.state.context, ctx.today));
  }
  return voeux;
}

/** Who may follow a family: an active referent of the partnership. */
export function membre(agent: string, ctx: Pick<DecideContext, 'agent'>): Membre | Refusal {
  const card = ctx.agent(agent);
  if (!card) return refus('agentInconnu');
  return estReferent(card) ? { agent, organisation: card.organisation } : refus('roleManquant');
}

interface Nommes {
  readonly insertion: string | null;
  readonly referentSocial: string | null;
}

export interface Suivi {
  readonly insertion: Membre | null;
  readonly referentSocial: Membre | null;
}

/** The one who opens follows the family unless others are named: as référent insertion, or as social worker. */
function parDefaut({ insertion, referentSocial }: Nommes, ctx: DecideContext): Nommes {
  const own = ctx.agent(ctx.actor.agent);
  if (!own || !estReferent(own)) return { insertion, referentSocial };
  if (own.roles.includes('conseiller')) return { insertion: insertion ?? own.id, referentSocial };
  return { insertion, referentSocial: referentSocial ?? (insertion === own.id ? null : own.id) };
}

export function suivi(data: Nommes, ctx: DecideContext): Suivi | Refusal {
  const named = parDefaut(data, ctx);
  const insertion = named.insertion === null ? null : membre(named.insertion, ctx);
  if (insertion && 'code' in insertion) return insertion;
  const referentSocial = named.referentSocial === null ? null : membre(named.referentSocial, ctx);
  if (referentSocial && 'code' in referentSocial) return referentSocial;
  const same = insertion !== null && insertion.agent === referentSocial?.agent;
  return same ? refus('memePersonne') : { insertion, referentSocial };
}

/** The person of the accompagnement that the actor follows; a refusal when it is not theirs to link. */
export function personneAccompagnee(id: string, ctx: DecideContext): string | Refusal {
  const seen = ctx.related(id);
  const mine =
    estAccompagnement(seen) && siegeDe(seen.state.context, ctx.actor.agent, ctx.today) !== null;
  return mine ? seen.state.context.personne : refus('accompagnementInconnu');
}

/** Who of the brother's request may be named again: by who follows that family too. */
function parentsDe(id: string, ctx: DecideContext): readonly ParentConnu[] | Refusal {
  const seen = ctx.related(id);
  if (!estDemande(seen)) return refus('demandeInconnue');
  const { sieges, referentSocial, commune } = seen.state.context;
  const agents = [sieges.insertion.titulaire, referentSocial?.agent];
  const coordinates =
    commune === ctx.actor.organisation &&
    (ctx.agent(ctx.actor.agent)?.roles.includes('coordinateur') ?? false);
  const follows = agents.includes(ctx.actor.agent) || coordinates;
  return follows ? (seen.contents.famille?.parents ?? []) : refus('demandeInconnue');
}

interface Origines {
  readonly accompagnement: string | null;
  readonly fratrie: string | null;
}

/** The parents that are known already: of a brother's or a sister's request, of the accompagnement. */
export function parentsConnus(
  { accompagnement, fratrie }: Origines,
  ctx: DecideContext,
): readonly ParentConnu[] | Refusal {
  const family = fratrie === null ? [] : parentsDe(fratrie, ctx);
  if ('code' in family || accompagnement === null) return family;
  const person = personneAccompagnee(accompagnement, ctx);
  if (typeof person !== 'string') return person;
  const known = family.some(({ personne }) => personne === person);
  return known ? family : [{ personne: person, role: 'signe' }, ...family];
}
