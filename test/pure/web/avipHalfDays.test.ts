// AVIP-20 Half-days said as people say them.
import { expect, test } from 'vitest';
import { sayHalfDay, sayHalfDays, sayRhythm } from '../../../src/web/halfDays/sayHalfDays.ts';
import { semaineOuvrable, toutesLesDemis } from '../../../workflows/places/halfDays.ts';

test.each([
  [[], 'aucune demi-journée'],
  [['lunMatin'], 'lundi matin'],
  [['marApresMidi', 'lunMatin', 'lunApresMidi'], 'lundi toute la journée, mardi après-midi'],
  [['lunMatin', 'mardMatin', 'jeuMatin', 'venMatin'], 'lundi, jeudi et vendredi matin'],
  [semaineOuvrable, 'du lundi au vendredi'],
  [semaineOuvrable.filter((demi) => demi.endsWith('Matin')), 'du lundi au vendredi matin'],
  [toutesLesDemis, 'lundi, mardi, mercredi, jeudi, vendredi et samedi'],
])('AVIP-20 %j', (demis, said) => expect(sayHalfDays(demis)).toBe(said));

test('AVIP-20 weeks and school holidays are said only when they matter', () => {
  const demis = ['merMatin'];
  expect(sayHalfDay('merMatin')).toBe('mercredi matin');
  expect(sayRhythm({ demis, semaines: 'toutes', vacances: 'avec' })).toBe('mercredi matin');
  expect(sayRhythm({ demis, semaines: 'paires', vacances: 'sans' })).toBe(
    'mercredi matin, semaines paires, hors vacances scolaires',
  );
});
