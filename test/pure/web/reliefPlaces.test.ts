// AVIP-43 on screen: on a suspended half-day, the places of the child's age come first, the others wait.
import { expect, test } from 'vitest';
import { reliefPlaces } from '../../../src/web/crecheAvip/fields/reliefPlaces.ts';

const today = '2026-11-23';
const jour = '2026-12-03';
const place = (nom: string, section: string) => ({
  id: `p${nom}`,
  nom,
  section,
  depuis: '2026-01-01',
  dernierJour: null,
});
const cell = (one: string, etat: 'libre' | 'donnee', demi: 'matin' | 'apresMidi' = 'matin') => ({
  place: one,
  jour,
  demi,
  etat,
  cause: null,
  caseId: null,
  accueilli: null,
});
const view = {
  today,
  sections: [
    { id: 'petits', nom: 'Les Petits', ageMinMois: 2, ageMaxMois: 15 },
    { id: 'grands', nom: 'Les Grands', ageMinMois: 16, ageMaxMois: 40 },
  ],
  places: [place('1', 'petits'), place('2', 'grands'), place('3', 'grands')],
  cells: [
    cell('p1', 'libre'),
    cell('p2', 'libre'),
    cell('p3', 'donnee'),
    cell('p3', 'libre', 'apresMidi'),
  ],
};
const names = (ageMois: number | null, demi: 'matin' | 'apresMidi' = 'matin') => {
  const { fitting, others } = reliefPlaces(view, { jour, demi }, ageMois);
  return [fitting, others].map((list) => list.map(({ words }) => words));
};

test('AVIP-43: free that half-day, of the age that the child will have', () => {
  expect(names(8)).toEqual([['place\u00a01, Les Petits'], ['place\u00a02, Les Grands']]);
  expect(names(30)).toEqual([['place\u00a02, Les Grands'], ['place\u00a01, Les Petits']]);
  expect(names(8, 'apresMidi')).toEqual([[], ['place\u00a03, Les Grands']]);
});

test('an age that nobody knows fits everywhere', () => {
  expect(names(null)[1]).toEqual([]);
});
