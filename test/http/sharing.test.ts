// What a withdrawn agreement and protected contacts close, looked for in every answer and every frame by everyone who asks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Doors, openDoors } from '../support/doors.ts';
import { HandClock } from '../support/handClock.ts';
import type { Listener } from '../support/liveClient.ts';
import type { Name } from '../support/partnership.ts';
import { actif } from '../support/secrecy/accompagnements.ts';
import { signsIn } from '../support/secrecy/gestionnaires.ts';
import { plantingOn } from '../support/secrecy/planting.ts';
import { holdsAny } from '../support/secrecy/search.ts';
import { sealedIn } from '../support/secrecy/secrets.ts';
import { follows as followed, toldTo as told } from '../support/secrecy/told.ts';
import { LONG } from '../support/secrecy/walking.ts';
import { type SecretWorld, toSign, waitingWorld } from '../support/secrecy/world.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store, { clock: new HandClock('2026-02-03T08:00:00.000Z') });
}, LONG);
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

const toldTo = (name: Name, cases: readonly string[]) => told(doors, name, cases);
const follows = (name: Name, caseId: string) => followed(doors, name, caseId);

describe('AG-31 an agreement withdrawn while both look', () => {
  let caseId = '';
  let deMarc: string[] = [];
  let deClaire: string[] = [];
  let marc: Listener;

  /** What each wrote after both had signed, on the joint stream. */
  async function written() {
    const facts = await db.store.log.read(
      `case/${caseId}`,
      0,
      (audience) => audience !== 'systeme',
    );
    const signed = facts.findLast(({ type }) => type === 'accompagnementDemarre.v1')?.version ?? 0;
    const of = (seat: string) =>
      facts
        .filter(({ version, envelope }) => version > signed && envelope.actor.seat === seat)
        // AG-34. Put to the other member, who answers it: both read it, declined or not.
        .filter(({ type }) => !['intervenantPropose.v1', 'intervenantInvite.v1'].includes(type))
        .flatMap(({ opened }) => JSON.stringify(opened).match(/Zq\d+z\w+/g) ?? []);
    return { emploi: of('emploi'), social: of('social') };
  }

  beforeAll(async () => {
    caseId = await actif(plantingOn(doors));
    ({ emploi: deMarc, social: deClaire } = await written());
    marc = await follows('marc', caseId);
  }, LONG);

  test(
    'before, each reads what the other wrote: the search is no idle one',
    async () => {
      expect(Math.min(deMarc.length, deClaire.length)).toBeGreaterThan(2);
      expect(holdsAny(await toldTo('marc', [caseId]), deClaire)).toEqual(deClaire);
      expect(holdsAny(await toldTo('claire', [caseId]), deMarc)).toEqual(deMarc);
    },
    LONG,
  );

  test(
    'after, no route, list, replay or export holds it; each keeps their own, and is told to read again',
    async () => {
      marc.heard.length = 0;
      const retrait = { le: doors.engine.today(), mode: 'oral' };
      await doors.does('claire', caseId, 'retirerAccord', retrait);
      await marc.until(() => marc.heard.some((frame) => frame.startsWith('["reread"')));
      const [toMarc, toClaire] = [await toldTo('marc', [caseId]), await toldTo('claire', [caseId])];
      expect(holdsAny(toMarc, deClaire)).toEqual([]);
      expect(holdsAny(toClaire, deMarc)).toEqual([]);
      expect(holdsAny(toMarc, deMarc)).toEqual(deMarc);
      expect(holdsAny(toClaire, deClaire)).toEqual(deClaire);
    },
    LONG,
  );

  test('what is written from then on reaches no socket of the other side, nor one that follows anew', async () => {
    const texte = 'Zqtoujours';
    await doors.does('claire', caseId, 'ajouterNote', { audience: 'binome', texte });
    await marc.until(() => marc.facts.some(({ fact }) => fact.type === 'noteAjoutee.v1'));
    const again = await follows('marc', caseId);
    const heard = [...marc.heard, ...again.heard].join('\n');
    expect(holdsAny(heard, [texte, ...deClaire])).toEqual([]);
    const [note] = marc.facts.slice(-1);
    expect([note?.fact.parts, note?.fact.kept]).toEqual([{}, true]);
  });
});

