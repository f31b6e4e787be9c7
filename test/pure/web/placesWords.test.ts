// How the week of places speaks: rhythms, windows, bars, the gauge; and the proposal it prepares.
import { describe, expect, test } from 'vitest';
import { sayWeekly } from '../../../src/web/halfDays/sayAttributions.ts';
import { columnsOf, indexCells } from '../../../src/web/places/bars.ts';
import {
  type Offer,
  offerData,
  type Request,
  startOf,
  wantedOn,
  withSolution,
} from '../../../src/web/places/offer.ts';
import { sayDemis, sayRhythm } from '../../../src/web/places/rhythm.ts';
import { partsOfSiblings } from '../../../src/web/places/siblings.ts';
import {
  mondayOf,
  sayWindow,
  shownDays,
  stepped,
  steppedDay,
  windowOf,
} from '../../../src/web/places/window.ts';
import {
  hasGaps,
  sayBar,
  sayColumns,
  sayGauge,
  sayHold,
  sayWaiting,
} from '../../../src/web/places/words.ts';
import { proposerPlace } from '../../../workflows/crecheAvip/commands/offre.ts';
import { Jour } from '../../../workflows/dates.ts';

const jour = (text: string) => Jour.parse(text);
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

describe('rhythms', () => {
  test.each([
    [['marMatin', 'jeuMatin'], 'mar, jeu matin'],
    [['lunMatin', 'lunApresMidi', 'jeuMatin', 'jeuApresMidi'], 'lun, jeu'],
    [['lunApresMidi', 'marApresMidi', 'merApresMidi'], 'lun à mer après-midi'],
    [['venMatin', 'lunMatin', 'lunApresMidi'], 'lun journée · ven matin'],
  ])('%j is « %s »', (demis, said) => {
    expect(sayDemis(demis)).toBe(said);
  });

  test('weeks and holidays are said when they matter', () => {
    const rhythm = { demis: ['merMatin'], semaines: 'paires', vacances: 'sans' } as const;
    expect(sayRhythm({ ...rhythm, demis: ['merMatin'] })).toBe(
      'mer matin, semaines paires, hors vacances',
    );
    expect(sayWeekly(450)).toBe('7\u00a0h\u00a030 par semaine, ');
    expect(sayWeekly(600)).toBe('10\u00a0h par semaine, ');
    // AVIP-52. An accueil ponctuel has no hours a week.
    expect(sayWeekly(0)).toBe('');
  });
});

describe('windows', () => {
  test('a week begins on Monday, a month on its first; both go forth and back', () => {
    expect(windowOf('semaine', jour('2026-11-26'))).toEqual({ du: '2026-11-23', au: '2026-11-28' });
    expect(windowOf('mois', jour('2026-02-26'))).toEqual({ du: '2026-02-01', au: '2026-02-28' });
    expect(stepped('semaine', jour('2026-11-29'), 1)).toBe('2026-11-30');
    expect(stepped('mois', jour('2026-01-31'), -1)).toBe('2025-12-01');
    expect(mondayOf(jour('2026-11-29'))).toBe('2026-11-23');
    expect(steppedDay(jour('2026-11-28'), 1)).toBe('2026-11-30');
    expect(steppedDay(jour('2026-11-30'), -1)).toBe('2026-11-28');
  });

  test('Saturday is shown when the crèche opens on one, Sunday never', () => {
    const week = ['27', '28', '29'].map((day) => ({ jour: `2026-11-${day}`, ouvert: true }));
    expect(shownDays(week)).toEqual(['2026-11-27', '2026-11-28']);
    const closed = week.map((day) => ({ ...day, ouvert: false }));
    expect(shownDays(closed)).toEqual(['2026-11-27']);
  });

  test.each([
    ['semaine', ['2026-11-23', '2026-11-27'], '23 – 27 novembre'],
    ['semaine', ['2026-11-30', '2026-12-04'], '30 nov. – 4 déc.'],
    ['semaine', ['2027-03-01', '2027-03-05'], '1er – 5 mars 2027'],
    ['mois', ['2026-11-02', '2026-11-30'], 'novembre 2026'],
  ] as const)('%s %j is « %s »', (vue, days, said) => {
    expect(sayWindow(vue, days, '2026-11-24')).toBe(said);
  });
});

