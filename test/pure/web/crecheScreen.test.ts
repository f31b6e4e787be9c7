// AVIP-01 to AVIP-11 on screen: every command of a crèche has its form, every fact its words, every state its next step.
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../src/contract/cases.ts';
import type { FactView } from '../../../src/contract/facts.ts';
import { moved } from '../../../src/web/creche/forms/moved.ts';
import { nextNames } from '../../../src/web/creche/forms/nextNames.ts';
import { forms } from '../../../src/web/creche/forms.ts';
import { nextStep } from '../../../src/web/creche/nextStep.ts';
import { type Creche, readCreche } from '../../../src/web/creche/readCreche.ts';
import { sayLabelDates, sayPeriod } from '../../../src/web/creche/sayCreche.ts';
import { tellings } from '../../../src/web/creche/tellings.tsx';
import {
  byDay,
  type Family,
  sayExtent,
  sayFamiliesAhead,
  sayGivenBack,
  sayHosted,
  sayRelief,
  sayReliefs,
  sayTouched,
} from '../../../src/web/creche/touched/sayTouched.ts';
import { crecheCommands } from '../../../workflows/creche/commands.ts';
import { type CrecheContext, initialContext } from '../../../workflows/creche/context.ts';
import { crecheFacts } from '../../../workflows/creche/facts.ts';
import { creche } from '../../../workflows/creche/pathway.ts';
import { Jour } from '../../../workflows/dates.ts';

const day = (text: string) => Jour.parse(text);
const TODAY = '2026-11-23';

test('every command of a crèche but the opening one has its form, and relief besides', () => {
  const expected = Object.keys(crecheCommands).filter((type) => type !== creche.opening);
  expect(Object.keys(forms).sort()).toEqual([...expected, 'accorderReleve'].sort());
});

describe('every fact of a crèche is told', () => {
  test('there is a telling for each, and for nothing else', () => {
    expect(Object.keys(tellings).sort()).toEqual(Object.keys(crecheFacts).sort());
  });

  /** The clear content of each fact, as its own schema accepts it. */
  const clear: { readonly [type: string]: object } = {
    'crecheOuverte.v1': {
      reference: 'CR-2026-0001-1',
      nom: 'Les Lucioles',
      organisation: 'o',
      commune: 'c',
      sections: [{ id: 's', nom: 'Bébés', ageMinMois: 2, ageMaxMois: 18 }],
      demis: ['lunMatin'],
      effetLe: TODAY,
      referentFamilles: null,
    },
    'referentFamillesNomme.v1': { agent: 'a' },
    'placeReservee.v1': { id: 'p', nom: '1', section: 's', depuis: TODAY },
    'placeFermee.v1': { place: 'p', dernierJour: TODAY },
    'ouvertureChangee.v1': { effetLe: TODAY, demis: ['lunMatin'] },
    'fermetureAjoutee.v1': {
      id: 'f',
      du: TODAY,
      au: TODAY,
      demi: null,
      sections: null,
      motif: 'conges',
    },
    'fermetureRetiree.v1': { fermeture: 'f' },
    'journeeAbaissee.v1': { id: 'b', jour: TODAY, demi: 'matin', places: ['p'] },
    'journeeRetablie.v1': { baisse: 'b' },
    'vacancesFixees.v1': { connuesJusquAu: TODAY, periodes: [] },
    'effectifSaisi.v1': { mois: '2026-10', enfants: 18 },
    'labelAccorde.v1': { debut: TODAY, fin: null, places: 3, part: 20, alerteLe: null },
    'labelRenouvele.v1': { debut: TODAY, fin: TODAY, places: 3, part: 20, alerteLe: null },
    'labelARenouveler.v1': {},
    'labelExpire.v1': {},
    'labelRetire.v1': { le: TODAY, motif: 'autre' },
    'seanceTenue.v1': {
      id: 'f',
      decide: 'commission',
      decisions: [{ demande: 'a', decision: 'reste' }],
    },
    'reglesFixees.v1': {
      effetLe: TODAY,
      decide: 'creche',
      criteres: ['anciennete'],
      minimumHeures: null,
      tenueJours: null,
      plafondPonctuel: null,
      dureeMaxMois: null,
    },
  };

  test.each(Object.keys(crecheFacts))('%s in words of its own', (type) => {
    const ids = JSON.stringify(clear[type]).replace(
      /"(o|c|s|a|p|f|b)"/g,
      '"10000000-0000-4000-8000-000000000001"',
    );
    const fact: FactView = {
      id: 'joint:1',
      stream: 'joint',
      version: 1,
      type,
      label: '(label)',
      occurredOn: TODAY,
      recordedAt: `${TODAY}T08:00:00.000Z`,
      actor: { agent: '', nom: null, organisation: null, seat: null, role: null },
      audience: 'public',
      clear: JSON.parse(ids),
      parts: {},
      closed: [],
      destroyed: false,
      rules: [],
    };
    const { title } = tellings[type as keyof typeof tellings](fact, {
      nameOf: () => 'Lise Inventé',
      today: TODAY,
    });
    expect(title).not.toBe('(label)');
    expect(title).not.toMatch(/undefined|null|\d{4}-\d{2}/);
  });
});

