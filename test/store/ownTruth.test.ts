// LOG-29 to LOG-33: what is its own truth, durable when told so, and without a disk flush for each small write.
import { describe, expect, test } from 'vitest';
import { Instant } from '../../workflows/dates.ts';
import { dialects } from '../support/stores.ts';
import { factOf, now } from './support/facts.ts';
import { freshStore } from './support/stores.ts';

const later = Instant.parse('2026-11-22T10:30:00.000Z');
const end = Instant.parse('2026-11-22T19:30:00.000Z');

describe.each(dialects)('own truth on %s', (dialect) => {
  test('LOG-29 sessions open, are seen, and end, one or all of an agent’s', async () => {
    const { store, again } = await freshStore(dialect);
    const { sessions } = store.own;
    const times = { createdAt: now, seenAt: now, expiresAt: end };
    for (const tokenDigest of ['t1', 't2', 't3']) {
      const agent = tokenDigest === 't3' ? 'agent-2' : 'agent-1';
      await sessions.open({ tokenDigest, agent, ...times });
    }
    await sessions.touch('t1', later);
    const session = { tokenDigest: 't1', agent: 'agent-1', ...times, seenAt: later };
    expect(await (await again()).own.sessions.find('t1')).toEqual(session);
    await sessions.end('t1');
    expect(await sessions.find('t1')).toBeNull();
    expect(await sessions.endAllOf('agent-1')).toEqual(['t2']);
    expect(await sessions.find('t3')).not.toBeNull();
  });

  test('LOG-30 credentials are found by e-mail, whatever its case, and hold no e-mail', async () => {
    const { store, raw } = await freshStore(dialect);
    const { credentials } = store.own;
    await credentials.set('agent-1', 'Claire.Martin@example.org', 'hash-1');
    expect(await credentials.findByEmail(' claire.martin@EXAMPLE.org')).toEqual({
      agent: 'agent-1',
      passwordHash: 'hash-1',
    });
    await credentials.set('agent-1', 'claire@example.org', 'hash-2');
    expect(await credentials.findByEmail('claire.martin@example.org')).toBeNull();
    const rows = JSON.stringify(await (await raw()).all('select * from credentials'));
    expect(rows).not.toMatch(/claire|example/i);
    await expect(credentials.set('agent-2', 'claire@example.org', 'hash-3')).rejects.toThrow();
  });

  test('LOG-31 failed sign-ins are counted by subject since an instant, and cleared', async () => {
    const { store } = await freshStore(dialect);
    const { credentials } = store.own;
    await credentials.noteFailure('192.0.2.1', now);
    await credentials.noteFailure('192.0.2.1', later);
    await credentials.noteFailure('192.0.2.2', later);
    expect(await credentials.failures('192.0.2.1', now)).toBe(2);
    expect(await credentials.failures('192.0.2.1', later)).toBe(1);
    await credentials.clearFailures('192.0.2.1');
    expect(await credentials.failures('192.0.2.1', now)).toBe(0);
    expect(await credentials.failures('192.0.2.2', now)).toBe(1);
  });

  test('LOG-32 a draft is its agent’s alone, sealed, and its key goes with it', async () => {
    const { store, raw } = await freshStore(dialect);
    const { drafts } = store.own;
    const draft = { id: 'd1', kind: 'note', caseId: 'case-1', content: { texte: 'Elle hésite' } };
    await drafts.put('agent-1', { ...draft, content: {} }, now);
    await drafts.put('agent-1', draft, later);
    expect(await drafts.get('agent-1', 'd1')).toEqual({ ...draft, updatedAt: later });
    expect(await drafts.get('agent-2', 'd1')).toBeNull();
    expect(await drafts.list('agent-1')).toHaveLength(1);
    const keys = await raw('keys');
    expect(await keys.all('select key_id from part_keys')).toHaveLength(1);
    await drafts.remove('agent-1', 'd1');
    await drafts.remove('agent-1', 'd1');
    expect(await drafts.list('agent-1')).toEqual([]);
    expect(await keys.all('select key_id from part_keys')).toEqual([]);
  });

  test('LOG-33 a draft’s key that a crash left behind goes at the next opening', async () => {
    const { store, raw, again } = await freshStore(dialect);
    const draft = { id: 'd1', kind: 'note', caseId: null, content: { texte: 'Perdu' } };
    await store.own.drafts.put('agent-1', draft, now);
    await store.close();
    await (await raw()).run('delete from drafts');
    await again();
    expect(await (await raw('keys')).all('select key_id from part_keys')).toEqual([]);
  });

  test('LOG-34 visits and reads are there once told so, many in one commit', async () => {
    const { store, again } = await freshStore(dialect);
    const { visits, reads } = store.own;
    const entry = { at: now, agent: 'agent-1', caseId: 'case-1', what: 'dossier' } as const;
    await Promise.all([
      store.log.write((unit) => unit.append([{ stream: 'a', expected: 0, facts: [factOf()] }])),
      ...Array.from({ length: 50 }, () => reads.note(entry)),
      visits.mark('agent-1', 'case-1', { joint: 1 }),
      visits.mark('agent-1', 'case-1', { joint: 2, social: 1 }),
    ]);
    const other = (await again()).own;
    expect(await other.reads.of('case-1')).toEqual(Array.from({ length: 50 }, () => entry));
    expect(await other.visits.of('agent-1')).toEqual(
      new Map([['case-1', { joint: 2, social: 1 }]]),
    );
    await reads.note({ ...entry, at: later, what: 'rejeu' });
    expect(await reads.purgeBefore(later)).toBe(50);
    expect((await reads.of('case-1')).map((read) => read.what)).toEqual(['rejeu']);
  });

  test('LOG-47 SECRET-17 the checks that met a case are found by it, the latest first, by their own index', async () => {
    const { store, raw } = await freshStore(dialect);
    const { reads } = store.own;
    const entry = { at: later, agent: 'agent-1', caseId: 'case-1', what: 'doublon' } as const;
    await reads.noteAll([
      { ...entry, at: now },
      entry,
      { ...entry, what: 'dossier' },
      { ...entry, at: end, caseId: 'case-2' },
      { ...entry, caseId: 'case-3' },
    ]);
    const found = await reads.checksOf(['case-1', 'case-2'], now);
    expect(found).toEqual([{ ...entry, at: end, caseId: 'case-2' }, entry]);
    expect(await reads.checksOf([], now)).toEqual([]);
    await reads.note({ ...entry, at: end, agent: 'agent-2', what: 'dossier' });
    expect(await reads.lastOpening('case-1', 'agent-1')).toBe(later);
    expect(await reads.lastOpening('case-2', 'agent-1')).toBeNull();
    if (dialect !== 'sqlite') return;
    const plan = await (await raw()).all(
      "explain query plan select at from read_log where what = 'doublon' and case_id in ('a') and at > 'b'",
    );
    expect(JSON.stringify(plan)).toContain('read_log_checks');
  });

  test('LOG-35 one small write that fails takes no other with it', async () => {
    const { store } = await freshStore(dialect);
    const { sessions } = store.own;
    const row = { agent: 'agent-1', createdAt: now, seenAt: now, expiresAt: end };
    await sessions.open({ tokenDigest: 't1', ...row });
    const settled = await Promise.allSettled([
      sessions.open({ tokenDigest: 't2', ...row }),
      sessions.open({ tokenDigest: 't1', ...row }),
      sessions.open({ tokenDigest: 't3', ...row }),
    ]);
    expect(settled.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await sessions.find('t3')).not.toBeNull();
  });
});
