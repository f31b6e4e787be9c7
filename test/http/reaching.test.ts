// SECRET-20, SECRET-21 over HTTP: contacts said after a case ended, on another record, or to a side without ground, in every answer.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agenda } from '../../src/contract/agenda.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { agentId, type Name, organisations } from '../support/partnership.ts';
import { holdsAny } from '../support/secrecy/search.ts';
import { follows, toldTo } from '../support/secrecy/told.ts';
import { LONG } from '../support/secrecy/walking.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic, prescription } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
}, LONG);
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

const secret = { telephone: '07 55 44 33 22', rue: '9 impasse du Foyer', commune: 'Blanzy' };
const words = Object.values(secret);
const corrected = ({ telephone, rue, commune }: typeof secret) => ({
  contacts: { telephone, courriel: null },
  adresse: { adresse: rue, codePostal: '71450', commune },
});
const others = ['marc', 'claire', 'bureau', 'chefMds', 'chefAgence', 'auditrice'] as const;

async function code(name: Name, caseId: string, type: string, data: object) {
  const answer = await doors.try(name, caseId, type, data);
  return answer.ok ? null : answer.refusal.code;
}

/** A new accompagnement of an ended one's person, carried by the other pair. */
async function suite(suiteDe: string): Promise<string> {
  const caseId = await brouillon('claire', suiteDe);
  await doors.does('claire', caseId, 'prescrire', prescription(doors));
  return caseId;
}
async function brouillon(name: Name, suiteDe: string): Promise<string> {
  const opened = await doors.engine.open(await doors.viewer(name), {
    pathway: 'accompagnement-global',
    id: randomUUID(),
    type: 'ouvrirProposition',
    data: {
      suiteDe,
      organisationEmploi: organisations.agence.id,
      organisationSocial: organisations.mds.id,
    },
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.caseId;
}
const parLesAutres = (caseId: string) =>
  doors.does('chefMds', caseId, 'designerBinome', {
    emploi: agentId('autreConseiller'),
    social: agentId('autreAssistante'),
  });

describe('SECRET-20 an ended case, and the one that follows it', () => {
  let ended = '';
  let next = '';
  const proteger = { proteges: true };

  beforeAll(async () => {
    ended = await enDiagnostic(doors);
    await doors.does('claire', ended, 'retirerProposition', { motif: 'Elle préfère attendre.' });
    next = await suite(ended);
  }, LONG);

  test('the last members read, protect and lift as long as nobody else carries the person', async () => {
    for (const proteges of [true, false]) {
      expect(await code('claire', ended, 'fixerUsageContacts', { proteges })).toBeNull();
      expect((await doors.sees('marc', ended)).person.telephone).toBe('06 00 00 00 00');
    }
  });

  test(
    'then they read and lift nothing, on any route, list or socket; the new pair alone does',
    async () => {
      await parLesAutres(next);
      const marc = await follows(doors, 'marc', ended);
      await doors.does('autreAssistante', next, 'fixerUsageContacts', proteger);
      await doors.does('autreAssistante', next, 'modifierCoordonnees', corrected(secret));
      for (const name of others) {
        expect(holdsAny(await toldTo(doors, name, [ended, next]), words), name).toEqual([]);
      }
      expect(holdsAny(await toldTo(doors, 'autreConseiller', [next]), words)).toEqual(words);
      expect(holdsAny(marc.heard.join('\n'), words)).toEqual([]);
      for (const name of ['marc', 'claire'] as const) {
        expect((await doors.sees(name, ended)).person).toMatchObject({
          ...{ telephone: null, adresse: null, commune: null },
        });
        for (const proteges of [true, false]) {
          expect(await code(name, ended, 'fixerUsageContacts', { proteges })).toBe(
            'coordonneesFermees',
          );
        }
      }
      expect((await doors.sees('bureau', next)).person.telephone).toBeNull();
    },
    LONG,
  );

  test('protected or not, the ended case reads the same; lifting is said to the new pair alone', async () => {
    const before = [await doors.sees('marc', ended), await doors.sees('bureau', ended)];
    doors.clock.advance({ minutes: 1 });
    await doors.does('autreAssistante', next, 'fixerUsageContacts', { proteges: false });
    expect([await doors.sees('marc', ended), await doors.sees('bureau', ended)]).toEqual(before);
    const relire = async (name: Name) => {
      const day = await (await doors.as(name)).get('/api/agenda').expect(200);
      return (day.body as Agenda).relire.length;
    };
    expect([await relire('autreConseiller'), await relire('marc')]).toEqual([1, 0]);
    await doors.does('autreAssistante', next, 'fixerUsageContacts', proteger);
  });

  test('ended in its turn, it is its own members who keep what they knew', async () => {
    await doors.does('autreAssistante', next, 'retirerProposition', { motif: 'Elle est partie.' });
    for (const name of others) {
      expect(holdsAny(await toldTo(doors, name, [ended, next]), words), name).toEqual([]);
    }
    expect((await doors.sees('autreAssistante', next)).person.telephone).toBe(secret.telephone);
    expect(await code('claire', ended, 'fixerUsageContacts', { proteges: false })).toBe(
      'coordonneesFermees',
    );
  }, 30_000);
});

describe('SECRET-20 AG-44 two records united, one of them protected', () => {
  let mine = '';
  let theirs = '';
  const seen = async () =>
    Promise.all(
      others.map(async (name) => {
        const { person, commands } = await doors.sees(name, mine);
        const { id: _, prenom: __, nom: ___, ...reached } = person;
        return [name, reached, commands.filter(({ type }) => !/Fiches$/.test(type))];
      }),
    );

  beforeAll(async () => {
    mine = await enDiagnostic(doors);
    theirs = await doors.opens('autreAssistante', { prenom: 'Awah' });
    await doors.does('autreAssistante', theirs, 'prescrire', prescription(doors));
    await parLesAutres(theirs);
    await doors.does('autreAssistante', theirs, 'modifierCoordonnees', corrected(secret));
    await doors.does('autreAssistante', theirs, 'fixerUsageContacts', { proteges: true });
  }, LONG);

  test(
    'uniting opens nothing to the other pair, tells it nothing, and it lifts nothing',
    async () => {
      const before = await seen();
      await doors.does('chefMds', mine, 'reunirFiches', { avec: theirs });
      expect(await seen()).toEqual(before);
      for (const proteges of [true, false]) {
        await doors.does('marc', mine, 'fixerUsageContacts', { proteges });
      }
      for (const name of others) {
        expect(holdsAny(await toldTo(doors, name, [mine, theirs]), words), name).toEqual([]);
      }
      const { person } = await doors.sees('autreConseiller', theirs);
      expect([person.telephone, person.proteges]).toEqual([secret.telephone, true]);
    },
    LONG,
  );

  test('what is said on each stays its own; lifted by the pair that set it, the last word is everybody’s', async () => {
    const marc = await follows(doors, 'marc', mine);
    const later = { ...secret, telephone: '07 55 44 33 23' };
    await doors.does('autreAssistante', theirs, 'modifierCoordonnees', corrected(later));
    expect(marc.heard.filter((frame) => frame.startsWith('["reread"'))).toEqual([]);
    expect((await doors.sees('marc', mine)).person.telephone).toBe('06 00 00 00 00');
    await doors.does('autreConseiller', theirs, 'fixerUsageContacts', { proteges: false });
    await marc.until(() => marc.heard.some((frame) => frame.startsWith('["reread"')));
    expect((await doors.sees('marc', mine)).person.telephone).toBe(later.telephone);
    await doors.does('autreConseiller', theirs, 'fixerUsageContacts', { proteges: true });
    expect((await doors.sees('marc', mine)).person.telephone).toBe('06 00 00 00 00');
  });

  test('AG-44 separated, each has its own contacts and its own protection', async () => {
    await doors.does('chefMds', mine, 'separerFiches');
    const { person } = await doors.sees('autreConseiller', theirs);
    expect([person.telephone, person.proteges]).toEqual(['07 55 44 33 23', true]);
    const own = (await doors.sees('bureau', mine)).person;
    expect([own.telephone, own.proteges]).toEqual(['06 00 00 00 00', undefined]);
  });
});

describe('SECRET-21 a side that neither the law nor the agreement lets follow the person', () => {
  let caseId = '';
  const sansRsa = (accord: object | null) => ({
    ...{ le: doors.engine.today(), situation: 'are', organismeReferent: 'franceTravail' },
    ...{ inscrite: true, accord },
  });
  const telephones = async () => ({
    marc: (await doors.sees('marc', caseId)).person.telephone,
    claire: (await doors.sees('claire', caseId)).person.telephone,
    bureau: (await doors.sees('bureau', caseId)).person.telephone,
  });
  const same = (one: string) => ({ marc: one, claire: one, bureau: one });
  const says = async (name: Name, telephone: string) => {
    doors.clock.advance({ minutes: 1 });
    const said = corrected({ ...secret, telephone });
    await doors.does(name, caseId, 'modifierCoordonnees', said);
  };

  beforeAll(async () => {
    caseId = await enDiagnostic(doors);
  }, LONG);

  test('with its agreement, or the law, contacts are common: both reach the person', async () => {
    await says('marc', '07 11 11 11 11');
    expect(await telephones()).toEqual(same('07 11 11 11 11'));
    const retrait = { le: doors.engine.today(), mode: 'oral' };
    await doors.does('claire', caseId, 'retirerAccord', retrait);
    await says('marc', '07 22 22 22 22');
    expect(await telephones()).toEqual(same('07 22 22 22 22'));
  });

  test(
    'with neither, it keeps what it knew and reads nothing of what follows, nor writes over it',
    async () => {
      await doors.does('marc', caseId, 'changerCirconstances', sansRsa(null));
      expect(await telephones()).toEqual(same('07 22 22 22 22'));
      await says('marc', '07 33 33 33 33');
      expect(await telephones()).toEqual({ ...same('07 22 22 22 22'), marc: '07 33 33 33 33' });
      for (const name of ['claire', 'bureau'] as const) {
        expect(holdsAny(await toldTo(doors, name, [caseId]), ['07 33 33 33 33'])).toEqual([]);
      }
      expect(await code('claire', caseId, 'modifierCoordonnees', corrected(secret))).toBe(
        'sansFondement',
      );
    },
    LONG,
  );

  test('given a ground again, it reads what is known today', async () => {
    doors.clock.advance({ minutes: 1 });
    const { accord } = prescription(doors);
    await doors.does('marc', caseId, 'noterAccord', { ...accord, jusquAu: null });
    expect(await telephones()).toEqual(same('07 33 33 33 33'));
    await says('claire', '07 44 44 44 44');
    expect(await telephones()).toEqual(same('07 44 44 44 44'));
  });

  test(
    'who follows on its end, before anybody is asked, knows what their side knew of it',
    async () => {
      const retrait = { le: doors.engine.today(), mode: 'oral' };
      await doors.does('claire', caseId, 'retirerAccord', retrait);
      await doors.does('marc', caseId, 'changerCirconstances', {
        ...sansRsa(null),
        situation: 'ass',
      });
      await says('marc', '07 66 66 66 66');
      await doors.does('marc', caseId, 'retirerProposition', {});
      const draft = await brouillon('claire', caseId);
      expect((await doors.sees('claire', draft)).person.telephone).toBe('07 44 44 44 44');
      expect(holdsAny(await toldTo(doors, 'claire', [caseId, draft]), ['07 66 66 66 66'])).toEqual(
        [],
      );
      const own = await brouillon('marc', caseId);
      expect((await doors.sees('marc', own)).person.telephone).toBe('07 66 66 66 66');
    },
    LONG,
  );
});
