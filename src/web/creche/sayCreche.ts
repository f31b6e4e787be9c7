// The words of a crèche as people say them: its label, sections, places, closures, months. Pure.
import type { Label } from '../../../workflows/creche/context.ts';
import { motifsFermeture } from '../../../workflows/creche/vocabulary.ts';
import { addDays } from '../../../workflows/dates.ts';
import { type Demi, demis } from '../../../workflows/places/halfDays.ts';
import type { Fermeture } from '../../../workflows/places/plan.ts';
import { sayDay, sayShortDay } from '../dates/frenchDates.ts';
import type { Creche } from './readCreche.ts';

/** « Valable jusqu’au 31 mars », « Expiré depuis le 31 mars », « Pas encore de label ». */
export function sayLabelDates(labels: readonly Label[], today: string): string {
  const held = labels.find(({ debut, fin }) => debut <= today && (fin === null || today <= fin));
  if (held) return sayHeld(held, labels, today);
  const ahead = labels.find(({ debut }) => debut > today);
  if (ahead) return `Valable à partir du ${sayShortDay(ahead.debut, today)}`;
  const last = labels.at(-1)?.fin ?? null;
  return last === null
    ? 'Pas encore de label'
    : `N’est plus valable depuis le ${sayShortDay(addDays(last, 1), today)}`;
}

/** One that takes over the very next day carries it on. */
function sayHeld(held: Label, labels: readonly Label[], today: string): string {
  const { fin } = held;
  if (fin === null) return 'Valable, sans date de fin';
  const next = labels.find(({ debut }) => debut === addDays(fin, 1));
  if (next) return sayHeld({ ...next, debut: held.debut }, labels, today);
  return `Valable jusqu’au ${sayShortDay(fin, today)}`;
}

/** The label of the day, else the last one known. */
export function labelInForce(labels: readonly Label[], today: string): Label | null {
  return (
    labels.find(({ debut, fin }) => debut <= today && (fin === null || today <= fin)) ??
    labels.at(-1) ??
    null
  );
}

/** « de 2 à 18 mois » */
export function sayAges({
  ageMinMois,
  ageMaxMois,
}: {
  readonly ageMinMois: number;
  readonly ageMaxMois: number;
}): string {
  return `de ${ageMinMois} à ${ageMaxMois}\u00a0mois`;
}

/** « 3 places », « 1 place » */
export function sayPlaces(count: number): string {
  return count === 1 ? '1\u00a0place' : `${count}\u00a0places`;
}

/** « 3 places réservées », « aucune place réservée » */
export function sayReserved(count: number): string {
  if (count === 0) return 'aucune place réservée';
  return `${sayPlaces(count)} réservée${count > 1 ? 's' : ''}`;
}

/** « du 3 au 21 août », « le lundi 2 mars », « le lundi 2 mars, après-midi ». */
export function sayPeriod(
  { du, au, demi = null }: { du: string; au: string; demi?: Demi | null },
  today: string,
): string {
  const days =
    du === au
      ? `le ${sayDay(du, today)}`
      : du.slice(0, 7) === au.slice(0, 7)
        ? `du ${dayOfMonth(du)} au ${sayShortDay(au, today)}`
        : `du ${sayShortDay(du, today)} au ${sayShortDay(au, today)}`;
  return demi === null ? days : `${days}, ${demis[demi]}`;
}

const dayOfMonth = (jour: string) => {
  const day = Number(jour.slice(8));
  return day === 1 ? '1er' : String(day);
};

/** « Congés », with the sections when it is not for all. */
export function sayClosureReason(
  { motif, sections }: Pick<Fermeture, 'motif' | 'sections'>,
  creche: Pick<Creche, 'sections'>,
): string {
  const words: Readonly<Record<string, string>> = motifsFermeture;
  const reason = words[motif] ?? motif;
  if (sections === null) return reason;
  return `${reason} (${sections.map((id) => sectionName(creche, id)).join(', ')})`;
}

export function sectionName({ sections }: Pick<Creche, 'sections'>, id: string): string {
  return sections.find((one) => one.id === id)?.nom ?? 'section';
}

export function placeName({ places }: Pick<Creche, 'places'>, id: string): string {
  return places.find((one) => one.id === id)?.nom ?? 'place';
}

const monthFormat = new Intl.DateTimeFormat('fr-FR', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** « août 2026 » */
export function sayMonth(mois: string): string {
  return monthFormat.format(new Date(`${mois}-15T12:00:00Z`));
}

/** The months whose number of children may be entered, latest first: this one and the eleven before. */
export function monthsToEnter(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, back) =>
    new Date(Date.UTC(year, month - back, 1)).toISOString().slice(0, 7),
  );
}

/** So many of them are looked back at. */
const FEW_MONTHS = 6;

/** The months that the screen of a crèche shows, latest first. */
export function monthsShown(
  { ouvertures }: Pick<Creche, 'ouvertures'>,
  today: string,
): readonly string[] {
  const since = ouvertures[0]?.effetLe.slice(0, 7) ?? '';
  return monthsToEnter(today)
    .filter((mois) => mois >= since)
    .slice(0, FEW_MONTHS);
}

/** Those of them whose number of children nobody has entered. */
export function missingMonths(
  creche: Pick<Creche, 'ouvertures' | 'effectifs'>,
  today: string,
): readonly string[] {
  return monthsShown(creche, today).filter((mois) => creche.effectifs[mois] === undefined);
}

/** « lundi 2 mars, matin : 2 places en moins » */
export function sayLowered(
  {
    jour,
    demi,
    places,
  }: { readonly jour: string; readonly demi: Demi | null; readonly places: readonly string[] },
  today: string,
): string {
  const when = demi === null ? sayDay(jour, today) : `${sayDay(jour, today)}, ${demis[demi]}`;
  return `${when}\u00a0: ${sayPlaces(places.length)} en moins`;
}
