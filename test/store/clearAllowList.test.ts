// SECRET-10: every clear field of every fact has its reason in docs/decisions/0003.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factSpecs } from '../../workflows/facts.ts';

const page = new URL('../../docs/decisions/0003-clear-part-allow-list.md', import.meta.url);

test('SECRET-10 no field lies in clear without a reason written down', () => {
  const table = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1] ?? '')
    .join(' ');
  const allowed = new Set([...table.matchAll(/`(\w+)`/g)].map((match) => match[1]));
  const fields = Object.values(factSpecs).flatMap((spec) => Object.keys(spec.clear.shape));
  expect(fields.length).toBeGreaterThan(20);
  expect([...new Set(fields)].filter((field) => !allowed.has(field))).toEqual([]);
});