describe('words', () => {
  const today = '2026-11-23';
  const child = {
    caseId: id(1),
    reference: 'CA-2026-0001-1',
    version: 3,
    prenom: 'Inès',
    ageMois: 14,
    state: { value: 'placeProposee', label: 'Place proposée' },
    mine: false,
    du: null,
    au: null,
    tenueJusquAu: '2026-11-26',
    aRecontacter: false,
  };
  const bar = { place: 'p1', from: 0, span: 2, cause: null, caseId: child.caseId, accueilli: null };
  const words = (
    etat: 'libre' | 'tenue' | 'donnee' | 'suspendue' | 'fermee',
    known = true,
    passe = false,
  ) =>
    sayBar({
      bar: { ...bar, etat, cause: etat === 'suspendue' || etat === 'fermee' ? 'fermeture' : null },
      child: known ? child : undefined,
      name: 'Inès',
      today,
      motif: etat === 'suspendue' || etat === 'fermee' ? 'congés d’été' : null,
      passe,
    });

  test('a bar says the child and its age, a hold how long, a suspension why', () => {
    expect(words('donnee')).toEqual({ titre: 'Inès', detail: '14\u00a0mois' });
    expect(words('tenue')).toEqual({ titre: 'tenue pour Inès', detail: 'encore 3\u00a0jours' });
    expect(words('suspendue').detail).toBe('suspendue (congés d’été)');
    expect(words('fermee')).toEqual({ titre: 'fermée', detail: 'congés d’été' });
  });

  test('AVIP-55 ranks that skip are noticed', () => {
    const ranks = (...all: number[]) => hasGaps(all.map((rang) => ({ rang })));
    expect([ranks(), ranks(1, 2, 3), ranks(1, 2, 5), ranks(2)]).toEqual([false, false, true, true]);
  });

  test('a half-day that stayed free is not free any more once its day is over', () => {
    expect(words('libre').titre).toBe('libre');
    expect(words('libre', true, true).titre).toBe('non prise');
  });

  test('whoever may not know of the case reads that the half-day is taken, and no more', () => {
    for (const etat of ['donnee', 'tenue', 'suspendue'] as const) {
      expect(JSON.stringify(words(etat, false))).not.toContain('Inès');
    }
    expect(words('donnee', false)).toEqual({ titre: 'prise', detail: null });
  });

  test('LISTE-02 ranks are of the whole list: who reads their own requests alone is told what is counted', () => {
    for (const one of ['creche', 'coordinateur', 'commission', 'auditeur'])
      expect(sayWaiting(3, { qualites: [one] })).toBe('3');
    const follows = { qualites: ['partenaire'] };
    expect(sayWaiting(1, follows)).toBe('1 demande que vous suivez');
    expect(sayWaiting(2, follows)).toBe('2 demandes que vous suivez');
    expect(sayWaiting(0, follows)).toBe('0');
  });

  test('a hold ends this evening, tomorrow, or in days', () => {
    expect(sayHold(today, today)).toBe('jusqu’à ce soir');
    expect(sayHold('2026-11-24', today)).toBe('jusqu’à demain');
    expect(sayHold(null, today)).toBeNull();
  });

  test('a bar says its days', () => {
    const columns = columnsOf(['2026-11-23', '2026-11-24']);
    expect(sayColumns(columns.slice(0, 1))).toBe('lundi 23 novembre matin');
    expect(sayColumns(columns.slice(0, 2))).toBe('lundi 23 novembre');
    expect(sayColumns(columns.slice(1, 3))).toBe(
      'du lundi 23 novembre après-midi au mardi 24 novembre matin',
    );
  });

  test('the gauge says its figures, or that it cannot be reckoned', () => {
    expect(sayGauge({ part: 22, avip: 4, enfants: 18 })).toBe(
      'AVIP 4\u00a0/\u00a018\u00a0enfants = 22\u00a0%',
    );
    expect(sayGauge({ part: null, avip: 4, enfants: null })).toBe('AVIP\u00a0: non calculable');
  });
});

