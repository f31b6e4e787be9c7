// LOG-43: a process that writes is killed; after a restart every acknowledged write is there, and none is half there.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/engine/ports.ts';
import { dialects } from '../support/stores.ts';
import type { Pair } from './support/databases.ts';
import { everything } from './support/facts.ts';
import { freshStore } from './support/stores.ts';

const child = fileURLToPath(new URL('support/writingChild.ts', import.meta.url));

/** Runs the writing process, kills it after so many acknowledgements, gives those that it wrote out. */
function writeUntilKilled(pair: Pair, from: number, many: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const options = [child, pair.databaseUrl, pair.keysUrl, String(from)];
    const writing = spawn(process.execPath, options);
    let said = '';
    let errors = '';
    writing.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > many) writing.kill('SIGKILL');
    });
    writing.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    writing.on('close', (_code, signal) => {
      const lines = said.slice(0, said.lastIndexOf('\n')).split('\n');
      if (signal === 'SIGKILL') resolve(lines);
      else reject(new Error(errors));
    });
  });
}

/** How many facts there are of each command, their parts opened. */
async function factsByCommand(store: Store): Promise<ReadonlyMap<string, number>> {
  const facts = new Map<string, number>();
  for (const stream of await store.log.streams('case/')) {
    for (const { envelope, opened } of await store.log.read(stream, 0, everything)) {
      const { commandId } = envelope;
      expect(opened['texte']).toEqual({ texte: `texte ${commandId.slice(1)}` });
      facts.set(commandId, (facts.get(commandId) ?? 0) + 1);
    }
  }
  return facts;
}

describe.each(dialects)('kill -9 on %s', (dialect) => {
  test('LOG-43 every acknowledged command is there, none half, and the chain verifies', async () => {
    const { store, pair, again } = await freshStore(dialect);
    await store.close();
    const acknowledged: string[] = [];
    for (const many of [7, 40, 90]) {
      acknowledged.push(...(await writeUntilKilled(pair, acknowledged.length * 10, many)));
      const restarted = await again();
      expect(await restarted.log.verify()).toMatchObject({ ok: true });
      const facts = await factsByCommand(restarted);
      expect(new Set(facts.values())).toEqual(new Set([2]));
      const commands = acknowledged.filter((line) => line.startsWith('c'));
      expect(commands.filter((command) => !facts.has(command))).toEqual([]);
      await restarted.log.write(async (unit) => {
        for (const command of facts.keys()) {
          expect(await unit.findReceipt('agent-1', command), command).not.toBeNull();
        }
      });
      const reads = acknowledged.filter((line) => line.startsWith('r'));
      const found = await Promise.all(reads.map((read) => restarted.own.reads.of(read)));
      expect(found.filter((entries) => entries.length !== 1)).toEqual([]);
      await restarted.close();
    }
  });
});
