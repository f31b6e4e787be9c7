// LOG-42: nothing personal lies in clear on the disk while the store runs.
import { describe, expect, test } from 'vitest';
import { dialects } from '../support/stores.ts';
import { summaryOf } from './support/cases.ts';
import { factOf, now, partOf } from './support/facts.ts';
import { everyCell, wordsOnDisk } from './support/files.ts';
import { freshStore } from './support/stores.ts';

const words = ['Ermeline', 'ermeline', 'Quintefeuille', 'quintefeuille', 'roulotte', 'ermel'];

describe.each(dialects)('the disk under %s', (dialect) => {
  test('LOG-42 holds no name, text, e-mail or draft in clear', async () => {
    const { store, pair, raw } = await freshStore(dialect);
    const email = 'ermeline.quintefeuille@example.org';
    await store.log.write(async (unit) => {
      const name = partOf('Ermeline Quintefeuille', { name: 'nom', audience: 'identite' });
      const facts = [factOf({ parts: [name, partOf('Elle vit dans une roulotte.')] })];
      await unit.append([{ stream: 'case/1', expected: 0, facts }]);
      await unit.projectCase('case-1', summaryOf(), ['Ermeline', 'Quintefeuille']);
      const request = { type: 'ecrireNote', data: { texte: 'Elle vit dans une roulotte.' } };
      const requestDigest = store.log.requestDigest(request);
      const receipt = { actor: 'agent-1', commandId: 'c', requestDigest, caseId: 'case-1' };
      await unit.keepReceipt({ ...receipt, versions: { joint: 1 } });
    });
    await store.own.credentials.set('agent-1', email, 'hash');
    await store.own.credentials.noteFailure(email, now);
    const content = { texte: 'Revoir Ermeline à la roulotte' };
    await store.own.drafts.put('agent-1', { id: 'd', kind: 'note', caseId: null, content }, now);
    const cells =
      (await everyCell(await raw(), dialect)) + (await everyCell(await raw('keys'), dialect));
    expect(cells).toContain('noteEcrite.v1');
    expect(words.filter((word) => cells.includes(word))).toEqual([]);
    // What is not personal is found: the search itself works.
    expect(await wordsOnDisk(pair, ['noteEcrite.v1'])).toEqual(['noteEcrite.v1']);
    expect(await wordsOnDisk(pair, words)).toEqual([]);
  });
});
