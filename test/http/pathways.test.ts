// What GET /pathways names to whom: a gestionnaire discovers what a crèche may do, and none of the words of the rest.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PathwayList } from '../../src/contract/pathways.ts';
import { pathways } from '../../workflows/registry.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import type { Name } from '../support/partnership.ts';
import { secretWords } from '../support/secretWords.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

const discovers = async (name: Name) => {
  const { body } = await (await doors.as(name)).get('/api/pathways');
  return PathwayList.parse(body).pathways;
};

describe('the pathways as programs discover them', () => {
  test('AVIP-31 a gestionnaire discovers what a crèche may do, in words that say nothing of a family', async () => {
    const seen = await discovers('lise');
    expect(seen.map(({ id }) => id)).toEqual(['creche', 'creche-avip']);
    const commands = seen.flatMap((pathway) => pathway.commands.map(({ type }) => type));
    expect(commands).toEqual(
      expect.arrayContaining(['ouvrirDemande', 'proposerPlace', 'saisirEffectif']),
    );
    for (const type of [
      'ouvrirCreche',
      'renseignerCriteres',
      'declarerEligible',
      'lierAccompagnement',
    ])
      expect(commands).not.toContain(type);
    const facts = seen.flatMap((pathway) => pathway.facts.map(({ type }) => type));
    expect(facts).toContain('placeProposee.v1');
    expect(facts).not.toContain('criteresRenseignes.v1');
    expect(JSON.stringify(seen)).not.toMatch(secretWords);
    expect(JSON.stringify(seen)).not.toMatch(/derogationAge|foyer|allocation|quartier/);
  });

  test('everybody else discovers them whole', async () => {
    for (const name of ['marc', 'olga', 'auditrice'] as const) {
      const seen = await discovers(name);
      expect(seen.map(({ id, commands }) => [id, commands.length])).toEqual(
        pathways.map(({ id, commands }) => [id, Object.keys(commands).length]),
      );
    }
  });
});
