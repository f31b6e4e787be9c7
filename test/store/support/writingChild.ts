// A process that writes until it is killed, and says which commands were acknowledged: one line each, after the commit.
import { writeSync } from 'node:fs';
import { openStore } from '../../../src/store/open.ts';
import { factOf, now, partOf } from './facts.ts';

const [databaseUrl = '', keysUrl = '', from = '0'] = process.argv.slice(2);
const masterKey = { id: 'test-1', key: Buffer.alloc(32, 7) };
const store = await openStore({ databaseUrl, keysUrl, masterKey, purpose: 'demonstration' });
let next = Number(from);

/** Batches of three commands of two facts each, on one joint and one private stream. */
async function writeBatch(): Promise<void> {
  const commands = [next, next + 1, next + 2];
  next += 3;
  await store.log.write(async (unit) => {
    for (const command of commands) {
      await unit.savepoint(async () => {
        const streams = [`case/${command % 5}`, `case/${command % 5}/social`];
        const versions = await unit.versions(streams);
        const fact = factOf({ commandId: `c${command}`, parts: [partOf(`texte ${command}`)] });
        await unit.append(
          streams.map((stream, index) => ({
            stream,
            expected: versions.get(stream) ?? 0,
            facts: [{ ...fact, index, count: 2 }],
          })),
        );
        const kept = { actor: 'agent-1', commandId: `c${command}`, requestDigest: 'd' };
        await unit.keepReceipt({ ...kept, caseId: null, versions: {} });
      });
    }
  });
  writeSync(1, commands.map((command) => `c${command}\n`).join(''));
}

while (true) {
  await writeBatch();
  await store.own.reads.note({ at: now, agent: 'agent-1', caseId: `r${next}`, what: 'dossier' });
  writeSync(1, `r${next}\n`);
}
