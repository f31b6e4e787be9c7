// What the screen of places says of a half-day, of a child and of the label. Pure.
import { daysBetween, Jour } from '../../../workflows/dates.ts';
import type { CrecheHead, GaugeView, PlaceCase } from '../../contract/places.ts';
import { sayShortDay } from '../dates/frenchDates.ts';
import { partWords } from '../halfDays/sayHalfDays.ts';
import type { Bar, Column } from './bars.ts';

/** « 14 mois », « à naître »; from two years on, « 2 ans et demi » says too little: a crèche counts in months. */
export function sayAge(ageMois: number | null): string | null {
  if (ageMois === null) return null;
  return ageMois < 0 ? 'à naître' : `${ageMois}\u00a0mois`;
}

/** « Léo, 14 mois » */
export function sayChild(name: string, ageMois: number | null): string {
  const age = sayAge(ageMois);
  return age === null ? name : `${name}, ${age}`;
}

/** A place that bears a number only is called « place 3 ». */
export function sayPlace(nom: string): string {
  return /^\d+$/.test(nom) ? `place\u00a0${nom}` : nom;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « Place 2 : 4 demi-journées libres cette semaine, à partir du 1er décembre » */
export function sayLit(
  place: string,
  { libres, prises }: { readonly libres: number; readonly prises: number },
  du: string,
): string {
  const free =
    libres === 0
      ? 'aucune demi-journée libre'
      : libres === 1
        ? '1 demi-journée libre'
        : `${libres} demi-journées libres`;
  const taken = prises === 0 ? '' : `, ${prises} déjà ${prises === 1 ? 'prise' : 'prises'}`;
  return `${upperFirst(place)}\u00a0: ${free}${taken} cette semaine, à partir du ${du}`;
}

const wholeList = ['creche', 'coordinateur', 'commission', 'auditeur'];

/** Ranks are those of the whole list: who reads only the requests that they follow is told what is counted. */
export function sayWaiting(count: number, { qualites }: Pick<CrecheHead, 'qualites'>): string {
  if (count === 0 || qualites.some((one) => wholeList.includes(one))) return `${count}`;
  return count === 1 ? '1 demande que vous suivez' : `${count} demandes que vous suivez`;
}

/** AVIP-55. Ranks are those of the whole list: some of it may not be this viewer's to read. */
export function hasGaps(requests: readonly { readonly rang: number }[]): boolean {
  return requests.some(({ rang }, at) => rang !== at + 1);
}

/** Under the edge of a list that scrolls by itself. */
export function sayOthers(count: number): string {
  return count === 1 ? 'et 1\u00a0autre plus bas' : `et ${count}\u00a0autres plus bas`;
}

/** On a phone the list is under the places: what waits there is said above them. */
export function sayListBelow(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1\u00a0demande attend, plus bas'
    : `${count}\u00a0demandes attendent, plus bas`;
}

/** « encore 3 jours », « jusqu’à ce soir ». */
export function sayHold(jusquAu: string | null, today: string): string | null {
  if (jusquAu === null) return null;
  const left = daysBetween(Jour.parse(today), Jour.parse(jusquAu));
  if (left < 0) return 'le délai est passé';
  if (left === 0) return 'jusqu’à ce soir';
  return left === 1 ? 'jusqu’à demain' : `encore ${left}\u00a0jours`;
}

const causes: { readonly [cause: string]: string | undefined } = {
  horsOuverture: 'la crèche n’ouvre pas',
  ferie: 'jour férié',
  fermeture: 'fermeture',
  baisse: 'journée abaissée',
  placeFermee: 'place non réservée',
};

/** `motif`: what the crèche itself wrote of the closure. */
export function sayCause(cause: string | null, motif: string | null = null): string {
  return motif ?? causes[cause ?? ''] ?? 'fermeture';
}

export interface BarWords {
  /** What stands first, in bold: the child, or what the half-day is. */
  readonly titre: string;
  readonly detail: string | null;
}

export interface BarSubject {
  readonly bar: Bar;
  /** Undefined when the viewer may not know whose it is. */
  readonly child: Pick<PlaceCase, 'ageMois' | 'tenueJusquAu'> | undefined;
  /** As it may be shown now. */
  readonly name: string;
  readonly today: string;
  /** Of the closure that it lies under. */
  readonly motif: string | null;
  /** Its day is over. */
  readonly passe: boolean;
}

/** What a bar says on itself. */
export function sayBar({ bar, child, name, today, motif, passe }: BarSubject): BarWords {
  const known = child !== undefined;
  const age = known ? sayAge(child.ageMois) : null;
  switch (bar.etat) {
    case 'libre':
      return { titre: passe ? 'non prise' : 'libre', detail: null };
    case 'fermee':
      return sayClosed(bar.cause, motif);
    case 'donnee':
      return known ? { titre: name, detail: age } : { titre: 'prise', detail: null };
    case 'tenue':
      return known
        ? { titre: `tenue pour ${name}`, detail: sayHold(child.tenueJusquAu, today) ?? age }
        : { titre: 'tenue', detail: null };
    case 'suspendue':
      return {
        titre: known ? name : 'prise',
        detail: `suspendue (${sayCause(bar.cause, motif)})`,
      };
  }
}

function sayClosed(cause: string | null, motif: string | null): BarWords {
  if (cause === 'ferie') return { titre: 'férié', detail: null };
  if (cause === 'fermeture') return { titre: 'fermée', detail: motif };
  return { titre: 'fermée', detail: sayCause(cause) };
}

const longDay = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
export function sayDayName(jour: string): string {
  return longDay.format(new Date(`${jour}T12:00:00Z`)).replace(/ 1 /, ' 1er ');
}

const shortDay = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const number = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', timeZone: 'UTC' });
/** « 24 »: the head of a column of the month. */
export function sayDayNumber(jour: string): string {
  return number.format(new Date(`${jour}T12:00:00Z`));
}

/** « mar. 24 nov. »: the head of a column. */
export function sayDayColumn(jour: string): string {
  return shortDay.format(new Date(`${jour}T12:00:00Z`)).replace(/ 1 /, ' 1er ');
}

const sayColumn = ({ jour, demi }: Column) => `${sayDayName(jour)} ${partWords[demi]}`;

/** « mardi 24 novembre », « mardi 24 novembre matin », « du mardi 24 … au jeudi 26 … » */
export function sayColumns(columns: readonly Column[]): string {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return '';
  if (columns.length === 1) return sayColumn(first);
  if (first.jour === last.jour) return sayDayName(first.jour);
  return `du ${sayColumn(first)} au ${sayColumn(last)}`;
}

/** « Label valable jusqu’au 31 mars » */
export function sayLabel({ label, labelTient, state }: CrecheHead, today: string): string {
  if (label === null) return 'Pas encore de label';
  if (!labelTient) return state.label;
  if (label.fin === null) return 'Label valable';
  return `Label valable jusqu’au ${sayShortDay(label.fin, today)}`;
}

/** « AVIP 4 / 18 enfants = 22 % », or « AVIP : non calculable ». */
export function sayGauge({
  part,
  avip,
  enfants,
}: Pick<GaugeView, 'part' | 'avip' | 'enfants'>): string {
  if (part === null || enfants === null) return 'AVIP\u00a0: non calculable';
  return `AVIP ${avip}\u00a0/\u00a0${enfants}\u00a0enfants = ${part}\u00a0%`;
}
