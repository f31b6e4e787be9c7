// Rules AG-90 and AG-91: a start that is near, and an end that is possible at any moment, on the person's word too.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

/** Agreed today, to begin in a fortnight. */
function aVenir(): Dossier {
  const dossier = parcours.valide();
  const debut = addDays(dossier.today, 14);
  dossier.run('marc', 'proposerDemarrage', { ...parcours.demarrage(dossier), debut });
  return dossier.run('claire', 'confirmerEtape', dossier.proposition);
}

describe('AG-90 the start', () => {
  it('is within thirty days of its proposal, as the settings say', () => {
    const dossier = parcours.valide();
    const refused = (days: number) =>
      dossier.refused('marc', 'proposerDemarrage', {
        ...parcours.demarrage(dossier),
        debut: addDays(dossier.today, days),
      });
    expect([refused(30), refused(31), refused(250)]).toEqual([
      null,
      'debutTropLoin',
      'debutTropLoin',
    ]);
    const values = { ...dossier.settings.values, 'ag.debutJours': 10 };
    dossier.settings = { ...dossier.settings, values };
    expect(refused(11)).toBe('debutTropLoin');
  });

  it.each(['deces', 'erreurDeSaisie'])(
    'is waited for by no end that waits for nobody: %s',
    (motif) => {
      const dossier = aVenir();
      const issue = { ...parcours.issue(dossier, motif), situation: null };
      const early = { ...issue, sortieLe: '2026-01-04' };
      expect(dossier.refused('marc', 'demanderCloture', early)).toBe('sortieAvantProposition');
      expect(dossier.run('marc', 'demanderCloture', issue).state.value).toBe('cloture');
    },
  );
});
