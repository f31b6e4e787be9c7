// One type names one fact, whatever the pathway: the store finds its parts and audiences by the type alone.
import { expect, it } from 'vitest';
import { factSpecs, getFactSpec } from '../../workflows/facts.ts';
import { pathways } from '../../workflows/registry.ts';

it.each(pathways.map((pathway) => [pathway.id, pathway] as const))(
  'the facts of %s are known by their type as its own',
  (_, { facts }) => {
    for (const [type, spec] of Object.entries(facts)) expect(getFactSpec(type)).toBe(spec);
  },
);

it('every fact is known under its own type', () => {
  for (const [type, spec] of Object.entries(factSpecs)) expect(spec.type).toBe(type);
});
