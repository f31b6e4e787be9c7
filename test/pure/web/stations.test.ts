// The line of stations: the way travelled, here, what comes, side tracks.
import { describe, expect, test } from 'vitest';
import { lineOf, statesToFilter } from '../../../src/web/case/stations/stations.ts';

const at = (state: string, reached: readonly string[] = []) =>
  lineOf('accompagnement-global', state, reached);

describe('the line of stations', () => {
  test('what is behind, here and ahead', () => {
    expect(at('diagnostic').stations.map((station) => station.at)).toEqual([
      'behind',
      'behind',
      'here',
      ...Array(5).fill('ahead'),
    ]);
  });

  test('a proposal in preparation stands at the first station', () => {
    const { stations, sideTrack } = at('brouillon');
    expect(stations[0]).toMatchObject({ state: 'brouillon', at: 'here' });
    expect(sideTrack).toBeNull();
  });

  test('a side track leaves the line after the furthest station reached', () => {
    expect(at('retire', ['prescrit']).sideTrack).toEqual({
      label: 'Proposition retirée',
      after: 1,
    });
    expect(at('suspendu', ['prescrit', 'valide', 'actif']).sideTrack?.after).toBe(5);
  });

  test('an unknown pathway has no line', () => expect(lineOf('inconnu', 'x').stations).toEqual([]));
});

test('AVIP-33 nine stations, and a side track after what was reached', () => {
  const { stations } = lineOf('creche-avip', 'listeAttente');
  expect(stations.map(({ at: where }) => where)).toEqual([
    ...['behind', 'behind', 'here'],
    ...Array(6).fill('ahead'),
  ]);
  const { sideTrack } = lineOf('creche-avip', 'retiree', ['demande', 'placeProposee']);
  expect(sideTrack).toEqual({ label: 'Demande retirée', after: 3 });
});

test('a list is filtered by each state once, whichever pathways have it', () => {
  const groups = statesToFilter(['accompagnement-global', 'creche-avip']);
  const values = groups.flatMap(({ items }) => items.map(({ value }) => value));
  expect(new Set(values).size).toBe(values.length);
  expect(values).toContain('bilan');
  expect(groups[1]?.items[0]).toEqual({ value: 'demande', label: 'Demande reçue' });
});
