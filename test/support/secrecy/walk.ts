// Every route of the table, asked with everything that somebody might put into it; a route without its line here does not compile.
import { randomUUID } from 'node:crypto';
import type { Method } from '../../../src/contract/routeSpec.ts';
import { API, type RouteName, routes } from '../../../src/contract/routes.ts';
import { password } from '../doors.ts';
import { everyAct, type Known, opens } from './acts.ts';

export interface Pool {
  readonly today: string;
  readonly courriel: string;
  /** Cases that they may know of. */
  readonly known: readonly Known[];
  /** Cases that there are, and that they may not know of. */
  readonly hidden: readonly string[];
  readonly nowhere: string;
  /** What the ids in data name: cases that they may not know of, and one that does not exist. */
  readonly named: readonly string[];
  readonly drafts: readonly string[];
  readonly feeds: readonly string[];
  readonly tokens: readonly string[];
  readonly seances: readonly string[];
  /** What is looked for by who guesses. */
  readonly words: readonly string[];
}

export interface Ask {
  readonly route: RouteName;
  readonly method: Method;
  readonly path: string;
  /** The ids in the path. */
  readonly ids: readonly string[];
  readonly query: object;
  readonly body: object | null;
  readonly headers: { readonly [name: string]: string };
}

export type Input = Partial<Pick<Ask, 'query' | 'body' | 'headers'>>;
type Inputs = (pool: Pool, on: Known | null) => readonly Input[];

const peopleFile = Buffer.from('Prénom;Nom;Commune\nAda;Zut;Autun').toString('base64');
const nothing: Inputs = () => [{}];
const ofYear: Inputs = () => [2026, 2027, 'deux'].map((annee) => ({ query: { annee } }));
const windows: Inputs = ({ today }) => [
  { query: { du: today, au: plus(today, 61) } },
  { query: { du: plus(today, -61), au: today } },
  { query: { du: today } },
];

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const inputs: { readonly [name in RouteName]: Inputs } = {
  health: nothing,
  signIn: ({ courriel }) => [
    { body: { courriel, motDePasse: password } },
    { body: { courriel: 'x' } },
  ],
  session: nothing,
  signOut: nothing,
  pathways: nothing,
  agents: nothing,
  searchCases: ({ words }) => [
    ...['', ...words].map((texte) => ({ body: { texte } })),
    ...['aMoi', 'enRetard', 'terminees', 'autres'].map((filtre) => ({ body: { filtre } })),
  ],
  samePerson: ({ today, words }) =>
    words.map((word) => ({
      body: { prenom: word, nom: word, naissance: today, accord: { donneLe: today, mode: 'oral' } },
    })),
  openCase: ({ today, named }) => named.flatMap((id) => opens({ id, today })),
  getCase: nothing,
  visitCase: () => ['j1', 'x'].map((cursor) => ({ body: { cursor } })),
  command: ({ today, named }, on) => everyAct(on, { id: named[0] ?? '', today }),
  facts: () => [{ limit: 1000 }, { after: 'j2', limit: 1 }, { after: 'x' }].map(asQuery),
  replay: () => [{ fact: 1 }, { fact: 3 }, { fact: 'x' }].map(asQuery),
  agenda: nothing,
  commissionRecord: ({ today }) => [{ jour: today }, { jour: 'x' }].map(asQuery),
  getDraft: nothing,
  putDraft: () => [{ body: { kind: 'note', caseId: null, content: { texte: 'Un essai.' } } }],
  removeDraft: nothing,
  team: nothing,
  select: ({ nowhere, named, today }) => [
    {
      body: {
        ...{ id: nowhere, type: 'terminerSuppleance', data: { siege: 'emploi', le: today } },
        cases: named.map((id) => ({ id, version: 1 })),
      },
    },
  ],
  eliminationCsv: nothing,
  indicators: nothing,
  indicatorCases: () => ['2026:sorties', 'x'].map((chiffre) => ({ query: { chiffre } })),
  indicatorsCsv: nothing,
  indicatorsXlsx: nothing,
  occupancyCsv: ofYear,
  occupancyXlsx: ofYear,
  reportCsv: ofYear,
  reportXlsx: ofYear,
  casesCsv: ({ words }) => ['', ...words].map((texte) => ({ body: { texte } })),
  casesXlsx: () => [{ body: { filtre: 'toutes' } }],
  partnerMeeting: nothing,
  rdvServicePublic: () => [{ body: {} }],
  previewImport: ({ nowhere }) => [{ body: { contenu: peopleFile, organisation: nowhere } }],
  importPeople: ({ nowhere }) => [
    { body: { id: nowhere, contenu: peopleFile, organisation: nowhere, lignes: [2] } },
  ],
  importProgress: nothing,
  caseLetter: nothing,
  listFeeds: nothing,
  makeFeed: nothing,
  removeFeed: nothing,
  calendar: nothing,
  listCreches: windows,
  crechePlaces: windows,
  crecheWaiting: nothing,
  crecheSeance: nothing,
  crecheOccupancy: ofYear,
  touchedBy: ({ today }) => {
    const rest = { demi: null, sections: null, nombre: null, places: null };
    const days = { du: today, au: plus(today, 120) };
    return [{ ...days, ...rest }, { ...days, ...rest, nombre: 2 }, days].map((body) => ({ body }));
  },
  suspendedPlaces: nothing,
  caseOffers: nothing,
  previewCommand: ({ today, named }, on) => named.flatMap((id) => everyAct(on, { id, today })),
};