const rythme = {
  demis: ['marMatin', 'jeuMatin'],
  semaines: 'toutes' as const,
  vacances: 'avec' as const,
};
const solutionOf = (...places: string[]) => ({
  places: places.map((place, at) => ({
    place,
    nom: place,
    rythme: { ...rythme, demis: places.length > 1 ? [rythme.demis[at] ?? ''] : rythme.demis },
  })),
  du: '2026-12-01',
  au: '2027-05-31',
  manque: [],
});
const request = (caseId: string, change: Partial<Request> = {}): Request => ({
  caseId,
  reference: 'CA-2026-0001-1',
  version: 3,
  prenom: 'Léo',
  ageMois: 14,
  state: { value: 'listeAttente', label: 'Liste d’attente' },
  mine: false,
  du: null,
  au: null,
  tenueJusquAu: null,
  aRecontacter: false,
  rang: 1,
  dit: '1ʳᵉ priorité selon les règles publiées',
  pourquoi: null,
  pourMonter: null,
  demandeLe: '2026-09-01',
  nommee: true,
  liees: [],
  besoin: { ...rythme, debutSouhaite: '2026-12-01', minutesSemaine: 480 },
  solution: null,
  ...change,
});

describe('the proposal', () => {
  test('begins on a day of its rhythm, neither past, nor before the family wishes, nor before the week on screen', () => {
    expect(startOf(request(id(1)), '2026-11-23', '2026-11-25')).toBe('2026-12-01');
    expect(startOf(request(id(1)), '2026-12-14', '2026-11-25')).toBe('2026-12-15');
    expect(startOf(request(id(1), { besoin: null }), '2026-11-23', '2026-11-25')).toBe(
      '2026-11-25',
    );
  });

  test('on a place alone, or on the two that fit together', () => {
    expect(wantedOn(request(id(1)), 'p2')).toEqual([{ place: 'p2', rythme }]);
    const two = request(id(1), { solution: solutionOf('p1', 'p3') });
    expect(wantedOn(two, 'p3').map(({ place }) => place)).toEqual(['p1', 'p3']);
    expect(wantedOn(two, 'p2').map(({ place }) => place)).toEqual(['p2']);
  });

  test('is what proposerPlace takes, with the next fit too', () => {
    const offer: Offer = {
      creche: id(9),
      du: '2026-12-01',
      au: null,
      own: { caseId: id(1), places: wantedOn(request(id(1)), id(5)) },
      ensemble: [{ caseId: id(2), places: wantedOn(request(id(2)), id(6)) }],
      horsOrdre: '  ',
    };
    const read = proposerPlace.data.safeParse(offerData(offer));
    expect(read.success && read.data).toMatchObject({
      horsOrdre: null,
      au: null,
      ensemble: [{ demande: id(2) }],
    });
    const next = withSolution(offer, solutionOf(id(7), id(8)));
    expect(proposerPlace.data.safeParse(offerData(next)).success).toBe(true);
    expect(offerData(next)).toMatchObject({ du: '2026-12-01', au: '2027-05-31' });
  });

  test('gives twins two places, the free one first', () => {
    const columns = columnsOf(['2026-12-01', '2026-12-02', '2026-12-03']);
    const cells = ['p1', 'p2', 'p3'].flatMap((place) =>
      columns.map((column) => ({
        place,
        ...column,
        etat: place === 'p2' ? ('donnee' as const) : ('libre' as const),
        cause: null,
        caseId: null,
        accueilli: null,
      })),
    );
    const week = { index: indexCells(cells), columns, places: ['p1', 'p2', 'p3'] };
    const own = { caseId: id(1), places: wantedOn(request(id(1)), 'p1') };
    const [twin, third] = partsOfSiblings(
      [request(id(2)), request(id(3))],
      own,
      '2026-12-01',
      week,
    );
    expect(twin?.places.map(({ place }) => place)).toEqual(['p3']);
    expect(third?.places.map(({ place }) => place)).toEqual(['p2']);
  });
});
