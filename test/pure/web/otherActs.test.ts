// « Autres actes »: every form under one theme, the likeliest first, what is not possible now apart.
import { describe, expect, test } from 'vitest';
import type { CaseView, CommandOption } from '../../../src/contract/cases.ts';
import { accompagnementGlobalScreen } from '../../../src/web/accompagnementGlobal/screen.ts';
import { findActs, groupActs, notNow } from '../../../src/web/case/acts/groupActs.ts';
import { crecheScreen } from '../../../src/web/creche/screen.ts';
import { crecheAvipScreen } from '../../../src/web/crecheAvip/screen.ts';

function option(type: string, label = type, why: string | null = null): CommandOption {
  return { type, label, kind: 'decisive', possible: why === null, code: null, why };
}

describe.each([
  ['an accompagnement', accompagnementGlobalScreen],
  ['a request', crecheAvipScreen],
  ['a crèche', crecheScreen],
] as const)('the acts of %s', (_name, { forms, themes, likely = {} }) => {
  const types = themes.flatMap((theme) => theme.types);

  test('each form stands under one theme, and no theme names what has none', () => {
    expect([...types].sort()).toEqual(Object.keys(forms).sort());
  });

  test('two or three are the likeliest of a state', () => {
    for (const chosen of Object.values(likely)) {
      expect(chosen?.length).toBeLessThanOrEqual(3);
      expect(types).toEqual(expect.arrayContaining([...(chosen ?? [])]));
    }
  });
});

describe('the other acts', () => {
  const acts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((type) => option(type));
  const themes = [
    { title: 'Accord et partage', types: ['a', 'b', 'c'] },
    { title: 'L’équipe autour', types: ['e', 'd', 'f'] },
  ];
  const shown = (groups: ReturnType<typeof groupActs>) =>
    groups.map(({ title, acts: own }) => [title, own.map(({ type }) => type).join('')]);

  test('come once each: the likeliest, then by theme, then what has none', () => {
    expect(shown(groupActs(acts, themes, ['d', 'z']))).toEqual([
      ['Souvent à cette étape', 'd'],
      ['Accord et partage', 'abc'],
      ['L’équipe autour', 'ef'],
      ['Autres', 'g'],
    ]);
  });

  test('bear no heading when they are few', () => {
    expect(shown(groupActs(acts.slice(0, 3), themes, ['b']))).toEqual([['', 'abc']]);
    expect(groupActs([], themes, [])).toEqual([]);
  });

  test('are found by their words or by their theme, accents aside', () => {
    const groups = groupActs([...acts, option('h', 'Évaluer un frein')], themes, []);
    expect(shown(findActs(groups, 'equi'))).toEqual([['L’équipe autour', 'edf']]);
    expect(shown(findActs(groups, 'eval fr'))).toEqual([['Autres', 'h']]);
    expect(findActs(groups, 'zzz')).toEqual([]);
  });

  test('not possible now are those of this state that something else forbids; an answer to nothing is not one', () => {
    const why = 'Il manque le bilan.';
    const view: Pick<CaseView, 'commands' | 'state' | 'pathway'> = {
      commands: [
        option('suspendre', 'Suspendre'),
        option('noterPoint', 'Faire le point', why),
        option('reprendre', 'Reprendre', why),
        { ...option('declinerPassation', 'Décliner', why), kind: 'signature' },
      ],
      state: { value: 'actif', label: 'Actif' },
      pathway: { id: 'accompagnement-global', version: 1, label: '' },
    };
    expect(notNow(view).map(({ type }) => type)).toEqual(['noterPoint']);
  });
});
