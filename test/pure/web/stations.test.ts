// The line of stations: the way travelled, here, what comes, side tracks.
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/web/case/stations/stations.ts';

const at = (state: string, reached: readonly string[] = []) =>
  lineOf('accompagnement-global', state, reached);

describe('the line of stations', () => {
  test('what is behind, here and ahead', () => {
    expect(at('diagnostic').stations.map((station) => station.at)).toEqual([
      'behind',
      'here',
      ...Array(5).fill('ahead'),
    ]);
  });

  test('before the first station nothing is travelled yet', () => {
    const { stations, sideTrack } = at('brouillon');
    expect(stations.every((station) => station.at === 'ahead')).toBe(true);
    expect(sideTrack).toEqual({ label: 'Proposition en préparation', after: -1 });
  });

  test('a side track leaves the line after the furthest station reached', () => {
    expect(at('retire', ['prescrit']).sideTrack).toEqual({
      label: 'Proposition retirée',
      after: 0,
    });
    expect(at('suspendu', ['prescrit', 'valide', 'actif']).sideTrack?.after).toBe(4);
  });

  test('an unknown pathway has no line', () => expect(lineOf('inconnu', 'x').stations).toEqual([]));
});
