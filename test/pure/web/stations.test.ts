// The line of stations: the way travelled, here, what comes, side tracks.
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/web/case/stations/stations.ts';

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
