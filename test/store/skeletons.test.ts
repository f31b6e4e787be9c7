// What a what-if needs of every accepted command: its data, read back from what the log holds of it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadFact } from '../../src/engine/ports.ts';
import { dataSaidBy } from '../../src/engine/skeleton.ts';
import type { Json } from '../../workflows/kernel/json.ts';
import { findPathway } from '../../workflows/registry.ts';
import { type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

interface Asked {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

describe.each(dialects)('the data of commands on %s', (dialect) => {
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

  test('ENG-14 every command of the main way is read back from the log as it was asked', async () => {
    const open = vi.spyOn(world.engine, 'open');
    const execute = vi.spyOn(world.engine, 'execute');
    const caseId = await actif(world);
    const texte = 'La garde est trouvée.';
    await world.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte });
    await world.does('claire', caseId, 'ajouterNote', { audience: 'social', texte });
    const asked: Asked[] = [...open.mock.calls, ...execute.mock.calls].map(([, one]) => one);
    const written = await everyFact();

    expect(asked.length).toBeGreaterThan(10);
    for (const { id, type, data } of asked) {
      const facts = written.filter(({ envelope }) => envelope.commandId === id);
      expect({ type, data: dataOf(type, facts) }).toEqual({
        type,
        data: schemaOf(type).parse(data),
      });
    }
  });

  test('ENG-14 what its own fact says is not kept twice: only a command that says more leaves a part of its own', async () => {
    const caseId = await actif(world);
    await world.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: 'Vu ce jour.' });
    const written = await everyFact();
    const note = written.find(({ type }) => type === 'noteAjoutee.v1');
    const kept = written.filter(({ parts }) => parts.some(({ name }) => name === 'commande'));

    expect(note?.parts.map(({ name }) => name)).toEqual(['note']);
    expect(kept.map(({ envelope }) => envelope.commandType)).toEqual(
      expect.arrayContaining(['ouvrirProposition', 'prescrire', 'proposerDemarrage']),
    );
    expect(kept).toHaveLength(3);
  });

  async function everyFact(): Promise<readonly ReadFact[]> {
    const { log } = db.store;
    const streams = await log.streams('');
    return (await Promise.all(streams.map((name) => log.read(name, 0, () => true)))).flat();
  }
});

function schemaOf(type: string) {
  const spec = findPathway('accompagnement-global')?.commands[type];
  if (!spec) throw new Error(`no command ${type}`);
  return spec.data;
}

/** As a what-if will: the skeleton with its references followed, or what the first fact in the case says by itself. */
function dataOf(type: string, facts: readonly ReadFact[]): Json | undefined {
  const inCase = facts.filter(({ stream }) => stream.startsWith('case/'));
  const [first] = inCase.toSorted((one, other) => one.envelope.index - other.envelope.index);
  if (!first) return undefined;
  const skeleton = first.opened['commande'];
  if (skeleton) return followed(skeleton['data'] ?? null, facts);
  return dataSaidBy(first.clear ?? {}, first.opened, schemaOf(type)) ?? undefined;
}

function followed(value: Json, facts: readonly ReadFact[]): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: Json) => followed(inner, facts));
  const entries: [string, Json][] = Object.entries(value);
  const [[name, place] = []] = entries;
  if (name === '$' && typeof place === 'string') return textAt(place, facts);
  return Object.fromEntries(entries.map(([key, inner]) => [key, followed(inner, facts)]));
}

/** `{fact index}/{part}/{path}` */
function textAt(place: string, facts: readonly ReadFact[]): Json {
  const [index, part = '', ...path] = place.split('/');
  const fact = facts.find(({ envelope }) => envelope.index === Number(index));
  let value: Json = fact?.opened[part] ?? null;
  for (const step of path)
    value = Object.entries(value ?? {}).find(([key]) => key === step)?.[1] ?? null;
  return value;
}
