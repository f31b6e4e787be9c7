// A recorded history to fold: a case carried by its pair to the follow-up and on, through the engine, read back from the log.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOpened } from '../../src/engine/loadedCase.ts';
import { openStore } from '../../src/store/open.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import { caseStream } from '../../workflows/streams.ts';
import { type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { aValider, confirme } from '../support/story.ts';

/** The follow-up's weeks: each leaves a note, a failed attempt and an action of the plan. */
const WEEKS = 20;

export async function recordHistory(): Promise<readonly OpenedFact[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const store = await openStore({
    databaseUrl: `file:${join(folder, 'log.sqlite')}`,
    keysUrl: `file:${join(folder, 'keys.sqlite')}`,
    masterKey: { id: 'bench', key: new Uint8Array(32).fill(7) },
    purpose: 'demonstration',
  });
  try {
    const world = await partnershipOn(store);
    const caseId = await followUp(world);
    await world.engine.close();
    const facts = await store.log.read(caseStream(caseId), 0, () => true);
    return facts.flatMap((fact) => asOpened(fact) ?? []);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function followUp(world: Partnership): Promise<string> {
  const caseId = await aValider(world);
  await confirme(world, 'claire', caseId);
  const le = world.engine.today();
  const demarrage = { debut: le, signatureLe: le, signatureMode: 'papier' };
  await world.does('marc', caseId, 'proposerDemarrage', demarrage);
  await confirme(world, 'claire', caseId);
  const pair: readonly Name[] = ['marc', 'claire'];
  for (let week = 0; week < WEEKS; week += 1) {
    const name = pair[week % 2] ?? 'marc';
    const texte = `Semaine ${week + 1}.`;
    await world.does(name, caseId, 'ajouterNote', { audience: 'binome', texte });
    await world.does(name, caseId, 'noterTentative', { le, canal: 'sms' });
    await world.does(name, caseId, 'ajouterAction', { texte, porteur: 'personne', echeance: le });
  }
  return caseId;
}
