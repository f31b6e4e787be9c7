// Who holds the ball is said to its reader: « À vous » for a seat of theirs, a name for anybody else's.
import { expect, test } from 'vitest';
import type { SeatView } from '../../../src/contract/cases.ts';
import { sayHolder } from '../../../src/web/people/holder.ts';

const seat: SeatView = {
  seat: 'emploi',
  label: 'Conseiller France Travail',
  organisation: { id: 'agence', nom: 'Agence inventée', kind: 'franceTravail' },
  agent: 'moi',
  nom: 'Paul Inventé',
  suppleant: null,
};
const today = '2026-09-10';
const quiet = { waitingFor: null, waitingSince: null, mine: false, seats: [seat], ended: false };
const late = { ...quiet, nextDeadline: { due: '2026-09-08', holder: 'emploi' } };

test('what has fallen due in my seat is mine, and Paul’s for everybody else', () => {
  expect(sayHolder(late, today, 'moi')).toEqual({ text: 'À vous', side: null, mine: true });
  expect(sayHolder(late, today, 'autre').text).toBe('À Paul Inventé (France Travail)');
});

test('what falls due later asks nothing yet', () => {
  const later = { ...quiet, nextDeadline: { due: '2026-09-12', holder: 'emploi' } };
  expect(sayHolder(later, today, 'moi').text).toBe('Rien à faire avant le 12 septembre');
});

test('a waiting step says since when', () => {
  const waiting = { ...late, waitingFor: 'emploi', waitingSince: '2026-09-07' };
  expect(sayHolder(waiting, today, 'autre').text).toBe(
    'À Paul Inventé (France Travail) depuis 3 jours',
  );
});
