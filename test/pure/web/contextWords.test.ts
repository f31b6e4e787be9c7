// What a case remembers, as the replay says it.
import { expect, test } from 'vitest';
import { sayPath, sayValueAt } from '../../../src/web/replay/contextWords.ts';

const nobody = () => null;

test('a part of the diagnosis is written or not yet, never « oui » or « non »', () => {
  expect(sayPath('diagnostic.emploi')).toBe('Diagnostic, France Travail');
  expect(sayValueAt('diagnostic.emploi', true, nobody)).toBe('partie écrite');
  expect(sayValueAt('diagnostic.social', false, nobody)).toBe('partie pas encore écrite');
  expect(sayPath('diagnostic.synthese')).toBe('Diagnostic, synthèse commune');
  expect(sayValueAt('diagnostic.synthese', true, nobody)).toBe('écrite');
});

test('elsewhere a value is said as it is', () => {
  expect(sayValueAt('debut', '2026-09-01', nobody)).toBe('1er septembre 2026');
  expect(sayValueAt('echeances.bilan', null, nobody)).toBe('rien');
  expect(sayValueAt('actions', true, nobody)).toBe('oui');
});
