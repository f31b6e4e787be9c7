// Whom a closure or a lowered day touches, and what can be proposed instead, in words. Pure.
import type { Suspended, Touched } from '../../../contract/placeActs.ts';
import { sayDay, sayNearDay } from '../../dates/frenchDates.ts';
import { sayPeriod } from '../sayCreche.ts';

export type Family = Touched['touched'][number];
type Slot = Family['slots'][number];

/** « Un enfant suivi dans une autre crèche est attendu ici ces jours-là. »; null when none is. */
export function sayHosted(hosted: Touched['accueillis']): string | null {
  const calls = 'les contacts transmis sont sur la semaine des places.';
  if (hosted.length === 0) return null;
  return hosted.length === 1
    ? `Un enfant suivi ailleurs est aussi attendu ici ces jours-là. Prévenez sa famille\u00a0: ${calls}`
    : `${hosted.length}\u00a0enfants suivis ailleurs sont aussi attendus ici ces jours-là. Prévenez leurs familles\u00a0: ${calls}`;
}

/** « Aucune famille n’est touchée. », « 3 familles touchées, dont 2 sans relève complète. » */
export function sayTouched(touched: readonly Family[], hosted: Touched['accueillis'] = []): string {
  const count = touched.length;
  if (count === 0 && hosted.length > 0) return 'Aucune famille de la crèche n’est touchée.';
  if (count === 0) return 'Aucune famille n’est touchée.';
  const said = count === 1 ? '1\u00a0famille touchée' : `${count}\u00a0familles touchées`;
  const short = touched.filter(({ slots }) => slots.some(({ releve }) => releve === null)).length;
  if (short === 0) return `${said}\u00a0: une place de relève est libre à chaque fois.`;
  return short === count
    ? `${said}, sans relève complète.`
    : `${said}, dont ${short} sans relève complète.`;
}

/** « 10 demi-journées, du 3 au 21 août » */
export function sayExtent(slots: readonly Pick<Slot, 'jour'>[], today: string): string {
  const days = slots.map(({ jour }) => jour).sort();
  const [du = today] = days;
  const count = slots.length === 1 ? '1\u00a0demi-journée' : `${slots.length}\u00a0demi-journées`;
  return `${count}, ${sayPeriod({ du, au: days.at(-1) ?? du }, today)}`;
}

/** « relève libre à chaque fois », « relève libre pour 6 sur 10 », « aucune relève libre ». */
export function sayReliefs(slots: readonly Slot[]): string {
  const found = slots.filter(({ releve }) => releve !== null).length;
  if (found === 0) return 'aucune place de relève libre';
  if (found < slots.length) return `place de relève libre pour ${found} sur ${slots.length}`;
  return 'place de relève libre à chaque fois';
}

/** « 3 demi-journées, du 2 au 4 février, dont 1 donnée à un autre enfant depuis » */
export function sayGivenBack(
  slots: Suspended['aRedonner'][number]['slots'],
  today: string,
): string {
  const taken = slots.filter(({ prise }) => prise).length;
  const extent = sayExtent(slots, today);
  if (taken === 0) return extent;
  const all = taken === slots.length;
  const words = taken === 1 ? 'donnée à un autre enfant' : 'données à d’autres enfants';
  return all ? `${extent}, ${words} depuis` : `${extent}, dont ${taken} ${words} depuis`;
}

/** What a crèche has to do first about the families that a closure leaves without their place; null when there is none. */
export function sayFamiliesAhead(
  touched: readonly Family[],
  today: string,
): { readonly title: string; readonly why: string } | null {
  const [first] = touched.flatMap(({ slots }) => slots.map(({ jour }) => jour)).sort();
  if (first === undefined) return null;
  const count = touched.length;
  const relief = touched.some(({ slots }) => slots.some(({ releve }) => releve !== null));
  const reach = relief
    ? 'Une place de relève est libre pour une partie de leurs demi-journées\u00a0: proposez-la, et prévenez les familles.'
    : 'Aucune place de relève n’est libre\u00a0: prévenez les familles.';
  return {
    title:
      count === 1
        ? '1\u00a0famille à accueillir ailleurs'
        : `${count}\u00a0familles à accueillir ailleurs`,
    why: `Dès ${sayNear(first, today)}. ${reach}`,
  };
}

const sayNear = (jour: string, today: string) => {
  const day = sayNearDay(jour, today);
  return /^\p{L}+$/u.test(day.replace('’', '')) ? day : `le ${day}`;
};

const parts = { matin: 'matin', apresMidi: 'après-midi' } as const;

export interface DayOfSlots {
  readonly jour: string;
  /** « lundi 3 août », « lundi 3 août, matin » */
  readonly quand: string;
  /** The half-days of the day that a place could take over. */
  readonly releves: readonly Slot[];
  readonly slots: readonly Slot[];
}

/** Day by day, in the order of the calendar. */
export function byDay(slots: readonly Slot[], today: string): readonly DayOfSlots[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) days.set(slot.jour, [...(days.get(slot.jour) ?? []), slot]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([jour, ofDay]) => {
      const only = ofDay.length === 1 ? ofDay[0] : undefined;
      return {
        jour,
        quand: only ? `${sayDay(jour, today)}, ${parts[only.demi]}` : sayDay(jour, today),
        releves: ofDay.filter(({ releve }) => releve !== null),
        slots: ofDay,
      };
    });
}

/** One whole day that nothing relieves: how much and when say it all. */
export function isOneBareDay(days: readonly DayOfSlots[]): boolean {
  const [only] = days;
  if (only === undefined || days.length > 1 || only.slots.length < 2) return false;
  return only.releves.length === 0 && only.slots.every(({ ailleurs }) => ailleurs === undefined);
}

/** « Le Petit Terril a une place ce jour-là »: said to the coordinateur alone. */
function elsewhere(slots: readonly Slot[]): readonly string[] {
  const names = slots.flatMap(({ ailleurs }) => ailleurs ?? []);
  return [...new Set(names)].map((nom) => `${nom} a une place ce jour-là`);
}

/** « place 2 libre », « place 2 le matin, place 3 l’après-midi », « aucune place libre ». */
export function sayRelief(
  { releves, slots }: DayOfSlots,
  /** « place 2 » */
  placeName: (id: string) => string,
): string {
  return [sayHere({ releves, slots }, placeName), ...elsewhere(slots)].join('. ');
}

function sayHere(
  { releves, slots }: Pick<DayOfSlots, 'releves' | 'slots'>,
  placeName: (id: string) => string,
): string {
  if (releves.length === 0) return 'aucune place libre';
  const places = new Set(releves.map(({ releve }) => releve));
  if (places.size === 1 && releves.length === slots.length) {
    return `${placeName(releves[0]?.releve ?? '')} libre`;
  }
  return releves
    .map(
      ({ demi, releve }) =>
        `${placeName(releve ?? '')} libre ${demi === 'matin' ? 'le matin' : 'l’après-midi'}`,
    )
    .join(', ');
}
