// AVIP-26, AVIP-27: what a calendar says of a crèche, what its tables count, and how they are written down.
import ICAL from 'ical.js';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Attendu, eventsOf } from '../../src/engine/papers/calendar.ts';
import { occupancySheet, type Year, yearCount } from '../../src/engine/papers/occupancy.ts';
import { reportSheets } from '../../src/engine/papers/report.ts';
import type { Cell, Sheet } from '../../src/engine/papers/sheets.ts';
import { countOffers } from '../../src/engine/papers/yearOfOffers.ts';
import { csvOf } from '../../src/http/papers/csv.ts';
import { icsOf } from '../../src/http/papers/ics.ts';
import { xlsxOf } from '../../src/http/papers/xlsx.ts';
import { deadlines } from '../../workflows/crecheAvip/deadlines.ts';
import { slots } from '../../workflows/crecheAvip/slots.ts';
import { contexteDe, demandeDe, donnees, etats, Parcours } from './support/accueil.ts';

type Heures = Attendu['heures'];

function eventsFor(parcours: Parcours, heures: Heures = new Map()) {
  const { monde, creche, id } = parcours;
  const { state } = demandeDe(monde, id);
  const { reference } = state.context;
  const attendus = new Map([[id, { reference, deadlines: deadlines(state), heures }]]);
  return eventsOf(contexteDe(monde, creche), monde.claims(), attendus, monde);
}

const arrivals = (parcours: Parcours, heures?: Heures) =>
  eventsFor(parcours, heures).flatMap((event) => ('from' in event ? [event] : []));
const dueDays = (parcours: Parcours) =>
  eventsFor(parcours).flatMap((event) => ('jour' in event ? [event] : []));

describe('AVIP-26 a calendar', () => {
  it('says the reference alone when a child is expected, at the hours of the half-day', () => {
    const parcours = new Parcours().accueil();
    const { reference } = parcours.context;
    expect(arrivals(parcours)[0]).toEqual({
      uid: `${reference}.2026-01-12`,
      summary: reference,
      from: '2026-01-12T07:00:00.000Z',
      to: '2026-01-12T11:30:00.000Z',
    });
  });

  it('follows the clock of Paris into summer time', () => {
    const parcours = new Parcours().accueil();
    parcours.monde.goTo('2026-03-30');
    expect(arrivals(parcours)[0]).toMatchObject({ from: '2026-03-30T06:00:00.000Z' });
  });

  it('makes one presence of a whole day', () => {
    const parcours = new Parcours();
    const [place] = contexteDe(parcours.monde, parcours.creche).places;
    const demis = ['lunMatin', 'lunApresMidi'];
    const rythme = { demis, semaines: 'toutes', vacances: 'avec' };
    parcours.proposee({ places: [{ place: place?.id, rythme }] });
    parcours.run('lise', 'proposerContrat', donnees('proposerContrat', parcours)).signer();
    const days = arrivals(parcours);
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
    expect(days[0]).toMatchObject({
      from: '2026-01-12T07:00:00.000Z',
      to: '2026-01-12T17:00:00.000Z',
    });
  });

  it('says the hours that were agreed for adaptation', () => {
    const hours = new Map([['2026-01-12/matin', { de: '09:30', a: '10:15' }]]);
    const [first, second] = arrivals(new Parcours().accueil(), hours);
    expect(first).toMatchObject({
      from: '2026-01-12T08:30:00.000Z',
      to: '2026-01-12T09:15:00.000Z',
    });
    expect(second).toMatchObject({ to: '2026-01-13T11:30:00.000Z' });
  });

  it('expects nobody on a held place, on a closed day, nor for a case that is not known', () => {
    expect(arrivals(new Parcours().proposee())).toEqual([]);
    const parcours = new Parcours().accueil();
    const { monde, creche } = parcours;
    const before = arrivals(parcours);
    const closed = { du: '2026-01-12', au: '2026-01-12', demi: null, sections: null };
    monde.run('lise', creche, 'ajouterFermeture', { ...closed, motif: 'pedagogique' });
    expect(arrivals(parcours)).toEqual(before.slice(1));
    expect(eventsOf(contexteDe(monde, creche), monde.claims(), new Map(), monde)).toEqual([]);
  });

  it('looks 62 days ahead, and no further', () => {
    const parcours = new Parcours().accueil();
    expect(arrivals(parcours).at(-1)?.from).toBe('2026-03-10T07:00:00.000Z');
    expect(dueDays(parcours)).toEqual([]);
    parcours.monde.goTo('2026-05-20');
    expect(dueDays(parcours).map(({ jour }) => jour)).toEqual(['2026-06-11', '2026-07-11']);
  });

  it('says what falls due by the reference alone', () => {
    const held = new Parcours().proposee();
    const { reference } = held.context;
    expect(dueDays(held)).toEqual([
      {
        uid: `${reference}.tenue`,
        summary: reference,
        jour: '2026-01-19',
      },
    ]);
    for (const etat of Object.values(etats)) {
      const parcours = etat();
      const own = parcours.context.reference;
      expect(dueDays(parcours).filter(({ summary }) => summary !== own)).toEqual([]);
    }
  });

  it('is read back by another library as it was written', () => {
    const parcours = new Parcours().accueil();
    parcours.run('lise', 'prevoirFin', { le: '2026-02-10', cause: 'demenagement' });
    const events = eventsFor(parcours);
    const text = icsOf({ name: 'CR-2026-0001-8', madeAt: parcours.monde.now, events }).toString();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(read.map(({ uid, summary }) => [uid, summary])).toEqual(
      events.map(({ uid, summary }) => [`${uid}@tandem`, summary]),
    );
    for (const [index, event] of events.entries()) {
      const found = read[index];
      if ('jour' in event) {
        expect([found?.startDate.isDate, found?.startDate.toString()]).toEqual([true, event.jour]);
      } else {
        expect(found?.startDate.toJSDate().toISOString()).toBe(event.from);
        expect(found?.endDate.toJSDate().toISOString()).toBe(event.to);
      }
      const stamp = found?.component.getFirstPropertyValue('dtstamp');
      expect(String(stamp)).toBe('2026-01-12T09:00:00Z');
    }
    const said = calendar.getAllSubcomponents('vevent').flatMap((one) => one.getAllProperties());
    expect([...new Set(said.map(({ name }) => name))].sort()).toEqual(
      [
        ...['dtend', 'dtstamp', 'dtstart', 'sequence', 'summary', 'transp', 'uid'],
        ...['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'],
      ].sort(),
    );
  });
});