describe('SECRET-12 contacts that are for the pair alone', () => {
  let secret: SecretWorld;
  let cases: string[] = [];
  /** How to reach Milo's parent, and where they live. */
  let protegees: string[] = [];
  let telephone = '';
  const others = [
    'chefAgence',
    'chefMds',
    'autreConseiller',
    'autreAssistante',
    'auditrice',
    'ccas',
    'lise',
    'nora',
    'olga',
  ] as const;
  const before = new Map<string, string>();

  beforeAll(async () => {
    secret = await waitingWorld(doors);
    await toSign(secret);
    const [accompagnement = ''] = secret.accompagnements;
    cases = [accompagnement, secret.milo];
    const { person } = await doors.sees('marc', accompagnement);
    const ways = /^(personneCreee|contactsModifies)\.v1 (contacts|adresse) /;
    const sealed = (await sealedIn(db.store)).filter(
      ({ of, field }) => of === person.id && ways.test(field),
    );
    protegees = sealed.map(({ text }) => text);
    telephone = person.telephone ?? '';
    // Her mother is to be called as well, whom nothing hides.
    await doors.does('marc', secret.milo, 'transmettreContacts', {
      contacts: [
        { nom: 'Le parent', lien: 'mere', telephone },
        { nom: 'Zqgrandmere', lien: 'proche', telephone: '06 99 99 99 99' },
      ],
    });
  }, LONG);

  test(
    'before, who follows the family and the crèche read some of them: the search is no idle one',
    async () => {
      expect(protegees.length).toBeGreaterThan(4);
      expect(holdsAny(await toldTo('olga', cases), protegees)).toEqual(protegees);
      expect(holdsAny(await toldTo('lise', cases), protegees)).toEqual([telephone]);
      for (const name of others) before.set(name, await seenBy(name));
    },
    LONG,
  );

  /** The case as they read it: its state, its version, its facts, whether a search finds it. */
  async function seenBy(name: Name): Promise<string> {
    const http = await signsIn(doors, name);
    const [accompagnement = ''] = cases;
    const read = await http.get(`/api/cases/${accompagnement}`);
    const facts = await http.get(`/api/cases/${accompagnement}/facts`);
    const found = await http.post('/api/cases/search').send({ texte: '' });
    return [read.status, read.headers['etag'], read.text, facts.text, found.text].join('\n');
  }

  test(
    'SECRET-12 SECRET-14 after, nobody but the pair is told them, on any route, socket, list or export',
    async () => {
      const listening = await Promise.all(
        (['olga', 'lise'] as const).map((name) => follows(name, secret.milo)),
      );
      const [accompagnement = ''] = cases;
      const claire = await follows('claire', accompagnement);
      await doors.does('marc', accompagnement, 'fixerUsageContacts', { proteges: true });
      await claire.until(() => claire.heard.some((frame) => frame.startsWith('["reread"')));
      for (const name of others) {
        const words = protegees.slice(0, 3);
        expect([name, holdsAny(await toldTo(name, cases), protegees)]).toEqual([name, []]);
        const http = await signsIn(doors, name);
        for (const texte of words) {
          const { body } = await http.post('/api/cases/search').send({ texte });
          expect([name, body.total]).toEqual([name, 0]);
        }
      }
      expect(
        holdsAny(listening.flatMap(({ heard }) => heard.slice(1)).join('\n'), protegees),
      ).toEqual([]);
      expect(holdsAny(await toldTo('lise', cases), ['Zqgrandmere'])).toEqual(['Zqgrandmere']);
      const pair = [await toldTo('marc', cases), await toldTo('claire', cases)];
      for (const told of pair) expect(holdsAny(told, protegees)).toEqual(protegees);
    },
    LONG,
  );

  test('SECRET-13 and nothing tells that there is a protection: what they read is byte for byte what it was', async () => {
    const reachedBefore = ['olga'];
    for (const name of others.filter((one) => !reachedBefore.includes(one))) {
      expect([name, await seenBy(name)]).toEqual([name, before.get(name)]);
    }
    const http = await signsIn(doors, 'olga');
    const { proches } = (await http.get(`/api/cases/${secret.milo}`)).body;
    const unreached = {
      telephone: null,
      courriel: null,
      adresse: null,
      commune: null,
      rue: null,
      codePostal: null,
    };
    expect(proches).toContainEqual(expect.objectContaining(unreached));
    for (const proche of proches) expect(Object.keys(proche)).not.toContain('proteges');
    expect(doors.requests.join('\n')).not.toMatch(/proteg/i);
  });

  test('SECRET-13 a desk is not named for somebody protected, who asks finds nothing', async () => {
    const caseId = await enDiagnostic(doors);
    const { person } = await doors.sees('marc', caseId);
    const { prenom, nom, naissance } = person;
    const accord = { donneLe: doors.engine.today(), mode: 'oral' };
    const http = await signsIn(doors, 'autreConseiller');
    const asks = async () => {
      const body = { prenom, nom, naissance, accord };
      return (await http.post('/api/people/same').send(body)).body;
    };
    expect((await asks()).bureau).not.toBeNull();
    await doors.does('claire', caseId, 'fixerUsageContacts', { proteges: true });
    expect(await asks()).toEqual({ bureau: null });
  });

  test('SECRET-12 the place of a meeting already fixed closes for a desk, and what it writes since it reads again', async () => {
    const caseId = await enDiagnostic(doors);
    const jour = doors.engine.today();
    const meeting = { type: 'social', modalite: 'physique', jour, heure: '10:00' };
    await doors.does('bureau', caseId, 'fixerRendezVous', { ...meeting, lieu: 'Zqchezelle' });
    const places = async (name: Name) => holdsAny(await toldTo(name, [caseId]), ['Zqchezelle']);
    expect(await places('bureau')).toEqual(['Zqchezelle']);
    await doors.does('claire', caseId, 'fixerUsageContacts', { proteges: true });
    expect(await places('bureau')).toEqual([]);
    expect(await places('claire')).toEqual(['Zqchezelle']);
    doors.clock.advance({ minutes: 1 });
    await doors.does('bureau', caseId, 'fixerRendezVous', { ...meeting, lieu: 'Zqmairie' });
    expect(holdsAny(await toldTo('bureau', [caseId]), ['Zqmairie'])).toEqual(['Zqmairie']);
  });

  test('SECRET-13 corrected while they are protected, they are no line and no number to a desk', async () => {
    const caseId = await enDiagnostic(doors);
    await doors.does('claire', caseId, 'fixerUsageContacts', { proteges: true });
    const http = await signsIn(doors, 'bureau');
    const given = async () => {
      const read = await http.get(`/api/cases/${caseId}`);
      const facts = await http.get(`/api/cases/${caseId}/facts`);
      return [read.headers['etag'], read.text, facts.text].join('\n');
    };
    const before = await given();
    await doors.does('claire', caseId, 'modifierCoordonnees', {
      contacts: { telephone: '06 11 22 33 44', courriel: null },
      adresse: { adresse: null, codePostal: null, commune: 'Zqailleurs' },
    });
    expect(await given()).toBe(before);
  });

  test('SECRET-12 lifted, its readers have them again', { timeout: LONG }, async () => {
    const [accompagnement = ''] = cases;
    await doors.does('claire', accompagnement, 'fixerUsageContacts', { proteges: false });
    expect(holdsAny(await toldTo('olga', cases), protegees)).toEqual(protegees);
  });
});
