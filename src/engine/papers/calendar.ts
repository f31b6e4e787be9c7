// What a calendar feed says of a crèche: which reference is expected when, and which days are due; no name, no word of a case.
import { addDays, type Instant, instantAt, type Jour } from '../../../workflows/dates.ts';
import type { Deadline } from '../../../workflows/kernel/deadline.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import type { Demi } from '../../../workflows/places/halfDays.ts';
import { empechement, type Plan } from '../../../workflows/places/plan.ts';
import type { Settings } from '../../../workflows/settings/settings.ts';

/** How far ahead a feed looks. */
export const CALENDAR_DAYS = 62;

/** `uid` is the same at each reading: a calendar moves what it knows rather than doubling it. */
export type CalendarEvent = { readonly uid: string; readonly summary: string } & (
  | { readonly from: Instant; readonly to: Instant }
  | { readonly jour: Jour }
);

export interface Calendar {
  /** The crèche's reference. */
  readonly name: string;
  readonly madeAt: Instant;
  readonly events: readonly CalendarEvent[];
}

/** A case as a calendar may say it. */
export interface Attendu {
  readonly reference: string;
  readonly deadlines: readonly Deadline[];
  /** Hours agreed for a half-day (adaptation), by `${jour}/${demi}`. */
  readonly heures: ReadonlyMap<string, Heures>;
}

export interface Heures {
  readonly de: string;
  readonly a: string;
}

/** AVIP-26. Holds, reviews, ends: their reference and their day, in no word. What is not here is not said. */
const dueKinds: ReadonlySet<string> = new Set(['tenue', 'bilan', 'fin', 'arret']);

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function usualHours(demi: Demi, { values }: Settings): Heures {
  const { 'avip.matinDebut': matin, 'avip.matinFin': midi } = values;
  const { 'avip.apresMidiDebut': reprise, 'avip.apresMidiFin': soir } = values;
  return demi === 'matin'
    ? { de: clock(matin), a: clock(midi) }
    : { de: clock(reprise), a: clock(soir) };
}

/** Minutes of a setting may exceed a day: the last minute is then as far as it goes. */
const within = (heure: string) => (heure > '23:59' ? '23:59' : heure);

interface Presence extends Heures {
  readonly jour: Jour;
  readonly attendu: Attendu;
}

/** One presence a day and a case: a whole day is one, from its first hour to its last. */
function presences(
  plan: Plan,
  claims: readonly Claim[],
  attendus: ReadonlyMap<string, Attendu>,
  settings: Settings,
): readonly Presence[] {
  const days = new Map<string, Presence>();
  for (const { caseId, place, jour, demi, etat } of claims) {
    const attendu = attendus.get(caseId);
    if (!attendu || etat !== 'donnee' || empechement(plan, place, jour, demi) !== null) continue;
    const { de, a } = attendu.heures.get(`${jour}/${demi}`) ?? usualHours(demi, settings);
    const key = `${caseId}/${jour}`;
    const known = days.get(key);
    days.set(key, {
      jour,
      attendu,
      de: known && known.de < de ? known.de : de,
      a: known && known.a > a ? known.a : a,
    });
  }
  return [...days.values()];
}

/** AVIP-26. `claims`: those from today on; what lies beyond the window is left out. */
export function eventsOf(
  plan: Plan,
  claims: readonly Claim[],
  attendus: ReadonlyMap<string, Attendu>,
  { today, settings }: { readonly today: Jour; readonly settings: Settings },
): readonly CalendarEvent[] {
  const last = addDays(today, CALENDAR_DAYS - 1);
  const near = (jour: Jour) => today <= jour && jour <= last;
  const seen = claims.filter(({ jour }) => near(jour));
  const arrivals = presences(plan, seen, attendus, settings).map(({ jour, attendu, de, a }) => ({
    uid: `${attendu.reference}.${jour}`,
    summary: attendu.reference,
    from: instantAt(jour, within(de)),
    to: instantAt(jour, within(a)),
  }));
  const due = [...attendus.values()].flatMap(({ reference, deadlines }) =>
    deadlines
      .filter(({ kind, due: jour }) => dueKinds.has(kind) && near(jour))
      .map(({ kind, due: jour }) => ({ uid: `${reference}.${kind}`, summary: reference, jour })),
  );
  return [...arrivals, ...due];
}
