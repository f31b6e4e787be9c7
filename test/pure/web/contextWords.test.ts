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

test('AVIP-20 the half-days of a request are said, and no id of a crèche or of a place', () => {
  const place = {
    creche: '00000000-0000-4000-8000-000000000001',
    place: '00000000-0000-4000-8000-000000000002',
    du: '2026-03-02',
    au: '2026-08-31',
    demis: ['lunMatin'],
    semaines: 'paires',
    vacances: 'avec',
    sauf: [],
  };
  expect(sayPath('offre.attributions')).toBe('Place, demi-journées');
  expect(sayValueAt('offre.attributions', [place], nobody)).toBe(
    'lundi matin, semaines paires, du 2 mars 2026 au 31 août 2026',
  );
  expect(sayValueAt('offre.donnee', false, nobody)).toBe('tenue');
  expect(sayPath('sieges.creche.titulaire')).toBe('Siège, crèche, titulaire');
  expect(sayPath('offre.creche')).toBeNull();
  expect(sayPath('signataires')).toBeNull();
  expect(sayPath('enfant')).toBeNull();
});
