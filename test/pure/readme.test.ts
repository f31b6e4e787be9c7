// The drawn charts are those that run.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readme } from '../../workflows/readme.ts';

it('workflows/README.md is fresh: npm run charts', () => {
  expect(readFileSync('workflows/README.md', 'utf8')).toBe(readme);
});
