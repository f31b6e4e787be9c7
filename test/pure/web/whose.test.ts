// A desk reads with whom a meeting is, and for whom a message.
import { expect, it } from 'vitest';
import { sayWhose } from '../../../src/web/today/whose.ts';

const seat = (name: string, nom: string | null) => ({
  ...{ seat: name, agent: nom, nom, suppleant: null },
});
const relief = { agent: 'ines', nom: 'Inès', jusquAu: '2026-12-01' };
const card = {
  seats: [seat('emploi', 'Marc'), { ...seat('social', 'Claire'), suppleant: relief }],
};

it('AG-51 names whose meeting or message it is, who stands in, and never who reads', () => {
  expect(sayWhose({ siege: 'emploi', card }, 'desk')).toBe('Marc');
  expect(sayWhose({ siege: 'social', card }, 'desk')).toBe('Inès');
  expect(sayWhose({ siege: 'binome', card }, 'desk')).toBe('Marc et Inès');
  expect(sayWhose({ siege: 'binome', card }, 'Marc')).toBe('Inès');
  expect(sayWhose({ siege: 'emploi', card: { seats: [seat('emploi', null)] } }, 'desk')).toBe('');
  expect(sayWhose({ siege: null, card }, 'desk')).toBe('');
});