function yearOf({ monde, creche }: Parcours, annee = 2026): Year {
  const context = contexteDe(monde, creche);
  const known = new Set(context.places.map(({ id }) => id));
  const claims = monde.claims().filter(({ place }) => known.has(place));
  return { context, annee, claims, moment: monde };
}

function column({ entetes, lignes }: Sheet, name: string): Cell[] {
  const index = entetes.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return lignes.map((ligne) => ligne[index] ?? null);
}

const total = (cells: readonly Cell[]) =>
  cells.reduce<number>((sum, cell) => sum + Number(cell), 0);

describe('AVIP-27 the occupancy of a year', () => {
  const parcours = new Parcours().accueil();
  const { monde, creche } = parcours;
  monde.run('lise', creche, 'saisirEffectif', { mois: '2026-01', enfants: 4 });
  const year = yearOf(parcours);
  const sheet = occupancySheet(year);
  const periods = column(sheet, 'Période').map(String);
  const part = (weeks: boolean, name: string) =>
    column(sheet, name).filter((_, index) => periods[index]?.startsWith('semaine') === weeks);

  it('has a line a week and a line a month, which add up to the same half-days', () => {
    expect(part(false, 'Période')).toHaveLength(12);
    expect(part(true, 'Période')).toHaveLength(53);
    for (const weeks of [true, false]) {
      expect([part(weeks, 'Du')[0], part(weeks, 'Au').at(-1)]).toEqual([
        '01/01/2026',
        '31/12/2026',
      ]);
    }
    expect([part(true, 'Du')[1], part(true, 'Au')[1]]).toEqual(['05/01/2026', '11/01/2026']);
    for (const name of ['Capacité (demi-journées)', 'Libres', 'Données', 'Fermées']) {
      expect(total(part(true, name))).toBe(total(part(false, name)));
    }
    expect(total(part(true, 'Données'))).toBe(yearCount(year).donnees);
    expect(yearCount(year).donnees).toBe(monde.claims().length);
  });

  it('AVIP-25 a held place is nobody’s welcome', () => {
    const held = occupancySheet(yearOf(new Parcours().proposee()));
    expect(total(column(held, 'Tenues'))).toBeGreaterThan(0);
    expect(total(column(held, 'Enfants AVIP'))).toBe(0);
    expect(total(part(false, 'Enfants AVIP'))).toBe(7);
  });

  it('AVIP-23 the books balance on every line', () => {
    const states = ['Libres', 'Tenues', 'Données', 'Suspendues'].map((name) => column(sheet, name));
    for (const [index, capacity] of column(sheet, 'Capacité (demi-journées)').entries()) {
      expect(total(states.map((cells) => cells[index] ?? 0))).toBe(capacity);
    }
  });

  it('AVIP-10 says « non calculable » for a month without its enrolled children', () => {
    expect(part(false, 'Part AVIP (%)').slice(0, 2)).toEqual([25, 'non calculable']);
    expect(part(false, 'Enfants inscrits').slice(0, 2)).toEqual([4, null]);
    expect(part(true, 'Part AVIP (%)')).toEqual(Array.from({ length: 53 }, () => null));
  });
});