function known(change: Partial<CrecheContext> = {}): Creche {
  return readCreche({
    ...initialContext,
    nom: 'Les Lucioles',
    organisation: '10000000-0000-4000-8000-000000000006',
    commune: '10000000-0000-4000-8000-000000000008',
    ...change,
  });
}

function seen(
  state: string,
  ...possible: string[]
): Pick<CaseView, 'state' | 'commands' | 'context'> {
  return {
    state: { value: state, label: state },
    context: {},
    commands: possible.map((type) => ({
      type,
      label: type,
      kind: 'decisive',
      possible: true,
      code: null,
      why: null,
    })),
  };
}

const label = { debut: day('2026-01-01'), fin: day('2027-03-31'), places: 3, part: 20 };
const place = {
  id: '10000000-0000-4000-8000-000000000011',
  nom: '1',
  section: '10000000-0000-4000-8000-000000000012',
  depuis: day('2026-01-01'),
  dernierJour: null,
};

describe('the next step of a crèche', () => {
  const coordinateur = ['accorderLabel', 'renouvelerLabel', 'reserverPlaces', 'fixerVacances'];

  test('AVIP-02, AVIP-03: its label, by its state, for who may act on it', () => {
    const step = (state: string) => nextStep(seen(state, ...coordinateur), known(), TODAY)?.type;
    expect(step('candidat')).toBe('accorderLabel');
    expect(step('aRenouveler')).toBe('renouvelerLabel');
    expect(step('expire')).toBe('accorderLabel');
    expect(step('retire')).toBe('reserverPlaces');
  });

  test('AVIP-05, AVIP-10, AVIP-22: then what is still to be prepared, and nothing when all is there', () => {
    const may = seen('labellise', 'reserverPlaces', 'saisirEffectif', 'fixerVacances');
    const step = (change: Partial<CrecheContext>) => nextStep(may, known(change), TODAY)?.type;
    const vacances = { connuesJusquAu: day('2027-08-31'), periodes: [] };
    const effectifs = { '2026-11': 18 };
    expect(step({})).toBe('reserverPlaces');
    expect(step({ places: [place] })).toBe('saisirEffectif');
    expect(step({ places: [place], effectifs })).toBe('fixerVacances');
    const since = (effetLe: string) => ({
      ...{ places: [place], effectifs, vacances },
      ouvertures: [{ effetLe: day(effetLe), demis: ['lunMatin' as const] }],
    });
    expect(step(since('2026-11-02'))).toBeUndefined();
    // A month that the panel shows as still to be entered is never « nothing to do ».
    const october = nextStep(may, known(since('2026-10-05')), TODAY);
    expect(october).toMatchObject({ type: 'saisirEffectif', about: '2026-10' });
  });

  test('AVIP-22: what another enters keeps nobody from their own', () => {
    const may = seen('labellise', 'fixerVacances');
    expect(nextStep(may, known({ places: [place] }), TODAY)?.type).toBe('fixerVacances');
  });

  test('nothing is asked of who may do nothing', () => {
    expect(nextStep(seen('candidat'), known(), TODAY)).toBeNull();
  });
});

test('AVIP-24: families left without their place come before « nothing to do »', () => {
  const slot = (jour: string, releve: string | null) => ({
    place: 'p1',
    jour,
    demi: 'matin' as const,
    releve,
  });
  const one = (slots: Family['slots']): Family => ({
    caseId: 'c',
    reference: 'AV-2026-0001-1',
    version: 1,
    prenom: 'Léo',
    ageMois: 14,
    state: { value: 'accueil', label: 'Accueil en cours' },
    mine: false,
    du: null,
    au: null,
    tenueJusquAu: null,
    aRecontacter: false,
    slots,
  });
  expect(sayFamiliesAhead([], TODAY)).toBeNull();
  const alone = sayFamiliesAhead([one([slot('2026-12-03', null)])], TODAY);
  expect(alone?.title).toBe('1\u00a0famille à accueillir ailleurs');
  expect(alone?.why).toMatch(/^Dès le jeudi 3 décembre\. Aucune place de relève/);
  const two = [one([slot('2026-12-03', 'p2')]), one([slot('2026-11-24', null)])];
  expect(sayFamiliesAhead(two, TODAY)?.title).toBe('2\u00a0familles à accueillir ailleurs');
  expect(sayFamiliesAhead(two, TODAY)?.why).toMatch(/^Dès demain\. Une place de relève est libre/);
});

