// Who may do and read what over HTTP: every person × every command, every person × every audience.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { command, type Doors, openDoors } from '../support/doors.ts';
import { agentId, type Name, people } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif, enDiagnostic, prescrite } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;
let proposedId: string;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  proposedId = await prescrite(doors);
  caseId = await actif(doors);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

const everyone = Object.keys(people) as Name[];
const pair: readonly Name[] = ['marc', 'claire'];

/** A case under way: who knows of it at all. To everyone else it does not exist. */
const know: readonly Name[] = [...pair, 'chefAgence', 'chefMds', 'auditrice', 'bureau'];
/** AG-51. The pair and the desk of one of its sides. */
const withDesk: readonly Name[] = [...pair, 'bureau'];

/** Who may try each command on a case under way; what is not here is open to nobody. */
const may: { readonly [type: string]: readonly Name[] } = {
  designerBinome: ['chefAgence', 'chefMds'],
  prolongerConservation: ['chefAgence', 'chefMds'],
  leverProlongation: ['chefAgence', 'chefMds'],
  enregistrerVisa: ['chefMds'],
  ouvrirSuppleance: ['chefAgence', 'chefMds'],
  terminerSuppleance: ['chefAgence', 'chefMds'],
  completerDiagnosticEmploi: ['marc'],
  completerDiagnosticSocial: ['claire'],
  redigerSynthese: pair,
  evaluerFrein: pair,
  ajouterAppui: pair,
  fixerObjectif: pair,
  proposerValidation: pair,
  proposerDemarrage: pair,
  confirmerEtape: pair,
  objecterEtape: pair,
  refuserProposition: pair,
  recueillirSignature: pair,
  validerDiagnostic: [],
  renvoyerDiagnostic: [],
  inviterIntervenant: pair,
  accepterIntervenant: pair,
  declinerIntervenant: pair,
  terminerIntervention: pair,
  retirerProposition: pair,
  noterAccord: pair,
  retirerAccord: pair,
  fixerUsageContacts: pair,
  ajouterNote: pair,
  poserRappel: pair,
  leverRappel: pair,
  ajouterAction: pair,
  majAction: pair,
  demanderOrientation: pair,
  noterOrientation: pair,
  noterPoint: pair,
  enregistrerContrat: pair,
  fixerRendezVous: withDesk,
  noterRendezVous: pair,
  noterTentative: withDesk,
  ouvrirBilan: pair,
  redigerBilan: pair,
  noterSignature: pair,
  rattacherUsager: pair,
  proposerRenouvellement: pair,
  suspendre: pair,
  reprendre: pair,
  prolongerIndisponibilite: pair,
  noterSuiviSixMois: pair,
  proposerPassation: [...pair, 'chefAgence', 'chefMds'],
  retirerPassation: [...pair, 'chefAgence', 'chefMds'],
  accepterPassation: [],
  declinerPassation: [],
  deplacerRendezVous: withDesk,
  laisserMessage: ['bureau'],
  transmettreMessage: withDesk,
  demanderCloture: pair,
  objecterCloture: pair,
  annulerCloture: pair,
  modifierCoordonnees: pair,
  noterDepart: pair,
  changerCirconstances: pair,
  convenirLien: pair,
  terminerLien: pair,
  reunirFiches: ['chefAgence', 'chefMds'],
  separerFiches: ['chefAgence', 'chefMds'],
  prescrire: [],
};

async function send(name: Name, type: string, id = caseId, data: object = {}) {
  const http = await doors.as(name);
  return http.post(`/api/cases/${id}/commands`).set('If-Match', '"1"').send(command(type, data));
}

describe('role × command', () => {
  test('the table names every command of the pathway', () => {
    const { commands, opening } = accompagnementGlobal;
    expect([...Object.keys(may), opening].sort()).toEqual(Object.keys(commands).sort());
  });

  test.each(Object.keys(may))('%s', async (type) => {
    const { text } = await send('ccas', type, randomUUID());
    for (const name of everyone) {
      const answer = await send(name, type);
      expect([name, verdict(answer.status)]).toEqual([name, expected(type, name)]);
      if (answer.status === 404) expect(answer.text).toBe(text);
    }
  });

  function expected(type: string, name: Name) {
    if (!know.includes(name)) return 404;
    return may[type]?.includes(name) ? 'tried' : 403;
  }

  /** Sent with nothing in it and an old version: refused for that, whatever it is, and not for who sends it. */
  function verdict(status: number) {
    return [200, 409, 412, 422].includes(status) ? 'tried' : status;
  }

  test('the command that opens a case is no command on a case', async () => {
    const answer = await send('marc', accompagnementGlobal.opening);
    expect([answer.status, answer.body.code]).toEqual([422, 'commandeInconnue']);
  });

  test('opening a case is for the conseiller and the social worker', async () => {
    for (const name of everyone) {
      const http = await doors.as(name);
      const body = { ...command('ouvrirProposition'), pathway: 'accompagnement-global' };
      const { status } = await http.post('/api/cases').send(body);
      const { organisation, roles } = people[name];
      const ofASide = organisation === 'agence' || organisation === 'mds';
      const may =
        ofASide && roles.some((role) => role === 'conseiller' || role === 'travailleurSocial');
      expect([name, status]).toEqual([name, may ? 422 : 403]);
    }
  });

  test('nobody acts without a session', async () => {
    const answer = await doors
      .anyone()
      .post(`/api/cases/${caseId}/commands`)
      .send(command('ajouterNote', { audience: 'binome', texte: 'x' }));
    expect(answer.status).toBe(401);
  });
});

