// « Ma journée », made from the lines of a viewer's cases: what waits for me, for others, what is late, what changed.
import { addDays, type Jour } from '../../workflows/dates.ts';
import type { Qualite } from '../../workflows/kernel/audience.ts';
import type { Agenda, AgendaItem } from '../contract/agenda.ts';
import type { CaseCard, DeadlineView } from '../contract/cases.ts';
import { byDay, type Line } from './finding.ts';
import { summaryOf } from './summaries.ts';
import { concerns, deadlineViews, isDesk, isOfDesk } from './views/deadlines.ts';

/** A deadline this near is worth a line of its own. */
const SOON_DAYS = 7;

type Day = Omit<Agenda, 'drafts' | 'relire'>;

interface Dated {
  readonly item: AgendaItem;
  readonly deadline: DeadlineView;
  readonly isOwn: boolean;
}

export function dayOf(all: readonly Line[], today: Jour): Day {
  const here = all.filter(standsThere);
  // AG-52. A desk has its day: meetings and messages. What its pairs wait for is no part of it.
  const lines = here.filter(({ look }) => !isDesk(look.place));
  const day = dayOfPair(lines, today);
  const desk = here.filter(({ look }) => isDesk(look.place)).flatMap(deskItems);
  const near = desk.filter(
    ({ deadline: { due } }) => today <= due && due <= addDays(today, SOON_DAYS),
  );
  return {
    ...day,
    rendezVous: [...day.rendezVous, ...near.filter(isMeeting).map(itemOf)],
    messages: desk
      .filter((one) => !isMeeting(one))
      .map(itemOf)
      .sort(byDay),
  };
}

function dayOfPair(lines: readonly Line[], today: Jour): Omit<Day, 'messages'> {
  const dated = lines.flatMap(datedItems);
  const waiting = lines.filter(({ card }) => card.waitingFor !== null).map(waitingItem);
  const soon = addDays(today, SOON_DAYS);
  const own = dated.filter(({ isOwn, deadline }) => isOwn && !deadline.late);
  // What waits for the next step of a case says its own day: the same day of the same case is not said twice.
  const said = new Set(waiting.map((item) => `${item.card.id} ${item.due}`));
  const unsaid = ({ item, deadline }: Dated) =>
    deadline.holder === 'parent' || !said.has(`${item.card.id} ${item.due}`);
  const due = own.filter(unsaid).filter((one) => one.deadline.due <= soon && !isMeeting(one));
  const told = new Set(due.map(({ item }) => `${item.card.id} ${item.due}`));
  return {
    today,
    mine: [...waiting.filter(({ card }) => card.mine), ...due.map(itemOf)].sort(byDay),
    // AVIP-21. The family's answer that a referent has in mind is in their hands already.
    others: waiting
      .filter((item) => !item.card.mine && !told.has(`${item.card.id} ${item.due}`))
      .sort(byDay),
    late: dated
      .filter(unsaid)
      .filter(({ isOwn, deadline }) => isOwn && deadline.late)
      .map(itemOf)
      .sort(byDay),
    rendezVous: own.filter((one) => isMeeting(one) && one.deadline.due <= soon).map(itemOf),
    changed: lines
      .filter(({ card }) => card.unread > 0)
      .map(({ card }) => itemAbout(card, NOUVEAU)),
  };
}

const itemOf = ({ item }: Dated) => item;

function datedItems({ card, look }: Line): Dated[] {
  const { loaded, place, moment } = look;
  // What expires is nobody's to do, but one has in mind the day of an answer, and the last of an agreement.
  const joint = summaryOf(loaded, moment.settings).deadlines.filter(
    ({ expires, holder, kind }) =>
      !expires || holder === 'parent' || holder === 'receveur' || kind === 'accord',
  );
  return deadlineViews(loaded, joint, place, moment.today).map((deadline) => ({
    deadline,
    isOwn: concerns(deadline.holder, place),
    item: {
      card,
      titre: deadline.label,
      due: deadline.due,
      heure: deadline.heure,
      siege: deadline.holder,
      late: deadline.late,
    },
  }));
}

/** AG-51. Of the agenda of its own side, and of what was left for a member. */
function deskItems(line: Line): Dated[] {
  return datedItems(line)
    .filter(({ deadline }) => isOfDesk(deadline, line.look))
    .map((one) =>
      isMeeting(one) ? one : { ...one, item: { ...one.item, titre: 'Message à transmettre' } },
    );
}

/** Knowing that a crèche exists, or looking after the directory, is no part in it. */
const aside: readonly Qualite[] = ['partenaire', 'administrateur'];

function standsThere({ look: { place } }: Line): boolean {
  return [...place.qualites].some((qualite) => !aside.includes(qualite));
}

function isMeeting({ deadline }: { readonly deadline: Pick<DeadlineView, 'kind'> }): boolean {
  return deadline.kind === 'rendezVous';
}

/** What is waited for, and the nearest day that bears on it: a meeting, or what the other one owes, is another matter. */
function waitingItem({ card, look }: Line): AgendaItem {
  const { loaded, place, moment } = look;
  const { deadlines } = summaryOf(loaded, moment.settings);
  const bearing = [card.waitingFor, 'binome', 'systeme'];
  const nearest = deadlineViews(loaded, deadlines, place, moment.today).find(
    (deadline) => !isMeeting({ deadline }) && bearing.includes(deadline.holder),
  );
  const { due = null, late = false } = nearest ?? {};
  return { card, titre: card.waitingWhat ?? '', due, heure: null, siege: null, late };
}

const NOUVEAU = 'Du nouveau depuis votre dernière visite';
/** SECRET-19. Who looks over a shoulder learns nothing of a protection. */
export const COORDONNEES = 'Relire ensemble les coordonnées';

export function itemAbout(card: CaseCard, titre: string): AgendaItem {
  return { card, titre, due: null, heure: null, siege: null, late: false };
}
