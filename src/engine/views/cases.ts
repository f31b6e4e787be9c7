// One case, and one line of a list, as one viewer may see them.
import type { Place, Qualite } from '../../../workflows/kernel/audience.ts';
import { options } from '../../../workflows/kernel/decide.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Identity } from '../../../workflows/people/identity.ts';
import { sayRefusal } from '../../../workflows/refusalTexts.ts';
import type { CaseCard, CaseView, CommandOption, DeadlineView } from '../../contract/cases.ts';
import { actorOf } from '../actor.ts';
import { writeCursor } from '../cursor.ts';
import { contextTold } from '../deskSight.ts';
import type { Directory } from '../directory.ts';
import type { LoadedCase } from '../loadedCase.ts';
import { clearSeen, knowsStep, numbered, numberOf, sightOf } from '../sight.ts';
import { situationOf } from '../situation.ts';
import { summaryOf } from '../summaries.ts';
import type { Moment } from '../world.ts';
import { deadlineViews, isDesk, isOfDesk } from './deadlines.ts';
import { nomAffiche, personView } from './people.ts';
import { holdsBall, jointStepView, pendingActView, seatViews } from './seats.ts';

/** What a view of a case is made from: the fold, who looks at it, from where, at what instant. */
export interface Look {
  readonly loaded: LoadedCase;
  readonly viewer: Viewer;
  readonly place: Place;
  readonly moment: Moment;
  readonly identity: Identity | null;
  readonly directory: Directory;
}

function stateView({ pathway, state }: LoadedCase): { value: string; label: string } {
  return { value: state.value, label: pathway.states[state.value]?.label ?? state.value };
}

function commandOptions({ loaded, viewer, place, moment, identity }: Look): CommandOption[] {
  const actor = actorOf(loaded, viewer, moment.today);
  const person = () => identity ?? undefined;
  const situation = situationOf(loaded, place);
  return options(loaded.pathway, situation, { ...moment, place, actor, person }).map((option) => {
    const { type, label, kind, possible } = option;
    if (possible) return { type, label, kind, possible, code: null, why: null };
    const { code } = option.refusal;
    return { type, label, kind, possible, code, why: sayRefusal(option.refusal) };
  });
}

/** The signers' common audience: nothing in it is for one of them alone (AG-34). */
function toSign({ loaded: { pathway, state, contents }, place }: Look): CaseView['toSign'] {
  const signs = place.qualites.has('emploi') || place.qualites.has('social');
  return signs ? (pathway.contentSigned?.(state, contents) ?? null) : null;
}

/** AG-52. Of what the pair is waited for, a desk is told its own agenda and messages. */
function deadlinesTold(look: Look): DeadlineView[] {
  const { loaded, place, moment } = look;
  const { deadlines } = summaryOf(loaded, moment.settings);
  const all = deadlineViews(loaded, deadlines, place, moment.today);
  return isDesk(place) ? all.filter((one) => isOfDesk(one, look)) : all;
}

function waiting({ loaded, place, moment }: Look) {
  if (isDesk(place)) return { waitingFor: null, waitingSince: null, waitingWhat: null };
  const { waitingFor, waitingSince, waitingWhat } = summaryOf(loaded, moment.settings);
  return { waitingFor, waitingSince, waitingWhat };
}

/** `contents` is folded from what this viewer may read, and from nothing else. */
export function caseView(
  look: Look,
  contents: CaseView['contents'],
  proches: CaseView['proches'],
  lies: CaseView['lies'],
): CaseView {
  const { loaded, viewer, place, moment, identity, directory } = look;
  const { pathway, versions, caseId } = loaded;
  const sight = sightOf(loaded, viewer, place);
  const summary = summaryOf(loaded, moment.settings);
  return {
    id: caseId,
    reference: summary.reference,
    pathway: { id: pathway.id, version: pathway.version, label: pathway.label },
    state: stateView(loaded),
    context: clearSeen(contextTold(sight), sight),
    reglages: { ...pathway.reglages?.(moment.settings) },
    ended: summary.ended,
    titre: summary.title ?? null,
    version: numberOf(versions.joint, sight),
    cursor: writeCursor(numbered(versions, sight), place),
    person: personView(summary.person, identity, place, moment.today),
    proches,
    lies,
    seats: seatViews(loaded, directory, moment.today),
    qualites: [...place.qualites],
    ...waiting(look),
    mine: holdsBall(loaded, summary.waitingFor, place),
    deadlines: deadlinesTold(look),
    commands: commandOptions(look),
    joint: isDesk(place) ? null : jointStepView(loaded, directory),
    act: isDesk(place) ? null : pendingActView(loaded, directory),
    toSign: toSign(look),
    contents,
  };
}

/** Who follows a case, and is told what is new on it since their last visit. */
const followers: readonly Qualite[] = [
  'emploi',
  'social',
  'insertion',
  'referentSocial',
  'creche',
  'coordinateur',
  'intervenant',
];

/** Facts of others since the last visit, of those this viewer may know of; who does not follow the case gets no count. */
function unread({ loaded, viewer, place }: Look, seen: { readonly [key: string]: number }): number {
  if (!followers.some((qualite) => place.qualites.has(qualite))) return 0;
  const sight = sightOf(loaded, viewer, place);
  let count = 0;
  for (let step = loaded.trail; step; step = step.before) {
    const isNew = step.version > (seen[step.key] ?? 0) && step.agent !== viewer.agent;
    if (isNew && knowsStep(step, sight)) count += 1;
  }
  return count;
}

export function caseCard(look: Look, seen: { readonly [key: string]: number }): CaseCard {
  const { loaded, place, moment, identity, directory } = look;
  const summary = summaryOf(loaded, moment.settings);
  const deadlines = deadlinesTold(look);
  return {
    id: loaded.caseId,
    reference: summary.reference,
    pathway: loaded.pathway.id,
    state: stateView(loaded),
    ended: summary.ended,
    titre: summary.title ?? null,
    personne: nomAffiche(identity, place),
    seats: seatViews(loaded, directory, moment.today),
    ...waiting(look),
    mine: holdsBall(loaded, summary.waitingFor, place),
    nextDeadline: deadlines[0] ?? null,
    late: deadlines.some((deadline) => deadline.late),
    unread: unread(look, seen),
  };
}