function asQuery(query: object): Input {
  return { query };
}

export const everyRoute = Object.keys(inputs) as RouteName[];
/** Those that change nothing of a case. */
export const readings = everyRoute.filter(
  (name) =>
    !['command', 'openCase', 'select', 'signOut', 'removeDraft', 'removeFeed'].includes(name),
);

/** Everything that can be asked of one route; of what they may not know of, each question once. */
export function asksOf(route: RouteName, pool: Pool): Ask[] {
  const { method, path } = routes[route];
  return filledPaths(path, pool).flatMap(({ text, ids }) => {
    const on = pool.known.find(({ id }) => ids.includes(id)) ?? null;
    const all = inputs[route](pool, on);
    const hidden = on === null && ids.some((id) => [...pool.hidden, pool.nowhere].includes(id));
    return (hidden ? all.slice(0, 1) : all).map(({ query = {}, body = null, headers = {} }) => ({
      ...{ route, method, path: `${API}${text}`, ids, query, headers },
      body: route === 'command' || route === 'openCase' ? { id: randomUUID(), ...body } : body,
    }));
  });
}

const cases = ({ known, hidden, nowhere }: Pool) => [
  ...known.map(({ id }) => id),
  ...hidden,
  nowhere,
];
const parameters: { readonly [parameter: string]: (pool: Pool) => readonly string[] } = {
  caseId: cases,
  crecheId: cases,
  draftId: ({ drafts }) => drafts,
  feedId: ({ feeds }) => feeds,
  token: ({ tokens }) => tokens,
  seanceId: ({ seances }) => seances,
  meetingId: ({ nowhere }) => [nowhere],
  periode: () => ['2026', '2026-T4', '2026-11', '2026-13'],
  organisation: ({ nowhere }) => [nowhere],
  importId: ({ nowhere }) => [nowhere],
};

function filledPaths(path: string, pool: Pool): { text: string; ids: string[] }[] {
  const [whole, parameter] = /\{(\w+)\}/.exec(path) ?? [];
  if (!whole || !parameter) return [{ text: path, ids: [] }];
  const values = parameters[parameter];
  if (!values) throw new Error(`what is ${whole}?`);
  return values(pool).flatMap((id) =>
    filledPaths(path.replace(whole, id), pool).map(({ text, ids }) => ({
      text,
      ids: [id, ...ids],
    })),
  );
}
