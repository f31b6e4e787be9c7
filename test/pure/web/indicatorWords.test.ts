// What the screen of indicators says: its first period, the lines that are worth one, the mark of what is masked.
import { describe, expect, test } from 'vitest';
import type { Figure, FigureTable } from '../../../src/contract/indicators.ts';
import { seesIndicators } from '../../../src/web/indicators/seesIndicators.ts';
import {
  asKind,
  firstPeriod,
  nextPeriod,
  sayCount,
  sayDays,
  sayPercent,
  shownLines,
} from '../../../src/web/indicators/words.ts';
import { Jour } from '../../../workflows/dates.ts';

const day = (text: string) => Jour.parse(text);
const figure = (id: string, valeur: number | null): Figure => ({
  ...{ id, valeur, libelle: id, ouvre: false },
});
const table = (...lignes: readonly Figure[]): FigureTable => ({
  ...{ id: 'sorties', titre: 'Sorties', note: '', part: null, lignes },
  total: figure('sorties', 9),
});

describe('AG-85 the period one looks at', () => {
  test('is this year, or the last one while this one has next to nothing in it', () => {
    expect(firstPeriod(day('2026-11-23'))).toBe('2026');
    expect(firstPeriod(day('2027-01-02'))).toBe('2026');
  });

  test('goes to the month of today within a year, and never beyond today', () => {
    const today = day('2026-11-23');
    expect(asKind('2026', 'mois', today)).toBe('2026-11');
    expect(asKind('2025', 'trimestre', today)).toBe('2025-T1');
    expect([nextPeriod('2026-T3', today), nextPeriod('2026-T4', today)]).toEqual(['2026-T4', null]);
  });
});

describe('AG-81 what is masked', () => {
  test('is said so, and a share of nothing is not masked', () => {
    expect([sayCount(null), sayCount(0), sayDays(null, 3)]).toEqual(['masqué', '0', 'masqué']);
    expect([sayPercent(null, 9), sayPercent(null, 0)]).toEqual(['masqué', 'sans objet']);
    expect(sayDays(21, 9)).toBe('21\u00a0jours');
  });

  test('is not listed line by line when every line is', () => {
    const hidden = shownLines(table(figure('a', null), figure('b', null)));
    expect(hidden).toEqual({ lines: [], none: [], hidden: true });
  });

  test('zeros of a long table are said in one sentence, and no content is said effaced where none was', () => {
    const lines = [figure('a', 5), figure('b', null), figure('c', 0), figure('d', 0)];
    const shown = shownLines(table(...lines, figure('x.nonConnu', 0)));
    expect(shown.lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(shown.none).toEqual(['c', 'd']);
  });
});

test('AG-83 the bar offers them to who has some', () => {
  const agent = (kind: string, ...roles: string[]) => ({
    ...{ id: 'x', nom: 'X', roles },
    organisation: { id: 'o', nom: 'O', kind },
  });
  expect(seesIndicators(agent('mds', 'responsable'))).toBe(true);
  expect(seesIndicators(agent('partenariat', 'auditeur'))).toBe(true);
  expect(seesIndicators(agent('creche', 'gestionnaire'))).toBe(false);
  expect(seesIndicators(agent('mds', 'travailleurSocial'))).toBe(false);
});
