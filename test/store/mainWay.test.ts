// The main way of the accompagnement global on the real engine: two seats, two keys, the clock, and who sees what.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseSearch } from '../../src/contract/cases.ts';
import type { FactMessage } from '../../src/contract/live.ts';
import { agentId, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import {
  actif,
  aValider,
  confirme,
  diagnosticEcrit,
  enDiagnostic,
  named,
} from '../support/story.ts';

describe.each(dialects)('the main way on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  test('AG-09 AG-12 two keys validate, two keys start, and the chain holds', async () => {
    const caseId = await actif(world);
    const seen = await world.sees('claire', caseId);
    expect(seen.state.value).toBe('actif');
    expect(seen.contents['demande']).toMatchObject({ situation: 'rsa' });
    expect(seen.deadlines.map(({ kind }) => kind)).toContain('bilan');
    const verified = await db.store.log.verify();
    expect(verified).toMatchObject({ ok: true });
    const again = await partnershipAfterRestart();
    expect(await again).toEqual(seen);

    async function partnershipAfterRestart() {
      const viewer = await world.viewer('claire');
      await world.engine.close();
      const store = await db.reopen();
      const { createEngine } = await import('../../src/engine/createEngine.ts');
      const { deriveId } = await import('../../src/store/deriveId.ts');
      const { log, lists, own } = store;
      const onError = () => undefined;
      const parts = { log, lists, own, clock: world.clock, deriveId, onError };
      const engine = await createEngine(parts);
      const answer = await engine.getCase(viewer, caseId);
      await engine.close();
      return answer.ok ? answer.value : answer;
    }
  });

  test('CLE-06 a note between proposal and confirmation disturbs nothing; a changed content does', async () => {
    const caseId = await aValider(world);
    const read = named(await world.sees('claire', caseId));
    await world.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: 'Une note.' });
    await world.does('marc', caseId, 'completerDiagnosticEmploi', { texte: 'Autre chose.' });
    const stale = await world.try('claire', caseId, 'confirmerEtape', read);
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'etatIncompatible' } });
    const rencontre = { mode: 'tripartite', le: world.engine.today() };
    await world.does('marc', caseId, 'proposerValidation', rencontre);
    const old = await world.try('claire', caseId, 'confirmerEtape', read);
    expect(old).toMatchObject({ ok: false });
    await world.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: 'Encore.' });
    await confirme(world, 'claire', caseId);
    expect((await world.sees('marc', caseId)).state.value).toBe('valide');
  });

  test('decisive commands need the version that was read: absent, stale', async () => {
    const caseId = await enDiagnostic(world);
    const viewer = await world.viewer('marc');
    const data = {
      nature: 'contratEngagement',
      signeLe: world.engine.today(),
      referentUnique: 'Marc',
    };
    const request = { caseId, id: randomUUID(), type: 'enregistrerContrat', data };
    const absent = await world.engine.execute(viewer, { ...request, ifMatch: null });
    expect(absent).toMatchObject({ refusal: { kind: 'preconditionRequise' } });
    const stale = await world.engine.execute(viewer, { ...request, ifMatch: 1 });
    expect(stale).toMatchObject({ refusal: { kind: 'perime', code: 'versionPerimee' } });
  });

  test('AG-06 AG-07 an older version does for what nothing since disturbs, and for nothing else', async () => {
    const caseId = await diagnosticEcrit(world);
    const { version } = await world.sees('marc', caseId);
    const sends = async (name: 'marc' | 'claire', type: string, texte: string) =>
      world.engine.execute(await world.viewer(name), {
        caseId,
        id: randomUUID(),
        type,
        data: { texte },
        ifMatch: version,
      });
    expect(await sends('claire', 'completerDiagnosticSocial', 'La sienne.')).toMatchObject({
      ok: true,
    });
    expect(await sends('marc', 'completerDiagnosticEmploi', 'L’autre.')).toMatchObject({
      ok: true,
    });
    const twice = await sends('marc', 'completerDiagnosticEmploi', 'D’une autre fenêtre.');
    expect(twice).toMatchObject({ refusal: { code: 'versionPerimee' } });
    const rencontre = { mode: 'tripartite', le: world.engine.today() };
    await world.does('marc', caseId, 'proposerValidation', rencontre);
    expect(await sends('claire', 'ajouterAppui', 'Trop tard pour cette version.')).toMatchObject({
      refusal: { code: 'versionPerimee' },
    });
  });

  test('ENG-10 AG-19 what falls due is a fact of its day, whether or not the clock has run', async () => {
    const caseId = await actif(world);
    await world.does('marc', caseId, 'demanderCloture', {
      motif: 'emploiDurable',
      sortieLe: world.engine.today(),
      situation: 'CDI à temps partiel.',
      freins: 'leves',
    });
    const act = (await world.sees('claire', caseId)).act;
    expect(act).toMatchObject({ effectiveOn: '2026-09-08', bySeat: 'emploi' });
    world.clock.advance({ days: 30 });
    const seen = await world.sees('claire', caseId);
    expect(seen.state.value).toBe('cloture');
    const page = await world.engine.facts(await world.viewer('claire'), caseId, null);
    const last = page.ok ? page.value.facts.at(-1) : null;
    expect(last).toMatchObject({ type: 'clotureEffective.v1', occurredOn: '2026-09-08' });
    expect(last?.actor.agent).toBe('systeme');
    expect(last?.recordedAt.slice(0, 10)).toBe('2026-10-01');
  });

  test('SECRET-06 fifty private notes of the other side change not one byte of what this side gets', async () => {
    const caseId = await actif(world);
    const before = await answersOf('marc', caseId);
    const heard: FactMessage[] = [];
    const marc = await world.viewer('marc');
    const hinted: string[] = [];
    const stop = world.engine.onCommit((commit) => {
      hinted.push(...commit.concerned);
      const messages = world.engine.deliver(marc, commit);
      if (messages !== 'lost') heard.push(...messages);
    });
    for (let n = 0; n < 50; n += 1) {
      await world.does('claire', caseId, 'ajouterNote', { audience: 'social', texte: `Note ${n}` });
    }
    stop();
    expect(heard).toEqual([]);
    expect(new Set(hinted)).toEqual(new Set([agentId('claire')]));
    expect(await answersOf('marc', caseId)).toBe(before);
    const own = await world.engine.facts(await world.viewer('claire'), caseId, null);
    expect(own.ok && own.value.facts.filter(({ stream }) => stream === 'social')).toHaveLength(50);
  });

  /** Everything that a viewer may ask, as the bytes of their answers. */
  async function answersOf(name: 'marc', caseId: string): Promise<string> {
    const viewer = await world.viewer(name);
    return JSON.stringify([
      await world.engine.getCase(viewer, caseId),
      await world.engine.facts(viewer, caseId, null),
      await world.engine.at(viewer, caseId, 3),
      await world.engine.search(viewer, CaseSearch.parse({})),
      await world.engine.search(viewer, CaseSearch.parse({ texte: 'zolbarine' })),
      await world.engine.agenda(viewer),
    ]);
  }

  test('SECRET-09 a responsable reads states and dates, and no content after the pair is named', async () => {
    const caseId = await actif(world);
    const seen = await world.sees('chefMds', caseId);
    expect(seen.person).toMatchObject({ prenom: 'Awa', telephone: null });
    expect(seen.contents).toMatchObject({ demande: null, freins: [], objectifs: [] });
    const page = await world.engine.facts(await world.viewer('chefMds'), caseId, null);
    const text = JSON.stringify(page);
    for (const word of ['compris ensemble', 'cuisine', 'sœur', 'rsa']) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain('diagnosticValide.v1');
    expect(text).not.toContain('freinEvalue');
  });

  test('the search finds by name, by prefix and by sound, and only for who may know', async () => {
    const caseId = await actif(world);
    const find = async (name: 'claire' | 'autreAssistante', texte: string) => {
      const viewer = await world.viewer(name);
      return (await world.engine.search(viewer, CaseSearch.parse({ texte }))).cases.map(
        (c) => c.id,
      );
    };
    for (const texte of ['Zolbarine', 'zolb', 'AWA zol', 'Zolbarinne']) {
      expect(await find('claire', texte), texte).toEqual([caseId]);
    }
    expect(await find('claire', 'Dupont')).toEqual([]);
    expect(await find('autreAssistante', 'Zolbarine')).toEqual([]);
  });

  test('the replay shows each step, closed for an auditor', async () => {
    const caseId = await actif(world);
    const total = (await world.sees('marc', caseId)).version;
    const audited = await world.engine.at(await world.viewer('auditrice'), caseId, total);
    expect(audited).toMatchObject({
      ok: true,
      value: { n: total, total, state: { value: 'actif' }, fact: { parts: {} } },
    });
    const refused = await world.engine.at(await world.viewer('chefMds'), caseId, 1);
    expect(refused).toMatchObject({ refusal: { code: 'nonHabilite' } });
    const text = JSON.stringify(audited);
    expect(text).not.toContain('Zolbarine');
    expect(text).not.toContain('cuisine');
  });

  test('one note destroyed alone, one person erased: the chain holds and the words are gone', async () => {
    const caseId = await actif(world);
    await world.does('marc', caseId, 'ajouterNote', {
      audience: 'binome',
      texte: 'Mot à détruire',
    });
    const { version, person } = await world.sees('marc', caseId);
    await world.engine.administration.destroyPart(`case/${caseId}`, version, 'note', 'erreur');
    const page = await world.engine.facts(await world.viewer('marc'), caseId, null);
    expect(JSON.stringify(page)).not.toContain('détruire');
    expect((await world.sees('marc', caseId)).state.value).toBe('actif');
    await world.engine.administration.erasePerson(person.id, 'droit');
    const gone = await world.engine.getCase(await world.viewer('marc'), caseId);
    expect(gone).toMatchObject({ refusal: { code: 'introuvable' } });
    const list = await world.engine.search(await world.viewer('marc'), CaseSearch.parse({}));
    expect(list.total).toBe(0);
    expect(await db.store.log.verify()).toMatchObject({ ok: true });
  });

  test('what is new since my last visit is what others wrote, until I have seen it', async () => {
    const caseId = await actif(world);
    const unread = async () => {
      const list = await world.engine.search(await world.viewer('claire'), CaseSearch.parse({}));
      return list.cases[0]?.unread;
    };
    const { cursor } = await world.sees('claire', caseId);
    await world.engine.visit(await world.viewer('claire'), caseId, cursor);
    expect(await unread()).toBe(0);
    await world.does('claire', caseId, 'ajouterNote', { audience: 'binome', texte: 'De moi.' });
    await world.does('marc', caseId, 'ajouterNote', { audience: 'emploi', texte: 'À nous seuls.' });
    expect(await unread()).toBe(0);
    await world.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: 'Pour vous.' });
    expect(await unread()).toBe(1);
  });

  test('a deactivated agent is refused at the next command', async () => {
    const caseId = await enDiagnostic(world);
    const marc = await world.viewer('marc');
    await world.engine.administration.deactivateAgent(agentId('marc'));
    const note = { audience: 'binome', texte: 'Trop tard.' };
    const request = { caseId, id: randomUUID(), type: 'ajouterNote', data: note, ifMatch: null };
    expect(await world.engine.execute(marc, request)).toMatchObject({
      refusal: { code: 'compteFerme' },
    });
  });
});
