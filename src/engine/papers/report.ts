// The annual report of a crèche as tables: figures of the year and gauge by month, children behind it, closed days.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { motifsFermeture } from '../../../workflows/creche/vocabulary.ts';
import type { AvipContext } from '../../../workflows/crecheAvip/context.ts';
import { avipStates, enAccueil, etatsFinis } from '../../../workflows/crecheAvip/states.ts';
import { causesDeFin } from '../../../workflows/crecheAvip/vocabulary.ts';
import { dayNumber, weekDayOf } from '../../../workflows/dates.ts';
import { jourEnChiffres } from '../../../workflows/frenchDates.ts';
import type { CaseState } from '../../../workflows/kernel/pathway.ts';
import type { Slot } from '../../../workflows/kernel/slot.ts';
import { demis } from '../../../workflows/places/halfDays.ts';
import { jaugeAnnuelle, jaugeDuMois } from '../places/counts.ts';
import { monthsOf, yearWindow } from '../places/months.ts';
import { rate, type Year, yearCount } from './occupancy.ts';
import { type Cell, direPart, type Sheet } from './sheets.ts';

/** A child behind the gauge, as this viewer may read them; `prenom` null for who reads no names. */
export interface Accueilli {
  readonly reference: string;
  readonly prenom: string | null;
  readonly state: CaseState<AvipContext>;
  /** The half-days given here, whatever the year. */
  readonly slots: readonly Slot[];
}

export interface Report {
  readonly year: Year;
  readonly offers: readonly (readonly [figure: string, count: number])[];
  readonly children: readonly Accueilli[];
}

function figures({ year, offers }: Report): Sheet {
  const { context, annee, claims, moment } = year;
  const { labels, places } = context;
  const { au: end } = yearWindow(String(annee));
  const reserved = places.filter(
    ({ depuis, dernierJour }) => depuis <= end && (dernierJour === null || dernierJour >= end),
  );
  const count = yearCount(year);
  const whole = jaugeAnnuelle(context, claims, String(annee), moment);
  const ofYear = (figure: string, value: Cell): readonly Cell[] => [figure, String(annee), value];
  const months = monthsOf(String(annee)).map((mois) => {
    const { enfants, dossiers, part } = jaugeDuMois(context, claims, mois, moment);
    return [
      ['Enfants inscrits', mois, enfants],
      ['Enfants AVIP', mois, dossiers.length],
      ['Part AVIP (%)', mois, direPart(part)],
    ];
  });
  return {
    nom: 'Année',
    entetes: ['Chiffre', 'Période', 'Valeur'],
    lignes: [
      ofYear('Crèche', context.nom),
      ofYear('Référence', context.reference),
      ...labels.map(({ debut, fin, places: given }) => [
        'Places du label',
        `du ${jourEnChiffres(debut)} ${fin === null ? 'sans fin connue' : `au ${jourEnChiffres(fin)}`}`,
        given,
      ]),
      ofYear('Places réservées au 31 décembre', reserved.length),
      ofYear('Capacité (demi-journées)', count.capacite),
      ofYear('Libres', count.libres),
      ofYear('Tenues', count.tenues),
      ofYear('Données', count.donnees),
      ofYear('Suspendues', count.suspendues),
      ofYear('Fermées', count.fermees),
      ofYear('Taux d’occupation (%)', rate(count)),
      ...offers.map(([figure, value]) => ofYear(figure, value)),
      ofYear('Enfants AVIP', whole.dossiers.length),
      ofYear('Part AVIP (%)', direPart(whole.part)),
      ofYear('Part visée (%)', whole.cible),
      ...months.flat(),
    ],
  };
}

/** A neutral class: what the chart says of an end, never why. */
function endOf({ value, context: { arret } }: CaseState<AvipContext>): string {
  if (enAccueil.some((state) => state === value)) return 'En cours';
  if (arret?.par === 'finAnticipee' && etatsFinis.includes(value)) return avipStates.rompu.label;
  if (arret?.par === 'droitCommun' && etatsFinis.includes(value)) {
    return avipStates.droitCommun.label;
  }
  if (value === 'fin' || value === 'archive') return causesDeFin[arret?.cause ?? 'terme'];
  return Object.entries(avipStates).find(([state]) => state === value)?.[1].label ?? value;
}

/** The most that one week holds: a shared week is not half a half-day. */
function halfDaysAWeek(slots: readonly Slot[]): number {
  const weeks = new Map<number, number>();
  for (const { jour } of slots) {
    const day = dayNumber(jour);
    const monday = day - weekDayOf(day);
    weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
  }
  return Math.max(0, ...weeks.values());
}

function childrenSheet({ children }: Report): Sheet {
  const lines = children.map(({ reference, prenom, state, slots }) => {
    const days = slots.map(({ jour }) => jour).sort();
    const [first] = days;
    const last = days.at(-1);
    return [
      ...[
        reference,
        prenom,
        first ? jourEnChiffres(first) : null,
        last ? jourEnChiffres(last) : null,
      ],
      ...[halfDaysAWeek(slots), endOf(state)],
    ];
  });
  return {
    nom: 'Enfants',
    entetes: [
      ...['Référence', 'Prénom', 'Du', 'Au'],
      ...['Demi-journées par semaine (au plus)', 'Fin de l’accueil'],
    ],
    lignes: lines,
  };
}

function closedSheet({ year: { context, annee } }: Report): Sheet {
  const { du: from, au: to } = yearWindow(String(annee));
  const sectionNames = namesIn(context.sections);
  const placeNames = namesIn(context.places);
  const half = (demi: keyof typeof demis | null) => (demi === null ? 'journée' : demis[demi]);
  const closures = context.fermetures
    .filter(({ du, au }) => du <= to && au >= from)
    .map(({ du, au, demi, sections, motif }) => [
      ...['Fermeture', jourEnChiffres(du), jourEnChiffres(au), half(demi)],
      ...[sections === null ? 'toutes les sections' : sectionNames(sections), motifOf(motif)],
    ]);
  const lowered = context.baisses
    .filter(({ jour }) => from <= jour && jour <= to)
    .map(({ jour, demi, places }) => [
      ...['Journée abaissée', jourEnChiffres(jour), jourEnChiffres(jour), half(demi)],
      ...[placeNames(places), null],
    ]);
  return {
    nom: 'Fermetures',
    entetes: ['Sorte', 'Du', 'Au', 'Demi-journée', 'Sections ou places', 'Motif'],
    lignes: [...closures, ...lowered],
  };
}

function namesIn(list: readonly Pick<CrecheContext['places'][number], 'id' | 'nom'>[]) {
  return (ids: readonly string[]) =>
    list
      .filter(({ id }) => ids.includes(id))
      .map(({ nom }) => nom)
      .join(', ');
}

function motifOf(motif: string): string {
  return Object.entries(motifsFermeture).find(([word]) => word === motif)?.[1] ?? motif;
}

export function reportSheets(report: Report): readonly Sheet[] {
  return [figures(report), childrenSheet(report), closedSheet(report)];
}