describe('person × audience', () => {
  const words = {
    binome: 'CITRONNIER',
    emploi: 'GLYCINE',
    social: 'HORTENSIA',
    instruction: 'compris ensemble',
  };
  const reads: { readonly [name in Name]?: readonly (keyof typeof words)[] } = {
    marc: ['binome', 'emploi', 'instruction'],
    claire: ['binome', 'social', 'instruction'],
  };

  test.each(everyone)('%s reads what is theirs, on every route', async (name) => {
    await doors.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: words.binome });
    await doors.does('marc', caseId, 'ajouterNote', { audience: 'emploi', texte: words.emploi });
    await doors.does('claire', caseId, 'ajouterNote', { audience: 'social', texte: words.social });
    const http = await doors.as(name);
    const answers = await Promise.all([
      http.get(`/api/cases/${caseId}`),
      http.get(`/api/cases/${caseId}/facts?limit=1000`),
      http.get(`/api/cases/${caseId}/at?fact=5`),
      http.get('/api/agenda'),
      http.post('/api/cases/search').send({}),
      ...Object.values(words).map((texte) => http.post('/api/cases/search').send({ texte })),
    ]);
    const all = answers.map(({ text }) => text).join('\n');
    for (const [audience, word] of Object.entries(words)) {
      const mine = reads[name]?.some((mine) => mine === audience) ?? false;
      expect([audience, all.includes(word)]).toEqual([audience, mine]);
    }
  });

  test('what one may not know of is, byte for byte, what does not exist', async () => {
    const nowhere = randomUUID();
    for (const name of everyone.filter((name) => !know.includes(name))) {
      const http = await doors.as(name);
      const asks = (id: string) => [
        http.get(`/api/cases/${id}`),
        http.get(`/api/cases/${id}/facts`),
        http.get(`/api/cases/${id}/at?fact=1`),
        http.put(`/api/cases/${id}/visit`).send({ cursor: '' }),
        http.post(`/api/cases/${id}/commands`).send(command('ajouterNote')),
      ];
      const there = await Promise.all(asks(caseId));
      const absent = await Promise.all([...asks(nowhere), ...asks('pas-un-identifiant')]);
      for (const answer of [...there, ...absent]) {
        expect([name, answer.status, answer.text]).toEqual([name, 404, absent[0]?.text]);
        expect(withoutDate(answer.headers)).toEqual(withoutDate(absent[0]?.headers ?? {}));
      }
      const found = await http.post('/api/cases/search').send({});
      expect(JSON.stringify(found.body)).not.toContain(caseId);
    }
  });

  test('a draft proposal is known to its author alone; once sent, to both organisations', async () => {
    const draftId = await doors.opens('marc');
    for (const name of everyone) {
      const http = await doors.as(name);
      const draft = (await http.get(`/api/cases/${draftId}`)).status;
      const sent = (await http.get(`/api/cases/${proposedId}`)).status;
      const author = name === 'marc' || name === 'auditrice';
      const organisations =
        author || ['chefAgence', 'chefMds', 'bureau', 'commission'].includes(name);
      expect([name, draft, sent]).toEqual([name, author ? 200 : 404, organisations ? 200 : 404]);
    }
  });

  test('who loses the seat loses the case', async () => {
    const other = await enDiagnostic(doors);
    const http = await doors.as('claire');
    await http.get(`/api/cases/${other}`).expect(200);
    await doors.engine.administration.revokeRole(agentId('claire'), 'travailleurSocial');
    await doors.engine.administration.deactivateAgent(agentId('claire'));
    await http.get(`/api/cases/${other}`).expect(401);
  });
});

function withoutDate(headers: object): object {
  return { ...headers, date: '-' };
}
