// Every route of the table once, as it goes when all is well, on each database.
import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RouteName, routes } from '../../src/contract/routes.ts';
import { addDays } from '../../workflows/dates.ts';
import { keepsContract } from '../support/answers.ts';
import { crecheOn, eligibleOn, offre } from '../support/avip.ts';
import { courriel, type Doors, openDoors, password } from '../support/doors.ts';
import { agentId, openingData, organisations, people } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic, prescription } from '../support/story.ts';

const rdvSecret = 'un-secret-partage-invente';

describe.each(dialects)('the routes on %s', (dialect) => {
  let db: TestStore;
  let doors: Doors;
  let caseId: string;
  const tried = new Set<RouteName>();
  const draftId = randomUUID();

  beforeAll(async () => {
    db = await freshStore(dialect);
    const rdvSecrets = new Map([[organisations.mds.id, rdvSecret]]);
    doors = await openDoors(db.store, { rdvSecrets });
    caseId = await doors.opens('marc');
  });
  afterAll(async () => {
    await doors.close();
    await db.drop();
  });

  const keeps = (name: RouteName, response: Parameters<typeof keepsContract>[1]) => {
    tried.add(name);
    keepsContract(name, response);
  };

  test('health, without a session', async () => {
    const answer = await doors.anyone().get('/api/health');
    keeps('health', answer);
    expect(answer.body).toEqual({ status: 'ok', demonstration: true, comptes: [] });
  });

  test('sessions open, say who one is, end', async () => {
    const http = doors.anyone();
    const body = { courriel: courriel('marc'), motDePasse: password };
    const opened = await http.post('/api/session').send(body);
    keeps('signIn', opened);
    keeps('session', await http.get('/api/session'));
    keeps('signOut', await http.delete('/api/session'));
  });

  test('pathways carry the JSON Schema of each command', async () => {
    const answer = await (await doors.as('marc')).get('/api/pathways');
    keeps('pathways', answer);
    const [pathway] = answer.body.pathways;
    const schema = pathway.commands.find(({ type }: { type: string }) => type === 'ajouterNote');
    expect(schema).toMatchObject({
      kind: 'additive',
      who: ['emploi', 'social', 'intervenant'],
      schema: { type: 'object', required: expect.arrayContaining(['audience', 'texte']) },
    });
    const stations = pathway.states.map(({ station }: { station: number | null }) => station);
    expect(stations).toEqual(expect.arrayContaining([0, 1, 2, null]));
  });

  test('the directory names every active agent', async () => {
    const answer = await (await doors.as('marc')).get('/api/agents');
    keeps('agents', answer);
    expect(answer.body.agents).toHaveLength(Object.keys(people).length);
  });

  test('the commission reads the decisions of a day; to anybody else there is no record', async () => {
    const http = await doors.as('commission');
    const answer = await http.get(`/api/commission/record?jour=${doors.engine.today()}`);
    keeps('commissionRecord', answer);
    expect(answer.body).toMatchObject({ jours: [], lignes: [] });
    expect((await (await doors.as('marc')).get('/api/commission/record')).status).toBe(403);
  });

  test('whether a situation exists is asked with a full identity', async () => {
    const today = doors.engine.today();
    const body = { prenom: 'Awa', nom: 'Zolbarine', naissance: today };
    const accord = { donneLe: today, mode: 'oral' };
    const http = await doors.as('claire');
    keeps('samePerson', await http.post('/api/people/same').send({ ...body, accord }));
  });

  test('a case opens at an address of its own, with its version', async () => {
    const body = {
      id: randomUUID(),
      pathway: 'accompagnement-global',
      type: 'ouvrirProposition',
      data: openingData({ nom: 'Vermillon' }),
    };
    const http = await doors.as('marc');
    const first = await http.post('/api/cases').send(body);
    keeps('openCase', first);
    expect(first.headers['location']).toBe(`/api/cases/${first.body.caseId}`);
    expect(first.headers['etag']).toBe('"1"');
    const seen = await http.get(first.headers['location'] ?? '');
    expect(seen.headers['etag']).toBe('"1"');
    const again = await http.post('/api/cases').send(body);
    expect(again.body).toEqual({ ...first.body, again: true });
  });

  test('a case is read, found and marked as seen', async () => {
    const http = await doors.as('marc');
    const seen = await http.get(`/api/cases/${caseId}`);
    keeps('getCase', seen);
    // The joint version says nothing of this side's own notes: no answer is ever « not modified ».
    await http.get(`/api/cases/${caseId}`).set('If-None-Match', '"1"').expect(200);
    const found = await http.post('/api/cases/search').send({ texte: 'zolbarine' });
    keeps('searchCases', found);
    expect(found.body.cases.map(({ id }: { id: string }) => id)).toContain(caseId);
    const { cursor } = seen.body;
    keeps('visitCase', await http.put(`/api/cases/${caseId}/visit`).send({ cursor }));
  });

  test('a decisive command is decided on the version that was read, in either form of ETag', async () => {
    const http = await doors.as('marc');
    const other = await doors.opens('marc');
    for (const [id, ifMatch] of [
      [caseId, '"1"'],
      [other, 'W/"1"'],
    ] as const) {
      const body = { id: randomUUID(), type: 'prescrire', data: prescription(doors) };
      const done = await http.post(`/api/cases/${id}/commands`).set('If-Match', ifMatch).send(body);
      keeps('command', done);
      expect(done.headers['etag']).toBe(`"${done.body.version}"`);
      expect(done.body.again).toBe(false);
      const again = await http.post(`/api/cases/${id}/commands`).send(body);
      expect([again.status, again.body.again, again.body.version]).toEqual([
        200,
        true,
        done.body.version,
      ]);
    }
  });

  test('facts come after a cursor, page by page, and none twice', async () => {
    const http = await doors.as('marc');
    const all = await http.get(`/api/cases/${caseId}/facts`);
    keeps('facts', all);
    const ids: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await http.get(`/api/cases/${caseId}/facts`).query({ after, limit: 1 });
      ids.push(...page.body.facts.map(({ id }: { id: string }) => id));
      after = page.body.cursor;
      more = page.body.more;
    }
    expect(ids).toEqual(all.body.facts.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the replay shows the case as it was', async () => {
    const answer = await (await doors.as('auditrice')).get(`/api/cases/${caseId}/at?fact=1`);
    keeps('replay', answer);
    expect(answer.body).toMatchObject({ n: 1, state: { value: 'brouillon' } });
  });

  test('my day', async () => {
    keeps('agenda', await (await doors.as('marc')).get('/api/agenda'));
  });

  test('drafts are kept, read and thrown away by their author alone', async () => {
    const http = await doors.as('marc');
    const body = { kind: 'proposition', caseId: null, content: { motif: 'À finir' } };
    keeps('putDraft', await http.put(`/api/drafts/${draftId}`).send(body));
    const kept = await http.get(`/api/drafts/${draftId}`);
    keeps('getDraft', kept);
    expect(kept.body).toMatchObject({ id: draftId, ...body });
    const other = await doors.as('claire');
    await other.get(`/api/drafts/${draftId}`).expect(404);
    await other.delete(`/api/drafts/${draftId}`).expect(204);
    await http.get(`/api/drafts/${draftId}`).expect(200);
    keeps('removeDraft', await http.delete(`/api/drafts/${draftId}`));
    await http.get(`/api/drafts/${draftId}`).expect(404);
  });

  test('another software announces its meetings, signed', async () => {
    const meta = { model: 'Absence', event: 'created', timestamp: '2026-09-01T08:00:00.000Z' };
    const text = JSON.stringify({ data: {}, meta });
    const answer = await doors
      .anyone()
      .post(`/api/bridges/rdv-service-public/${organisations.mds.id}`)
      .set('Content-Type', 'application/json')
      .set('X-Lapin-Signature', createHmac('sha256', rdvSecret).update(text).digest('hex'))
      .send(text);
    keeps('rdvServicePublic', answer);
  });

  test('people come in by a file', async () => {
    const http = await doors.as('marc');
    const contenu = Buffer.from('Prénom;Nom;Commune\nAda;Zut;Autun').toString('base64');
    const body = { contenu, organisation: organisations.mds.id };
    keeps('previewImport', await http.post('/api/imports/people/preview').send(body));
    const id = randomUUID();
    const lignes = [2];
    keeps('importPeople', await http.post('/api/imports/people').send({ ...body, id, lignes }));
    keeps('importProgress', await http.get(`/api/imports/people/${id}`));
  });

  test('what leaves for another software', async () => {
    const http = await doors.as('marc');
    keeps('casesCsv', await http.post('/api/cases/search.csv').send({}));
    keeps('casesXlsx', await http.post('/api/cases/search.xlsx').send({}).responseType('blob'));
    const followed = await enDiagnostic(doors);
    await doors.does('marc', followed, 'fixerRendezVous', {
      type: 'tripartite',
      modalite: 'physique',
      jour: addDays(doors.engine.today(), 2),
      heure: '10:00',
    });
    const { rendezVous } = (await doors.sees('marc', followed)).context;
    const meeting = Object(Array.isArray(rendezVous) ? rendezVous[0] : null).id;
    const path = `/api/cases/${followed}/meetings/${meeting}/partner`;
    keeps('partnerMeeting', await http.get(path));
  });

  test('what leaves as a letter, a file or a calendar', async () => {
    const { id } = await crecheOn(doors);
    const lise = await doors.as('lise');
    keeps('occupancyCsv', await lise.get(`/api/creches/${id}/occupancy.csv?annee=2026`));
    keeps('occupancyXlsx', await lise.get(`/api/creches/${id}/occupancy.xlsx?annee=2026`));
    keeps('reportCsv', await lise.get(`/api/creches/${id}/report.csv?annee=2026`));
    keeps('reportXlsx', await lise.get(`/api/creches/${id}/report.xlsx?annee=2026`));
    const made = await lise.post(`/api/creches/${id}/feeds`);
    keeps('makeFeed', made);
    keeps('listFeeds', await lise.get(`/api/creches/${id}/feeds`));
    keeps('calendar', await doors.anyone().get(made.body.path));
    keeps('removeFeed', await lise.delete(`/api/creches/${id}/feeds/${made.body.id}`));
    const waiting = await eligibleOn(doors, { voeux: [id] });
    await doors.does('lise', waiting, 'inscrireListeAttente');
    keeps('caseLetter', await (await doors.as('marc')).get(`/api/cases/${waiting}/letter`));
  });

  test('indicators: counts, files, and the cases behind a figure', async () => {
    const http = await doors.as('chefMds');
    keeps('indicators', await http.get('/api/indicators/2026'));
    keeps('indicatorsCsv', await http.get('/api/indicators/2026-T3/table.csv'));
    keeps('indicatorsXlsx', await http.get('/api/indicators/2026-09/table.xlsx'));
    const month = doors.engine.today().slice(0, 7);
    const chiffre = `${month}:prescriptions`;
    keeps('indicatorCases', await http.get(`/api/indicators/${month}/cases`).query({ chiffre }));
  });

  test('reserved places: the week, the list, the year, what an act would change', async () => {
    const creche = await crecheOn(doors);
    const request = await eligibleOn(doors, { voeux: [creche.id] });
    const at = `/api/creches/${creche.id}`;
    const day = doors.engine.today();
    const window = { du: day, au: addDays(day, 6) };
    const lise = await doors.as('lise');
    keeps('listCreches', await lise.get('/api/creches').query(window));
    keeps('crechePlaces', await lise.get(`${at}/places`).query(window));
    keeps('crecheWaiting', await lise.get(`${at}/waiting`));
    keeps('crecheOccupancy', await lise.get(`${at}/occupancy`).query({ annee: 2026 }));
    const closure = { ...window, demi: null, sections: null, nombre: null, places: null };
    keeps('touchedBy', await lise.post(`${at}/touched`).send(closure));
    keeps('suspendedPlaces', await lise.get(`${at}/suspended`));
    keeps('caseOffers', await (await doors.as('marc')).get(`/api/cases/${request}/offers`));
    const data = offre(doors, creche.id, creche.places[0]);
    const tried = { type: 'proposerPlace', data };
    keeps('previewCommand', await lise.post(`/api/cases/${request}/preview`).send(tried));
    await doors.does('lise', creche.id, 'tenirSeance', {
      decisions: [{ demande: request, decision: 'reste' }],
    });
    const { context } = await doors.sees('lise', creche.id);
    const [seance] = context['seances'] as { id: string }[];
    keeps('crecheSeance', await lise.get(`${at}/seances/${seance?.id}`));
  });

  test('the responsable reads the team, acts on a selection, and takes the elimination list', async () => {
    const http = await doors.as('chefAgence');
    const team = await http.get('/api/team');
    keeps('team', team);
    const [first] = team.body.situations;
    const cases = [{ id: first.card.id, version: first.version }];
    const selection = { id: randomUUID(), type: 'terminerSuppleance', data: { siege: 'emploi' } };
    keeps('select', await http.post('/api/team/selections').send({ ...selection, cases }));
    keeps('eliminationCsv', await http.get('/api/team/elimination.csv'));
  });

  test('every route of the table was tried', () => {
    expect([...tried].sort()).toEqual(Object.keys(routes).sort());
  });

  test('the log has a line a request, with ids and patterns only', () => {
    const lines = doors.requests.map((line) => JSON.parse(line));
    const read = lines.find(({ route }) => route === '/cases/{caseId}');
    expect(read).toEqual({
      at: expect.any(String),
      method: 'GET',
      route: '/cases/{caseId}',
      status: 200,
      ms: expect.any(Number),
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
      agent: agentId('marc'),
    });
    const all = doors.requests.join('\n').toLowerCase();
    for (const word of ['zolbarine', 'vermillon', 'exemple.invalid', caseId, draftId, 'after=']) {
      expect(all).not.toContain(word);
    }
    expect(doors.failures).toEqual([]);
  });
});
