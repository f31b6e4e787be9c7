// What another process did to the same databases: destroyed, deactivated, ended; nothing of it may be shown or used here.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseSearch } from '../../src/contract/cases.ts';
import { agentId, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { actif, enDiagnostic } from '../support/story.ts';

describe.each(dialects)('two engines on %s', (dialect) => {
  let db: TestStore;
  let here: Partnership;
  let elsewhere: Partnership;

  beforeEach(async () => {
    db = await freshStore(dialect);
    here = await partnershipOn(db.store);
    elsewhere = await partnershipOn(db.store, here.clock);
  });
  afterEach(async () => {
    await here.engine.close();
    await elsewhere.engine.close();
    await db.drop();
  });

  test('ENG-11 what was destroyed elsewhere is shown nowhere, not even from memory', async () => {
    const caseId = await actif(here);
    await here.does('marc', caseId, 'fixerObjectif', { texte: 'Mot à détruire ailleurs' });
    const { version, person } = await here.sees('marc', caseId);
    const stream = `case/${caseId}`;
    await elsewhere.engine.administration.destroyPart(stream, version, 'objectif', 'erreur');
    expect(JSON.stringify(await here.sees('marc', caseId))).not.toContain('détruire ailleurs');
    await elsewhere.engine.administration.erasePerson(person.id, 'droit');
    const gone = await here.engine.getCase(await here.viewer('marc'), caseId);
    expect(gone).toMatchObject({ refusal: { code: 'introuvable' } });
  });

  test('ENG-12 an agent deactivated elsewhere takes no seat, and one made elsewhere is in the directory', async () => {
    const caseId = await enDiagnostic(here);
    await elsewhere.engine.administration.deactivateAgent(agentId('autreAssistante'));
    const suppleance = {
      siege: 'social',
      agent: agentId('autreAssistante'),
      jusquAu: '2026-09-20',
    };
    expect(await here.try('chefMds', caseId, 'ouvrirSuppleance', suppleance)).toMatchObject({
      refusal: { code: 'agentInconnu' },
    });
  });

  test('ENG-13 rights that changed elsewhere are told here', async () => {
    const told: (string | null)[] = [];
    const heard = new Promise<void>((resolve) => {
      here.engine.onCommit(({ agent }) => {
        told.push(agent);
        resolve();
      });
    });
    await elsewhere.engine.administration.deactivateAgent(agentId('marc'));
    await heard;
    expect(told).toEqual([agentId('marc')]);
  });

  test('SECRET-02 a retry after the case was lost is answered as what does not exist', async () => {
    const caseId = await enDiagnostic(here);
    const suppleance = {
      siege: 'social',
      agent: agentId('autreAssistante'),
      jusquAu: '2026-09-02',
    };
    await here.does('chefMds', caseId, 'ouvrirSuppleance', suppleance);
    const stand = await here.viewer('autreAssistante');
    const data = { audience: 'binome', texte: 'Par suppléance.' };
    const request = { caseId, id: randomUUID(), type: 'ajouterNote', data, ifMatch: null };
    expect(await here.engine.execute(stand, request)).toMatchObject({ ok: true });
    here.clock.advance({ days: 5 });
    expect(await here.engine.execute(stand, request)).toMatchObject({
      refusal: { code: 'introuvable' },
    });
  });

  test('SECRET-11 a name finds nothing for who may not read names; a reference does', async () => {
    const caseId = await actif(here);
    const { reference } = await here.sees('marc', caseId);
    const viewer = await here.viewer('auditrice');
    const found = async (texte: string) =>
      (await here.engine.search(viewer, CaseSearch.parse({ texte }))).total;
    expect(await found('Zolbarine')).toBe(0);
    expect(await found('zol')).toBe(0);
    expect(await found(reference)).toBe(1);
  });

  test('a draft keeps any text that people type or paste, and says no to what cannot be kept', async () => {
    const viewer = await here.viewer('marc');
    const id = randomUUID();
    const body = { kind: 'proposition', caseId: null };
    const pasted = { titre: 'E\u0301lodie' };
    const kept = await here.engine.drafts.put(viewer, id, { ...body, content: pasted });
    expect(kept).toMatchObject({ value: { content: { titre: 'Élodie' } } });
    const fraction = await here.engine.drafts.put(viewer, id, {
      ...body,
      content: { heures: 1.5 },
    });
    expect(fraction).toMatchObject({ refusal: { kind: 'invalide' } });
  });
});
