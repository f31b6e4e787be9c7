// Letters, tables and calendars over HTTP: who may have each, what is in it, and that nothing sealed leaves with it.
import { randomUUID } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { type Creche, crecheOn, demandeOn, eligibleOn, offre, opensAs } from '../support/avip.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { HandClock } from '../support/handClock.ts';
import { agentId, type Name, organisations, people } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

const hostile = '=HYPERLINK("http://exemple.invalid";"Les Lucioles")';
const files = ['occupancy.csv', 'occupancy.xlsx', 'report.csv', 'report.xlsx'] as const;
const everyone = Object.keys(people) as Name[];

let db: TestStore;
let doors: Doors;
let crecheId: string;
let welcomed: string;
let offered: string;
let waiting: string;

/** What a request says that no crèche may read; each of these words is nowhere else. */
const secrets = [
  ...['Zolbarine', 'Quintefeuille', '06 99 88 77 66', 'impasse Secrete', 'secret-orchidee'],
  ...['secret-glycine', 'secret-hortensia', 'secret-mimosa', 'formation', 'demandeurEmploi'],
];

const secretive = { commentaire: 'secret-orchidee', objectif: 'formation' };
const criteres = { foyer: true, allocation: true, quartier: true, jeune: true, ...secretive };

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store, { clock: new HandClock('2026-09-07T08:00:00.000Z') });
  const creche = await crecheOn(doors);
  crecheId = creche.id;
  const [first, second] = creche.places;

  welcomed = await sealedRequest('Milo');
  await doors.does('marc', welcomed, 'declarerEligible', {
    parcours: 'demandeurEmploi',
    volontaire: true,
  });
  await doors.does('lise', welcomed, 'proposerPlace', offre(doors, crecheId, first));
  await doors.does('claire', welcomed, 'ajouterNote', {
    audience: 'referents',
    texte: 'secret-glycine',
  });
  await signed(doors, 'lise', welcomed);
  const adaptation = { jour: '2026-09-16', demi: 'matin', de: '09:00', a: '10:15' };
  await doors.does('lise', welcomed, 'planifierAdaptation', { creneaux: [adaptation] });
  doors.clock.advance({ days: 7 });
  await doors.does('lise', welcomed, 'commencerAccueil');

  offered = await eligibleOn(doors, { voeux: [crecheId], prenom: 'Nino', criteres });
  await doors.does('lise', offered, 'proposerPlace', offre(doors, crecheId, second));
  waiting = await eligibleOn(doors, { voeux: [crecheId], prenom: 'Anouk', criteres });
  await doors.does('lise', waiting, 'inscrireListeAttente');
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

/** A secret in every sealed field that a family has. */
function sealedRequest(prenom: string): Promise<string> {
  const contacts = { telephone: '06 99 88 77 66', courriel: null };
  const adresse = { adresse: '3 impasse Secrete', codePostal: '71300', commune: 'Montceau' };
  const parent = { prenom: 'Quintefeuille', nom: 'Zolbarine', contacts, adresse, role: 'signe' };
  return opensAs(doors, 'marc', 'creche-avip', 'ouvrirDemande', {
    commune: organisations.ville.id,
    voeux: [crecheId],
    enfant: { prenom, nom: 'Zolbarine', naissance: '2025-02-10' },
    parents: [parent],
    besoin: {
      rythme: { demis: ['lunMatin', 'marMatin'], semaines: 'toutes', vacances: 'avec' },
      minutesSemaine: 480,
      debutSouhaite: doors.engine.today(),
    },
    criteres,
    referentSocial: agentId('claire'),
  });
}

async function signed(world: Doors, gestionnaire: Name, caseId: string): Promise<void> {
  await world.does(gestionnaire, caseId, 'proposerContrat', {
    minutesSemaine: 480,
    engagements: { famille: 'Prévenir.', creche: 'Adapter.', insertion: 'Informer.' },
  });
  const named = async () => {
    const { joint, context } = await world.sees('marc', caseId);
    if (!joint) throw new Error('no step is open');
    return { nommee: { proposition: joint.id, digest: joint.digest }, context };
  };
  const { nommee, context } = await named();
  await world.does('marc', caseId, 'confirmerEtape', nommee);
  const [personne] = Array.isArray(context['signataires']) ? context['signataires'] : [];
  await world.does('claire', caseId, 'recueillirSignature', {
    ...nommee,
    personne,
    mode: 'papier',
  });
}