describe('the label as people say it', () => {
  test.each([
    [[], 'Pas encore de label'],
    [[label], 'Valable jusqu’au 31 mars 2027'],
    [[{ ...label, fin: null }], 'Valable, sans date de fin'],
    [[{ ...label, fin: day('2026-11-22') }], 'N’est plus valable depuis le 23 novembre'],
    [[{ ...label, debut: day('2026-12-01') }], 'Valable à partir du 1er décembre'],
  ])('%#', (labels, words) => {
    expect(sayLabelDates(labels, TODAY)).toBe(words);
  });

  test('one that takes over the next day carries it on; one that leaves a hole does not', () => {
    const next = { ...label, debut: day('2027-04-01'), fin: day('2028-03-31') };
    expect(sayLabelDates([label, next], TODAY)).toBe('Valable jusqu’au 31 mars 2028');
    const later = { ...next, debut: day('2027-04-02') };
    expect(sayLabelDates([label, later], TODAY)).toBe('Valable jusqu’au 31 mars 2027');
  });
});

test('periods are said as on a calendar', () => {
  expect(sayPeriod({ du: '2026-08-03', au: '2026-08-21' }, TODAY)).toBe('du 3 au 21 août');
  expect(sayPeriod({ du: '2026-12-24', au: '2027-01-01' }, TODAY)).toBe(
    'du 24 décembre au 1er janvier 2027',
  );
  expect(sayPeriod({ du: '2026-12-01', au: '2026-12-01', demi: 'apresMidi' }, TODAY)).toBe(
    'le mardi 1er décembre, après-midi',
  );
});

test('names of places to come are the free numbers, and an order moves one step at a time', () => {
  expect(nextNames(['1', '3', 'Papillon'], 3)).toEqual(['2', '4', '5']);
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

describe('AVIP-24: the families that a closure touches', () => {
  const slot = (jour: string, demi: 'matin' | 'apresMidi', releve: string | null) => ({
    place: 'p1',
    jour,
    demi,
    releve,
  });
  const family = (...slots: Family['slots']): Family => ({
    caseId: 'c',
    reference: 'AV-2026-0001-1',
    version: 4,
    prenom: 'Léo',
    ageMois: 14,
    state: { value: 'accueil', label: 'Accueil' },
    mine: false,
    du: null,
    au: null,
    tenueJusquAu: null,
    aRecontacter: false,
    slots,
  });
  const whole = family(slot('2026-08-03', 'matin', 'p2'), slot('2026-08-03', 'apresMidi', 'p2'));
  const half = family(slot('2026-08-03', 'matin', 'p2'), slot('2026-08-04', 'matin', null));

  test('how many, and whether each has somewhere to go', () => {
    expect(sayTouched([])).toBe('Aucune famille n’est touchée.');
    const hosted = [{ reference: 'AV-2026-0001-1', prenom: 'Gaia', slots: [] }];
    expect(sayTouched([], hosted)).toBe('Aucune famille de la crèche n’est touchée.');
    expect([sayHosted([]), sayHosted(hosted)]).toEqual([
      null,
      expect.stringMatching(/^Un enfant suivi ailleurs/),
    ]);
    expect(sayHosted([...hosted, ...hosted])).toMatch(/^2\u00a0enfants suivis ailleurs/);
    expect(sayTouched([whole])).toMatch(/^1\u00a0famille touchée.*libre à chaque fois\.$/);
    expect(sayTouched([whole, half])).toBe(
      '2\u00a0familles touchées, dont 1 sans relève complète.',
    );
    expect(sayTouched([half])).toBe('1\u00a0famille touchée, sans relève complète.');
  });

  test('for one family: how much, and the relief of each day', () => {
    expect(sayExtent(half.slots, TODAY)).toBe('2\u00a0demi-journées, du 3 au 4 août');
    expect(sayReliefs(half.slots)).toBe('place de relève libre pour 1 sur 2');
    const name = (id: string) => (id === 'p2' ? 'place 2' : '?');
    const there = { ...slot('2026-08-04', 'matin', null), ailleurs: 'Le Petit Terril' };
    expect(byDay([there], TODAY).map((one) => sayRelief(one, name))).toEqual([
      'aucune place libre. Le Petit Terril a une place ce jour-là',
    ]);
    expect(byDay(half.slots, TODAY).map((one) => [one.quand, sayRelief(one, name)])).toEqual([
      ['lundi 3 août, matin', 'place 2 libre'],
      ['mardi 4 août, matin', 'aucune place libre'],
    ]);
    expect(byDay(whole.slots, TODAY).map((one) => [one.quand, sayRelief(one, name)])).toEqual([
      ['lundi 3 août', 'place 2 libre'],
    ]);
  });
});

test('AVIP-59 the days to give back are counted, those that another child has since among them', () => {
  const slot = (jour: string, prise = false) =>
    ({ place: 'p', jour, demi: 'matin', prise }) as const;
  const say = (...slots: ReturnType<typeof slot>[]) => sayGivenBack(slots, '2026-11-22');
  expect(say(slot('2027-02-02'))).toMatch(/^1\u00a0demi-journée, le /);
  expect(say(slot('2027-02-02'), slot('2027-02-03', true))).toMatch(
    /^2\u00a0demi-journées, .*, dont 1 donnée à un autre enfant depuis$/,
  );
  expect(say(slot('2027-02-02', true))).toMatch(/, donnée à un autre enfant depuis$/);
});
