// AVIP-26: calendar feeds on both databases: a token opens its own alone, nothing on the disk opens any, and they end.
import { describe, expect, test } from 'vitest';
import { Jour } from '../../workflows/dates.ts';
import { dialects } from '../support/stores.ts';
import { now } from './support/facts.ts';
import { everyCell, wordsOnDisk } from './support/files.ts';
import { freshStore } from './support/stores.ts';

const expiresOn = Jour.parse('2027-05-21');
const feed = { agent: 'agent-1', creche: 'creche-1', createdAt: now, expiresOn };

describe.each(dialects)('calendar feeds on %s', (dialect) => {
  test('AVIP-26 a token of 256 bits opens its feed, after a restart too, and no other does', async () => {
    const { store, again } = await freshStore(dialect);
    const made = await store.own.feeds.make(feed);
    const other = await store.own.feeds.make({ ...feed, agent: 'agent-2' });
    expect(Buffer.from(made.token, 'base64url')).toHaveLength(32);
    expect(made.token).toMatch(/^[\w-]{43}$/);
    expect(other.token).not.toBe(made.token);
    const { feeds } = (await again()).own;
    expect(await feeds.find(made.token)).toEqual({ id: made.id, ...feed });
    expect(await feeds.find(other.token)).toMatchObject({ id: other.id, agent: 'agent-2' });
    for (const token of ['', made.id, made.token.slice(1), `${made.token}A`]) {
      expect(await feeds.find(token)).toBeNull();
    }
  });

  test('AVIP-26 what lies on the disk opens nothing', async () => {
    const { store, pair, raw } = await freshStore(dialect);
    const { id, token } = await store.own.feeds.make(feed);
    const bytes = Buffer.from(token, 'base64url').toString('hex');
    const cells = await everyCell(await raw(), dialect);
    expect(cells).toContain(id);
    expect([token, bytes].filter((word) => cells.includes(word))).toEqual([]);
    expect(await wordsOnDisk(pair, [id, token, bytes])).toEqual([id]);
    const [row] = await (await raw()).all('select token_digest from feeds');
    expect(await store.own.feeds.find(String(row?.['token_digest']))).toBeNull();
  });

  test('AVIP-26 a feed is listed and taken back by its own agent, in its own crèche', async () => {
    const { store } = await freshStore(dialect);
    const { feeds } = store.own;
    const { id, token } = await feeds.make(feed);
    const elsewhere = await feeds.make({ ...feed, creche: 'creche-2' });
    expect(await feeds.of('agent-1', 'creche-1')).toEqual([{ id, ...feed }]);
    expect(await feeds.of('agent-2', 'creche-1')).toEqual([]);
    expect(await feeds.remove(id, 'agent-2', 'creche-1')).toBe(false);
    expect(await feeds.remove(id, 'agent-1', 'creche-2')).toBe(false);
    expect(await feeds.find(token)).not.toBeNull();
    expect(await feeds.remove(id, 'agent-1', 'creche-1')).toBe(true);
    expect(await feeds.remove(id, 'agent-1', 'creche-1')).toBe(false);
    expect(await feeds.find(token)).toBeNull();
    expect(await feeds.find(elsewhere.token)).not.toBeNull();
  });

  test('AVIP-26 those that are over are forgotten, the day after their last', async () => {
    const { store } = await freshStore(dialect);
    const { feeds } = store.own;
    const { token } = await feeds.make(feed);
    await feeds.removeBefore(expiresOn);
    expect(await feeds.find(token)).not.toBeNull();
    await feeds.removeBefore(Jour.parse('2027-05-22'));
    expect(await feeds.find(token)).toBeNull();
  });
});
