// Random histories on the real engine: whatever people do, the chain holds and memory, log and lists say the same.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseSearch } from '../../src/contract/cases.ts';
import { agentId, type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import {
  actif,
  aValider,
  diagnosticEcrit,
  enDiagnostic,
  named,
  prescription,
  valide,
} from '../support/story.ts';

/** One thing that somebody tries; most are refused most of the time, which is the point. */
type Attempt = (world: Partnership, who: Name, caseId: string) => Promise<unknown>;

const simple =
  (type: string, data: object): Attempt =>
  (world, who, caseId) =>
    world.try(who, caseId, type, data);

const onOpenStep =
  (type: string, data: object): Attempt =>
  async (world, who, caseId) => {
    const seen = await world.engine.getCase(await world.viewer(who), caseId);
    if (!seen.ok || !seen.value.joint) return;
    await world.try(who, caseId, type, { ...named(seen.value), ...data });
  };

const attempts: readonly Attempt[] = [
  (world, who, caseId) => world.try(who, caseId, 'prescrire', prescription(world)),
  simple('designerBinome', { emploi: agentId('marc'), social: agentId('claire') }),
  simple('completerDiagnosticEmploi', { texte: 'Partie professionnelle.' }),
  simple('completerDiagnosticSocial', { texte: 'Partie sociale.' }),
  simple('redigerSynthese', { texte: 'Synthèse.' }),
  simple('fixerObjectif', { texte: 'Un objectif.' }),
  (world, who, caseId) =>
    world.try(who, caseId, 'proposerValidation', { mode: 'separes', le: world.engine.today() }),
  onOpenStep('confirmerEtape', {}),
  onOpenStep('confirmerEtape', {}),
  onOpenStep('objecterEtape', { motif: 'Pas encore.' }),
  (world, who, caseId) => {
    const debut = world.engine.today();
    const data = { debut, signatureLe: debut, signatureMode: 'oral' };
    return world.try(who, caseId, 'proposerDemarrage', data);
  },
  simple('ajouterNote', { audience: 'binome', texte: 'Note commune.' }),
  simple('ajouterNote', { audience: 'social', texte: 'Note du service social.' }),
  simple('ajouterNote', { audience: 'emploi', texte: 'Note de France Travail.' }),
  simple('ouvrirSuppleance', {
    siege: 'emploi',
    agent: agentId('autreConseiller'),
    jusquAu: '2026-10-01',
  }),
  (world, who, caseId) =>
    world.try(who, caseId, 'demanderCloture', {
      motif: 'formation',
      sortieLe: world.engine.today(),
      situation: 'Entrée en formation.',
      freins: 'attenues',
    }),
  simple('retirerProposition', { motif: 'La personne ne souhaite pas continuer.' }),
  async (world) => world.clock.advance({ days: 3 }),
  async (world) => world.clock.advance({ days: 16 }),
];

const actors: readonly Name[] = ['marc', 'claire', 'chefMds', 'chefAgence', 'autreConseiller'];
/** Histories begin anywhere on the main way: chance alone seldom gets past the diagnosis. */
const beginning = fc.constantFrom(
  (start: Partnership) => start.opens('marc'),
  enDiagnostic,
  diagnosticEcrit,
  aValider,
  valide,
  actif,
);
const step = fc.record({
  who: fc.constantFrom(...actors),
  what: fc.nat({ max: attempts.length - 1 }),
});
const steps = fc.array(step, { maxLength: 40 });

describe.each(dialects)('random histories on %s', (dialect) => {
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

  async function seenByAll(caseId: string): Promise<unknown> {
    const seen: unknown[] = [];
    for (const who of [...actors, 'auditrice'] as const) {
      const viewer = await world.viewer(who);
      seen.push(
        await world.engine.getCase(viewer, caseId),
        await world.engine.facts(viewer, caseId, null, 1000),
        await world.engine.search(viewer, CaseSearch.parse({})),
      );
    }
    return seen;
  }

  test('ENG-09 live = folded anew = rebuilt, and the chain holds', async () => {
    const property = fc.asyncProperty(beginning, steps, async (begin, tried) => {
      const caseId = await begin(world);
      for (const { who, what } of tried) await attempts[what]?.(world, who, caseId);
      const live = await seenByAll(caseId);
      await world.engine.close();
      const store = await db.reopen();
      world = await partnershipOn(store, world.clock);
      expect(await seenByAll(caseId)).toEqual(live);
      await world.engine.rebuild();
      expect(await seenByAll(caseId)).toEqual(live);
      expect(await store.log.verify()).toMatchObject({ ok: true });
    });
    // fast-check prints the seed of a failure; the default changes at every run.
    await fc.assert(property, { numRuns: dialect === 'sqlite' ? 12 : 4 });
  });
});