describe('AVIP-27 the annual report', () => {
  const parcours = new Parcours().accueil();
  const { monde, creche, id } = parcours;
  const closed = { du: '2026-08-03', au: '2026-08-21', demi: null, sections: null };
  monde.run('lise', creche, 'ajouterFermeture', { ...closed, motif: 'conges' });
  parcours.run('lise', 'nommerPlaceOrdinaire', { le: '2026-03-02' });
  monde.goTo('2026-03-05');
  parcours.catchUp();
  const opened = monde.written.filter(({ on }) => on === id).map((one) => one.opened);
  const { state } = demandeDe(monde, id);
  const child = { reference: state.context.reference, prenom: 'Léo', state, slots: slots(state) };
  const report = { year: yearOf(parcours), offers: countOffers([opened], creche, 2026) };
  const [figures, children, days] = reportSheets({ ...report, children: [child] });

  it('counts what became of the offers in the year, of this crèche alone', () => {
    expect(Object.fromEntries(report.offers)).toEqual({
      'Places proposées': 1,
      'Propositions restées sans réponse': 0,
      'Propositions refusées': 0,
      'Contrats signés': 1,
      'Accueils renouvelés': 0,
      'Fins anticipées': 0,
      'Places ordinaires commencées': 1,
    });
    for (const other of [countOffers([opened], id, 2026), countOffers([opened], creche, 2025)]) {
      expect(total(other.map(([, count]) => count))).toBe(0);
    }
    const lignes = figures?.lignes ?? [];
    expect(lignes).toContainEqual(['Places ordinaires commencées', '2026', 1]);
    expect(lignes).toContainEqual(['Part AVIP (%)', '2026-01', 'non calculable']);
  });

  it('lists the children behind the figure, and how each welcome ended as a neutral class', () => {
    expect(children?.lignes).toEqual([
      [child.reference, 'Léo', '12/01/2026', '24/02/2026', 2, 'Place ordinaire'],
    ]);
  });

  it.each([
    ['accueil', 'En cours'],
    ['bilan', 'En cours'],
    ['droitCommunEnAttente', 'Place ordinaire à venir'],
    ['droitCommun', 'Place ordinaire'],
    ['rompu', 'Fin anticipée'],
    ['fin', 'Entrée à l’école'],
  ])('says of %s « %s »', (etat, word) => {
    const reached = etats[etat]?.();
    if (!reached) throw new Error(`no state ${etat}`);
    const { state: end } = demandeDe(reached.monde, reached.id);
    const one = { reference: 'AV', prenom: null, state: end, slots: slots(end) };
    const [, sheet] = reportSheets({ year: yearOf(reached), offers: [], children: [one] });
    expect(sheet?.lignes[0]?.at(-1)).toBe(word);
  });

  it.each([
    ['rompu', 'Fin anticipée'],
    ['droitCommun', 'Place ordinaire'],
    ['fin', 'Entrée à l’école'],
  ])('says of %s « %s » still, once archived', (etat, word) => {
    const reached = etats[etat]?.();
    if (!reached) throw new Error(`no state ${etat}`);
    const { context } = demandeDe(reached.monde, reached.id).state;
    const archived = { value: 'archive', context };
    const one = { reference: 'AV', prenom: null, state: archived, slots: [] };
    const [, sheet] = reportSheets({ year: yearOf(reached), offers: [], children: [one] });
    expect(sheet?.lignes).toEqual([['AV', null, null, null, 0, word]]);
  });

  it('lists closures and lowered days', () => {
    const line = ['Fermeture', '03/08/2026', '21/08/2026', 'journée', 'toutes les sections'];
    expect(days?.lignes).toEqual([[...line, 'Congés']]);
  });
});