async function get(name: Name, path: string): Promise<Response> {
  const http = await doors.as(name);
  return http.get(`/api${path}`).buffer(true).parse(bytesOf);
}

/** Bytes as they came, and their text when they are text. */
function bytesOf(response: Response, done: (error: null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}

const fileOf = (name: Name, file: string, annee = 2026) =>
  get(name, `/creches/${crecheId}/${file}?annee=${annee}`);

/** Every cell of a file, one a line. */
async function textOf(file: string, { body }: Response): Promise<string> {
  if (!file.endsWith('.xlsx')) return String(body);
  const sheets = await readXlsxFile(body);
  return sheets.flatMap(({ sheet, data }) => [sheet, ...data.flat().map(String)]).join('\n');
}

describe('AVIP-27 the tables of a crèche', () => {
  const may: readonly Name[] = ['lise', 'olga', 'auditrice'];
  const partners: readonly Name[] = [
    ...(['marc', 'autreConseiller', 'claire', 'autreAssistante'] as const),
    ...(['commission', 'lamine'] as const),
  ];

  test.each(files)(
    '%s is for its gestionnaire, its coordinateur and the auditeur',
    async (file) => {
      const nowhere = await get('lise', `/creches/${randomUUID()}/${file}?annee=2026`);
      for (const name of everyone) {
        const answer = await fileOf(name, file);
        const expected = may.includes(name) ? 200 : partners.includes(name) ? 403 : 404;
        expect([name, answer.status]).toEqual([name, expected]);
        if (expected === 404) expect(String(answer.body)).toBe(String(nowhere.body));
      }
      const stranger = doors.anyone().get(`/api/creches/${crecheId}/${file}?annee=2026`);
      expect((await stranger).status).toBe(401);
    },
  );

  test.each(files)(
    '%s comes as a file that nobody keeps, named after the crèche alone',
    async (file) => {
      const { headers } = await fileOf('lise', file);
      const name = file.replace('occupancy', 'occupation').replace('report', 'bilan');
      const [what, ending] = name.split('.');
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="${what}-CR-2026-\\d+-\\d-2026\\.${ending}"$`),
      );
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test('a year is asked for, and is a year', async () => {
    for (const query of ['', '?annee=26', '?annee=deux']) {
      expect((await get('lise', `/creches/${crecheId}/report.csv${query}`)).status).toBe(422);
    }
  });

  test('a case is no crèche', async () => {
    expect((await get('lise', `/creches/${welcomed}/report.csv?annee=2026`)).status).toBe(404);
  });

  test('a crèche whose name is a formula exports text', async () => {
    const clock = new HandClock('2026-09-07T08:00:00.000Z');
    const other = await freshStore('sqlite');
    const there = await openDoors(other.store, { clock });
    const id = await opensAs(there, 'olga', 'creche', 'ouvrirCreche', {
      nom: hostile,
      organisation: organisations.lucioles.id,
      commune: organisations.ville.id,
      sections: [{ nom: 'Les petits', ageMinMois: 2, ageMaxMois: 40 }],
      demis: ['lunMatin'],
    });
    const http = await there.as('lise');
    const csv = await http.get(`/api/creches/${id}/occupancy.csv?annee=2026`);
    expect(csv.text.split('\r\n')[1]?.startsWith(`"'=HYPERLINK(""http`)).toBe(true);
    expect(csv.text).not.toMatch(/(^|;|")=/m);
    const xlsx = await http
      .get(`/api/creches/${id}/occupancy.xlsx?annee=2026`)
      .buffer(true)
      .parse(bytesOf);
    const [sheet] = await readXlsxFile(xlsx.body);
    expect(sheet?.data[1]?.[0]).toBe(hostile);
    await there.close();
    await other.drop();
  });

  test.each([
    ['lise', true],
    ['olga', true],
    ['auditrice', true],
    ['marc', false],
  ] as const)(
    'AVIP-27 a year says to %s whether its tables are theirs to take away: %s',
    async (name, tables) => {
      const http = await doors.as(name);
      const { body } = await http.get(`/api/creches/${crecheId}/occupancy?annee=2026`);
      const { status } = await fileOf(name, 'occupancy.csv');
      expect([body.tables, status]).toEqual([tables, tables ? 200 : 403]);
    },
  );

  test('the report names the children that one may know of, by first name but to an auditeur', async () => {
    const { reference } = await doors.sees('marc', welcomed);
    for (const name of may) {
      const text = await textOf('report.csv', await fileOf(name, 'report.csv'));
      const line = text.split('\r\n').find((row) => row.startsWith(`Enfants;${reference}`));
      const prenom = name === 'auditrice' ? '' : 'Milo';
      expect([name, line?.split(';').slice(2, 4)]).toEqual([name, [prenom, '14/09/2026']]);
      expect(text).not.toContain('Nino');
    }
  });

  test('SECRET-06 reading a report is noted for each child in it', async () => {
    const before = await db.store.own.reads.of(welcomed);
    await fileOf('lise', 'report.xlsx');
    await fileOf('lise', 'occupancy.xlsx');
    const after = await db.store.own.reads.of(welcomed);
    expect(after.slice(before.length)).toMatchObject([{ agent: agentId('lise'), what: 'export' }]);
  });

  test('the report says « non calculable » until the month’s children are entered', async () => {
    const months = async () => {
      const text = await textOf('report.csv', await fileOf('lise', 'report.csv'));
      return text.split('\r\n').filter((line) => line.includes('Part AVIP (%);2026-09'));
    };
    expect(await months()).toEqual(['Année;Part AVIP (%);2026-09;non calculable;;;']);
    await doors.does('lise', crecheId, 'saisirEffectif', { mois: '2026-09', enfants: 5 });
    expect(await months()).toEqual(['Année;Part AVIP (%);2026-09;20;;;']);
  });
});

describe('AVIP-26 the calendar of a crèche', () => {
  const feeds = () => `/api/creches/${crecheId}/feeds`;

  async function make(name: Name): Promise<{ id: string; path: string; expiresOn: string }> {
    const http = await doors.as(name);
    return (await http.post(feeds()).expect(201)).body;
  }
  const calendar = (path: string) => doors.anyone().get(path);

  test('is made by its gestionnaire and its coordinateur, and by nobody else', async () => {
    for (const name of everyone) {
      const http = await doors.as(name);
      const nowhere = `/api/creches/${randomUUID()}/feeds`;
      const asked = [
        http.post(feeds()),
        http.get(feeds()),
        http.delete(`${feeds()}/${randomUUID()}`),
      ];
      const statuses = (await Promise.all(asked)).map(({ status }) => status);
      const knows = [
        ...['marc', 'autreConseiller', 'claire', 'autreAssistante'],
        ...['auditrice', 'commission', 'lamine'],
      ];
      const expected = ['lise', 'olga'].includes(name)
        ? [201, 200, 404]
        : Array.from({ length: 3 }, () => (knows.includes(name) ? 403 : 404));
      expect([name, statuses]).toEqual([name, expected]);
      expect((await http.post(nowhere)).status).toBe(404);
    }
    expect((await doors.anyone().post(feeds())).status).toBe(401);
  });

  test('opens without a session, with references and hours alone', async () => {
    const { path } = await make('lise');
    const answer = await calendar(path).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    const { reference } = await doors.sees('marc', welcomed);
    const held = (await doors.sees('marc', offered)).reference;
    const summaries = [...answer.text.matchAll(/^SUMMARY:(.*)\r$/gm)].map((match) => match[1]);
    expect(new Set(summaries)).toEqual(new Set([reference, held]));
    expect(answer.text).toContain('DTSTART:20260914T060000Z\r\nDTEND:20260914T103000Z');
    expect(answer.text).toContain('DTSTART:20260916T070000Z\r\nDTEND:20260916T081500Z');
    const { reference: name } = await doors.sees('lise', crecheId);
    expect(answer.text).toContain(`X-WR-CALNAME:${name}`);
    for (const word of ['Milo', 'Nino', 'Anouk', 'Lucioles', ...secrets]) {
      expect(answer.text.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  test('shows its address once: neither the list nor the log of requests has it', async () => {
    const { id, path, expiresOn } = await make('lise');
    expect(path).toMatch(/^\/api\/calendrier\/[\w-]{43}\.ics$/);
    expect(expiresOn).toBe('2027-03-13');
    const http = await doors.as('lise');
    const listed = await http.get(feeds()).expect(200);
    expect(listed.body.feeds).toContainEqual({ id, createdAt: expect.any(String), expiresOn });
    await calendar(path).expect(200);
    await calendar(`${path}x`).expect(404);
    await doors.anyone().post(path).expect(405);
    const token = path.slice('/api/calendrier/'.length, -'.ics'.length);
    expect(listed.text).not.toContain(token);
    const lines = doors.requests.join('\n');
    expect(lines).toContain('"/calendrier/{token}.ics"');
    expect(lines).not.toContain(token);
    expect(doors.failures.join('\n')).not.toContain(token);
  });

  test('is listed and taken back by who made it alone', async () => {
    const { id, path } = await make('lise');
    const olga = await doors.as('olga');
    const lise = await doors.as('lise');
    expect((await olga.get(feeds())).text).not.toContain(id);
    await olga.delete(`${feeds()}/${id}`).expect(404);
    await calendar(path).expect(200);
    await lise.delete(`${feeds()}/${id}`).expect(204);
    await calendar(path).expect(404);
    expect((await lise.get(feeds())).text).not.toContain(id);
  });

  test('is closed in one and the same way: unknown, over, or its agent gone', async () => {
    const clock = new HandClock('2026-09-07T08:00:00.000Z');
    const other = await freshStore('sqlite');
    const there = await openDoors(other.store, { clock });
    const { id } = await crecheOn(there);
    const madeBy = async (name: Name): Promise<string> =>
      (await (await there.as(name)).post(`/api/creches/${id}/feeds`)).body.path;
    const [lises, olgas] = [await madeBy('lise'), await madeBy('olga')];
    const ask = (path: string) => there.anyone().get(path);
    const unknown = await ask(`/api/calendrier/${'a'.repeat(43)}.ics`);
    const closed = async (path: string) => {
      const { status, text, headers } = await ask(path);
      expect([status, text]).toEqual([404, unknown.text]);
      expect({ ...headers, date: '' }).toEqual({ ...unknown.headers, date: '' });
    };
    await closed('/api/calendrier/court.ics');
    await ask(lises).expect(200);
    await there.engine.administration.revokeRole(agentId('lise'), 'gestionnaire');
    await closed(lises);
    await there.engine.administration.grantRole(agentId('lise'), 'gestionnaire');
    await ask(lises).expect(200);
    await there.engine.administration.deactivateAgent(agentId('olga'));
    await closed(olgas);
    clock.advance({ days: 180 });
    await ask(lises).expect(200);
    clock.advance({ days: 1 });
    await closed(lises);
    await there.close();
    await other.drop();
  });
});

describe('SECRET-02 a child whom this coordinateur may not know of', () => {
  const autreVille = '7f1f2a52-6a53-4a5e-9a53-0d5f7a1c9b01';
  let other: TestStore;
  let there: Doors;
  let here: Creche;
  let foreign: string;

  beforeAll(async () => {
    other = await freshStore('sqlite');
    there = await openDoors(other.store, { clock: new HandClock('2026-09-07T08:00:00.000Z') });
    const town = { kind: 'commune', nom: 'Autre ville', commune: null } as const;
    await there.engine.administration.createOrganisation(autreVille, town);
    here = await crecheOn(there);
    foreign = await eligibleOn(there, { voeux: [here.id], commune: autreVille });
    const jour = addDays(there.engine.today(), 1);
    await there.does('lise', foreign, 'accorderPonctuel', ponctuel(here, jour));
  });
  afterAll(async () => {
    await there.close();
    await other.drop();
  });

  const ponctuel = ({ id, places: [place] }: Creche, jour: string) => ({
    creche: id,
    demis: [{ place, jour, demi: 'matin' }],
    accordParent: { le: there.engine.today(), mode: 'oral' },
  });
  const read = async (name: Name, path: string) => (await there.as(name)).get(`/api${path}`);
  const calendarOf = async (name: Name, creche: string) => {
    const made = await (await there.as(name)).post(`/api/creches/${creche}/feeds`).expect(201);
    return (await there.anyone().get(made.body.path).expect(200)).text;
  };

  test('is counted in the report, and named to the crèche alone', async () => {
    const { reference } = await there.sees('marc', foreign);
    for (const name of ['lise', 'olga'] as const) {
      const { text } = await read(name, `/creches/${here.id}/report.csv?annee=2026`);
      expect(text).toContain('Année;Enfants AVIP;2026-09;1;');
      expect([name, text.includes(reference)]).toEqual([name, name === 'lise']);
      expect([name, (await calendarOf(name, here.id)).includes(reference)]).toEqual([
        name,
        name === 'lise',
      ]);
    }
  });

  test('what is due or given at another crèche is neither in this one’s calendar nor in its report', async () => {
    const elsewhere = await crecheOn(there, { organisation: 'galopins' });
    const known = await eligibleOn(there, { voeux: [here.id, elsewhere.id] });
    const jour = addDays(there.engine.today(), 2);
    await there.does('lise', known, 'accorderPonctuel', ponctuel(here, jour));
    const [place] = elsewhere.places;
    await there.does('nora', known, 'proposerPlace', offre(there, elsewhere.id, place));
    const { reference } = await there.sees('marc', known);
    const said = async (creche: string) =>
      [...(await calendarOf('olga', creche)).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, one]) => one);
    expect(await said(here.id)).toEqual([reference]);
    expect(await said(elsewhere.id)).toEqual([reference]);
    await signed(there, 'nora', known);
    const { text } = await read('olga', `/creches/${here.id}/report.csv?annee=2026`);
    const line = text.split('\r\n').find((row) => row.startsWith(`Enfants;${reference}`));
    expect(line?.split(';').slice(3, 6)).toEqual(['09/09/2026', '09/09/2026', '1']);
  });
});

describe('LISTE-04 the letter of a request', () => {
  const letter = async (name: Name, caseId: string) =>
    (await doors.as(name)).get(`/api/cases/${caseId}/letter`);

  test('is the referents’ alone: a crèche never reads the words of the rules', async () => {
    const nowhere = await letter('marc', randomUUID());
    const readers = { marc: 200, claire: 200, olga: 200, lise: 403, auditrice: 403 };
    const statuses: { readonly [name in Name]?: number } = readers;
    for (const name of everyone) {
      const answer = await letter(name, waiting);
      const expected = statuses[name] ?? 404;
      expect([name, answer.status]).toEqual([name, expected]);
      if (expected === 404) expect(answer.text).toBe(nowhere.text);
      expect(/RSA|QPV|parent seul/i.test(answer.text)).toBe(expected === 200);
    }
  });

  test('says the child, the rules and whom to ask, and its reading is noted', async () => {
    await doors.engine.administration.publishPhone(organisations.agence.id, '03 53 01 00 11');
    const { body } = await letter('claire', waiting);
    expect(body.sorte).toBe('attente');
    expect(body.texte).toContain('Anouk');
    expect(body.texte).toContain('1. parent seul avec son ou ses enfants');
    expect(body.texte).toContain(
      'c’est votre droit : marc Inventé, Agence inventée, au 03 53 01 00 11. Vous',
    );
    expect(body.texte.endsWith('claire Inventé, MDS inventée')).toBe(true);
    const reads = await db.store.own.reads.of(waiting);
    expect(reads.at(-1)).toMatchObject({ agent: agentId('claire'), what: 'lettre' });
  });

  test('follows the state: an offer, else a French sentence that says why there is none', async () => {
    const { body } = await letter('marc', offered);
    expect(body).toMatchObject({ sorte: 'proposee', texte: expect.stringContaining('Nino') });
    const none = await letter('marc', await demandeOn(doors, { voeux: [crecheId] }));
    expect([none.status, none.body.code]).toEqual([409, 'aucuneLettre']);
    expect(none.body.detail).toMatch(/^Une lettre s’écrit quand/);
    expect((await letter('olga', crecheId)).status).toBe(409);
    const accompagnement = await doors.opens('marc');
    expect((await letter('marc', accompagnement)).status).toBe(403);
  });
});

test('SECRET-03 nothing sealed, nor a word of the rules, leaves in a file that a crèche is given', async () => {
  await doors.does('marc', offered, 'refuserOffre', { motif: 'secret-hortensia' });
  await doors.does('lise', welcomed, 'annoncerFinAnticipee', {
    effetLe: '2026-10-12',
    echangeLe: doors.engine.today(),
    parFamille: false,
    motif: 'secret-mimosa',
    tente: 'secret-mimosa',
  });
  // They are there, for who may read them.
  const marc = await doors.as('marc');
  const facts = await marc.get(`/api/cases/${welcomed}/facts?limit=1000`);
  for (const word of ['secret-orchidee', 'secret-glycine', 'secret-mimosa', 'demandeurEmploi']) {
    expect(facts.text).toContain(word);
  }
  const http = await doors.as('lise');
  const { path } = (await http.post(`/api/creches/${crecheId}/feeds`)).body;
  const texts = [(await doors.anyone().get(path)).text];
  for (const file of files) texts.push(await textOf(file, await fileOf('lise', file)));
  const all = texts.join('\n').toLowerCase();
  expect(all).toContain('milo');
  const words = [...secrets, 'rsa', 'qpv', 'isolé', 'isole', 'frein', 'allocation', 'quartier'];
  expect(words.filter((word) => all.includes(word.toLowerCase()))).toEqual([]);
});
