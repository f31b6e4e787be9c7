// The guide: its pictures are taken here on the demonstration, and the words that it quotes are on the screens it shows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathways } from '../../workflows/registry.ts';
import { type DemoHouse, openDemoHouse } from './support/demoHouse.ts';
import { guidePictures } from './support/guidePictures.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const guide = readFileSync(join(docs, 'guide.md'), 'utf8');
/** `GUIDE=write vitest run --project browser test/browser/guide.test.ts` takes the pictures of the guide anew. */
const writes = process.env['GUIDE'] === 'write';

let house: DemoHouse;

beforeAll(async () => {
  house = await openDemoHouse();
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

test('the guide shows these pictures, all of them and no other', () => {
  const shown = [...guide.matchAll(/!\[[^\]]+\]\(guide\/([^)]+)\.png\)/g)].map(([, name]) => name);
  expect(shown).toEqual(guidePictures.map(({ name }) => name));
  const kept = readdirSync(join(docs, 'guide')).filter((name) => name.endsWith('.png'));
  expect(kept.sort()).toEqual(shown.map((name) => `${name}.png`).sort());
});

/** What the guide says in bold is the name of an act, or stands on one of the screens that it shows. */
const bold = new Set([...guide.matchAll(/\*\*([^*]+?)\.?\*\*/g)].map(([, words]) => words ?? ''));
const acts = new Set(
  pathways.flatMap(({ commands }) => Object.values(commands).map(({ label }) => label)),
);
const seen: string[] = [];

test.each(guidePictures)('guide: $name', async ({ name, who, path, arrive }) => {
  const page = await house.window(who, path, { viewport: { width: 1180, height: 760 } });
  await arrive(page);
  seen.push((await page.locator('body').innerText()).replaceAll('\u00a0', ' '));
  const picture = await page.screenshot();
  if (writes) writeFileSync(join(docs, 'guide', `${name}.png`), picture);
  await page.context().close();
});

test('the guide names acts and words of the screens as they are', () => {
  expect(seen.length).toBe(guidePictures.length);
  const unknown = [...bold].filter(
    (words) => !acts.has(words) && !seen.some((text) => text.includes(words)),
  );
  expect(unknown).toEqual([]);
});
