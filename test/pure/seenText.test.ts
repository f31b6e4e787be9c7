// A text that nobody would see is not one: a name or a note of spaces of no width is empty.
import { expect, it } from 'vitest';
import { texte } from '../../workflows/kernel/json.ts';
import { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const rien = ['\u200b', '\u2060\ufeff', '\u00ad \u200d', '\u2800', '\u3164', '\u0001'];

it('AG-01 nobody is proposed under a name that is not seen', () => {
  const refused = (prenom: string) =>
    new Dossier().refused('marc', 'ouvrirProposition', {
      ...parcours.ouverture,
      personne: { ...parcours.ouverture.personne, prenom },
    });
  for (const prenom of rien) expect(refused(prenom)).toBe('donneesInvalides');
  expect(['Œ', 'Zoé\u200b', '李'].map(refused)).toEqual([null, null, null]);
});

it('AG-21 a note says something', () => {
  const dossier = parcours.actif();
  const refused = (text: string) =>
    dossier.refused('marc', 'ajouterNote', { texte: text, audience: 'binome' });
  for (const text of rien) expect(refused(text)).toBe('donneesInvalides');
  expect(['?', '…', '👍🏽', '1'].map(refused)).toEqual([null, null, null, null]);
});

it('AG-21 says it once, with what to do', () => {
  const said = (text: string) =>
    texte(5)
      .safeParse(text)
      .error?.issues.map(({ message }) => message);
  expect([said(''), said('\u200b')]).toEqual([
    ['Ce champ est à remplir.'],
    ['Ce champ est à remplir.'],
  ]);
  expect(said('trop long')).toEqual(['Ce texte est trop long (5 caractères au plus).']);
});
