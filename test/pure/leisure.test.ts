// Long work leaves others their turn, and ends with what it made.
import { expect, it } from 'vitest';
import { atLeisure } from '../../src/engine/indicators/leisure.ts';

it('AG-80 others have their turn while cases are counted', async () => {
  let turns = 0;
  let open = true;
  const other = () => {
    turns += 1;
    if (open) setImmediate(other);
  };
  setImmediate(other);
  function* steps(): Generator<undefined, string> {
    for (let one = 0; one < 1000; one += 1) yield;
    return 'counted';
  }
  expect(await atLeisure(steps())).toBe('counted');
  open = false;
  expect(turns).toBeGreaterThanOrEqual(20);
});
