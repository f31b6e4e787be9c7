// AVIP-03, AVIP-11, AVIP-25 on screen: which crèche needs care first, what is free, and the curve of a year.
import { describe, expect, test } from 'vitest';
import type { Count } from '../../../src/contract/places.ts';
import { curveOf, HEIGHT, monthMarks, WIDTH } from '../../../src/web/creches/curve.ts';
import {
  byCare,
  type CrecheLine,
  caresOf,
  freeFrom,
  sayCount,
  sayFree,
  twoWeeksFrom,
  weeksOf,
} from '../../../src/web/creches/sayCreches.ts';
import { seesCreches } from '../../../src/web/creches/seesCreches.ts';
import { roles } from '../../../workflows/agents/agentFacts.ts';
import { initialContext } from '../../../workflows/creche/context.ts';
import { creche as crechePathway } from '../../../workflows/creche/pathway.ts';
import { Jour } from '../../../workflows/dates.ts';

const TODAY = '2026-11-25';
const MONDAY = '2026-11-23';

const count = (change: Partial<Count> = {}): Count => ({
  capacite: 0,
  libres: 0,
  tenues: 0,
  donnees: 0,
  suspendues: 0,
  fermees: 0,
  ...change,
});
const free = (jour: string, libres: number) => ({ jour, count: count({ capacite: 6, libres }) });

function line(nom: string, change: Partial<CrecheLine> = {}): CrecheLine {
  return {
    id: nom,
    reference: 'CR-2026-0001-1',
    nom,
    organisation: 'o',
    state: { value: 'labellise', label: 'Labellisée' },
    label: { debut: '2026-01-01', fin: '2027-12-31', places: 3 },
    labelTient: true,
    qualites: ['coordinateur'],
    version: 3,
    places: 3,
    count: count(),
    jours: [],
    jauge: { part: 25, cible: 20, avip: 5, enfants: 20, dit: '5 sur 20, soit 25 %' },
    enAttente: 0,
    offres: 0,
    ...change,
  };
}

describe('what calls for care', () => {
  const words = (change: Partial<CrecheLine>) =>
    caresOf(line('x', change), TODAY).map((care) => care.words);

  test('a crèche in order calls for nothing', () => expect(words({})).toEqual([]));

  test('its label, late or soon', () => {
    const late = { state: { value: 'expire', label: 'Label expiré' }, labelTient: false };
    expect(words(late)).toEqual(['Label expiré']);
    expect(words({ state: { value: 'aRenouveler', label: '' } })).toEqual(['Label à renouveler']);
    expect(words({ state: { value: 'candidat', label: '' }, labelTient: false })).toEqual([
      'Label à accorder',
    ]);
  });

  test('places free while families wait, from today on and not yesterday', () => {
    expect(words({ enAttente: 2, jours: [free('2026-11-26', 1)] })).toHaveLength(1);
    expect(words({ enAttente: 2, jours: [free('2026-11-24', 1)] })).toEqual([]);
    expect(words({ enAttente: null, jours: [free('2026-11-26', 1)] })).toEqual([]);
  });

  test('no place, no number of children, a share below its aim', () => {
    const jauge = line('x').jauge;
    expect(words({ places: 0 })).toEqual(['Aucune place réservée']);
    expect(words({ jauge: { ...jauge, part: null } })).toEqual(['Effectif du mois à saisir']);
    expect(words({ jauge: { ...jauge, part: 12 } })).toEqual(['Part sous les 20\u00a0%']);
  });

  test('the most pressing stands first, the others by name', () => {
    const town = [
      line('Zinnia'),
      line('Églantine'),
      line('Mimosa', { places: 0 }),
      line('Tulipe', { state: { value: 'expire', label: 'Label expiré' }, labelTient: false }),
    ];
    expect(byCare(town, TODAY).map(({ nom }) => nom)).toEqual([
      'Tulipe',
      'Mimosa',
      'Églantine',
      'Zinnia',
    ]);
  });
});

test('this week and the next, from Monday to Sunday', () => {
  expect(twoWeeksFrom(Jour.parse(MONDAY))).toEqual({ du: MONDAY, au: '2026-12-06' });
  const days = [free('2026-11-23', 2), free('2026-11-26', 3), free('2026-11-30', 4)];
  const { cette, prochaine } = weeksOf(days, MONDAY);
  expect([cette.length, prochaine.length]).toEqual([2, 1]);
  expect(freeFrom(cette, TODAY)).toBe(3);
  expect([sayFree(0), sayFree(1), sayFree(2)]).toEqual([
    'rien de libre',
    '1\u00a0demi-journée libre',
    '2\u00a0demi-journées libres',
  ]);
  expect(sayCount(count({ capacite: 18, donnees: 12, tenues: 1, libres: 5 }))).toBe(
    '12\u00a0données, 1\u00a0tenue, 5\u00a0libres, sur 18\u00a0demi-journées',
  );
});

describe('the curve', () => {
  const week = (lundi: string, change: Partial<Count>) => ({ lundi, count: count(change) });
  const year = [
    week('2025-12-29', { capacite: 10, donnees: 4, tenues: 1, libres: 5 }),
    week('2026-01-05', { capacite: 20, donnees: 10, suspendues: 2, tenues: 3, libres: 5 }),
  ];

  test('its areas lie one on the other, as high together as the half-days of the week', () => {
    const { areas, top } = curveOf(year);
    expect(top).toBe(20);
    expect(areas.map(({ layer }) => layer)).toEqual(['donnees', 'suspendues', 'tenues', 'libres']);
    const [given, , , open] = areas;
    expect(given?.path).toBe(
      `M0 192 L${WIDTH / 2} 192 L${WIDTH / 2} 120 L${WIDTH} 120 L${WIDTH} ${HEIGHT} L${WIDTH / 2} ${HEIGHT} L${WIDTH / 2} ${HEIGHT} L0 ${HEIGHT} Z`,
    );
    expect(
      open?.path.startsWith(`M0 ${HEIGHT / 2} L${WIDTH / 2} ${HEIGHT / 2} L${WIDTH / 2} 0`),
    ).toBe(true);
  });

  test('an empty year is drawn too', () => {
    expect(curveOf([]).areas).toHaveLength(4);
    expect(curveOf([week('2026-01-05', {})]).top).toBe(1);
  });

  test('months are marked at their first Monday, those of the year only', () => {
    expect(monthMarks({ annee: 2026, semaines: year })).toEqual([{ mois: '2026-01', at: 0.5 }]);
  });
});

test('AVIP-11: the screen of places is offered to exactly those who may know of a crèche', () => {
  const commune = '10000000-0000-4000-8000-000000000008';
  const own = '10000000-0000-4000-8000-000000000006';
  const state = {
    value: 'labellise',
    context: { ...initialContext, commune, organisation: own },
  };
  const kinds = ['franceTravail', 'mds', 'ccas', 'commune', 'creche', 'partenariat'] as const;
  for (const kind of kinds) {
    for (const role of roles) {
      const organisation = kind === 'commune' ? commune : kind === 'creche' ? own : 'elsewhere';
      const viewer = { agent: 'a', organisation, kind, roles: [role] };
      const known = crechePathway.placeOf(state, viewer, Jour.parse(TODAY)).qualites.size > 0;
      const offered = seesCreches({
        organisation: { id: organisation, nom: '', kind },
        roles: [role],
      });
      expect(offered, `${kind} ${role}`).toBe(known);
    }
  }
});
