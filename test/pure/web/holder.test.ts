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
const quiet = {
  waitingFor: null,
  waitingSince: null,
  mine: false,
  seats: [seat],
  ended: false,
  state: { value: 'actif', label: 'Actif' },
};
const late = { ...quiet, nextDeadline: { due: '2026-09-08', holder: 'emploi' } };

test('what has fallen due in my seat is mine, and Paul’s for everybody else', () => {
  expect(sayHolder(late, today, 'moi')).toEqual({ text: 'À vous', side: null, mine: true });
  expect(sayHolder(late, today, 'autre').text).toBe('À Paul Inventé (France Travail)');
});

test('what falls due later asks nothing yet', () => {
  const later = { ...quiet, nextDeadline: { due: '2026-09-12', holder: 'emploi' } };
  expect(sayHolder(later, today, 'moi').text).toBe('Rien à faire avant le 12 septembre');
});

test('a request on the list waits for a place, and for nobody', () => {
  const none = { ...quiet, nextDeadline: null };
  expect(sayHolder(none, today, 'moi').text).toBe('Personne n’est attendu');
  const listed = { ...none, state: { value: 'listeAttente', label: 'Liste d’attente' } };
  expect(sayHolder(listed, today, 'moi').text).toBe('Attend une place');
});

test('a waiting step says since when', () => {
  const waiting = { ...late, waitingFor: 'emploi', waitingSince: '2026-09-07' };
  expect(sayHolder(waiting, today, 'autre').text).toBe(
    'À Paul Inventé (France Travail) depuis 3 jours',
  );
});

const waitingFor = (holder: string, more: object = {}) =>
  sayHolder(
    { ...late, nextDeadline: null, waitingFor: holder, waitingSince: '2026-09-08', ...more },
    today,
    'autre',
  ).text;

test.each([
  ['creche', 'À la crèche depuis 2 jours'],
  ['parent', 'À la famille depuis 2 jours'],
  ['coordinateur', 'Au coordinateur depuis 2 jours'],
  ['referents', 'Aux référents depuis 2 jours'],
  ['commission', 'À la commission depuis 2 jours'],
])('AVIP-40 %s holds the ball of a request', (holder, said) => {
  expect(waitingFor(holder)).toBe(said);
});

test('AVIP-40 a crèche is named by no single hand, a référent insertion by their name', () => {
  const creche = { ...seat, seat: 'creche', label: 'Crèche', agent: 'lise', nom: 'Lise Inventée' };
  expect(waitingFor('creche', { seats: [creche] })).toBe('À la crèche depuis 2 jours');
  const named = { ...seat, seat: 'insertion', label: 'Référent insertion' };
  expect(waitingFor('insertion', { seats: [named] })).toBe(
    'À Paul Inventé (France Travail) depuis 2 jours',
  );
  const nobody = { ...named, organisation: null, agent: null, nom: null };
  expect(waitingFor('insertion', { seats: [nobody] })).toBe('Au référent insertion depuis 2 jours');
});