/** RFC 4180, read by the letter: records of fields, quotes doubled. */
function readCsv(text: string): string[][] {
  const fields = /(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/gy;
  const rows: string[][] = [];
  for (const match of text.matchAll(fields)) {
    const value = match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
    if (match[0].startsWith(';')) rows.at(-1)?.push(value);
    else rows.push([value]);
  }
  return rows;
}

describe('AVIP-27 a table written down', () => {
  const hostile = [
    ...['=HYPERLINK("http://x";"a")', '+A1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\t-3'],
    // Full-width and small signs; behind blanks, a mark of no width, a byte order mark.
    ...['＝1+1', '＋A1', '－A1', '＠SUM(A1)', '﹦1', '  =1+1', '\u00a0=1', '\u200b=1', '\ufeff@A1'],
    ...['-3-cmd', '+33 6 =1', '-(3)', '+', '-', '-3\n=1', '+1/2', '-1E5', '-Zoé'],
  ];
  const plain = [
    ...['Les "Lucioles"', 'a;b', 'deux\nlignes', 'été', '1=1', '"=1+1', "'=1", 'a=b', '3 - 4'],
    ...['-3', '-3,5', '+12 %', '- 3', '+33612345678', '+33 (0)6.12.34.56.78', '+33\u00a06 12'],
  ];
  const sheet = {
    nom: 'S',
    entetes: ['Texte', 'Nombre'],
    lignes: [...hostile, ...plain].map((text) => [text, -12]),
  };

  it('as CSV opens in a French Excel and holds no formula', () => {
    const text = csvOf([sheet]).toString();
    expect(text.startsWith('\ufeffTexte;Nombre\r\n')).toBe(true);
    const rows = readCsv(text.slice(1).replace(/\r\n$/, ''));
    expect(rows.slice(1).map(([value]) => value)).toEqual([
      ...hostile.map((value) => `'${value}`),
      ...plain,
    ]);
    expect(new Set(rows.slice(1).map(([, value]) => value))).toEqual(new Set(['-12']));
  });

  it('as CSV gives every record of every table the same number of fields', () => {
    const wide = { nom: '=T', entetes: ['a', 'b', 'c'], lignes: [[null, 1, 'x']] };
    const rows = readCsv(csvOf([sheet, wide]).toString().slice(1).replace(/\r\n$/, ''));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
    expect(rows.at(-1)).toEqual(["'=T", '', '1', 'x']);
  });

  it('as XLSX keeps text as text and numbers as numbers', async () => {
    const odd = { nom: 'Bilan', entetes: ['A'], lignes: [['=1+1'], ['a\u0001b'], [null], [3]] };
    const [first, second] = await readXlsxFile(await xlsxOf([sheet, odd]));
    expect(first?.sheet).toBe('S');
    expect(first?.data.slice(1).map(([text]) => text)).toEqual(
      [...hostile, ...plain].map((text) =>
        text.trim() === text ? text : expect.stringContaining(text.trim()),
      ),
    );
    expect(first?.data[1]?.[1]).toBe(-12);
    expect(second?.data).toEqual([['A'], ['=1+1'], ['ab'], [null], [3]]);
  });
});
