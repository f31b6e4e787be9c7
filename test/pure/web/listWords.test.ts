// What lists say to each profession.
import { expect, test } from 'vitest';
import { listWordsOf } from '../../../src/web/texts/listWords.ts';
import { lateWords } from '../../../src/web/today/lateWords.ts';

test.each(['responsable', 'commission', 'secretariat', 'auditeur', 'gestionnaire', 'coordinateur'])(
  'a %s is told of no pair nor meeting of their own, nor of a proposal to write',
  (role) => {
    const said = Object.values(listWordsOf({ roles: [role] })).join(' ');
    expect(said).not.toMatch(/votre binôme|On les fixe|en ouvre une/);
  },
);

test.each(['gestionnaire', 'coordinateur'])('a %s is told of no pair at all', (role) => {
  const said = Object.values(listWordsOf({ roles: [role] })).join(' ');
  expect(said).not.toMatch(/binôme|proposition/);
});

test('who sits in a pair and manages too reads the words of the pair', () => {
  expect(listWordsOf({ roles: ['responsable', 'conseiller'] }).others).toMatch(/votre binôme/);
  expect(listWordsOf({ roles: ['responsable'] }).others).toBe('Chez les binômes');
});

test('nobody is told that nothing is late under a line that is', () => {
  const { noneLate } = listWordsOf({ roles: ['gestionnaire'] });
  expect(lateWords([{ late: false }], { noneLate })).toEqual({
    title: 'En retard',
    empty: noneLate,
  });
  expect(lateWords([{ late: false }, { late: true }], { noneLate })).toEqual({
    title: 'Aussi en retard',
    empty: null,
  });
});
