// Rules AG-90 and AG-91: a start that is near, and an end that is possible at any moment, on the person's word too.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

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
      expect(dossier.refused('marc', 'demanderCloture', early)).toBe('avantProposition');
      expect(dossier.run('marc', 'demanderCloture', issue).state.value).toBe('cloture');
    },
  );
});

it('AG-19 AG-90 an exit announced before the first day needs not wait for it', () => {
  const dossier = aVenir();
  const issue = { ...parcours.issue(dossier, 'formation'), sortieLe: dossier.today };
  expect(dossier.refused('marc', 'demanderCloture', issue)).toBeNull();
});

it('AG-11 AG-91 a proposal is taken back without a reason', () => {
  for (const dossier of [parcours.diagnostic(), parcours.valide()]) {
    expect(dossier.run('marc', 'retirerProposition', {}).state.value).toBe('retire');
  }
});

describe('AG-91 the person’s own stop', () => {
  const arret = (dossier: Dossier, change: object = {}) => ({
    ...parcours.issue(dossier, 'renoncement'),
    situation: null,
    parole: { le: dossier.today, mode: 'oral' },
    ...change,
  });

  it.each([
    ['before the start', aVenir],
    ['in mid-course', parcours.actif],
    ['during an unavailability', parcours.suspendu],
    ['with a renewal open', parcours.renouvellementPropose],
    ['with another exit announced', parcours.clotureAnnoncee],
  ])('takes effect at once, without a reason, and leaves nothing to object to: %s', (_, make) => {
    const dossier = make();
    dossier.run('claire', 'demanderCloture', arret(dossier));
    expect(dossier.state).toMatchObject({ value: 'cloture', context: { acte: null, etape: null } });
    const objection = { acte: idOf('marc'), motif: 'Je pense que non.' };
    expect(dossier.refused('marc', 'objecterCloture', objection)).toBe('etatIncompatible');
    expect(parcours.deadlineKinds(dossier)).toEqual([]);
  });

  it('is written with the day and the way it was said, sealed for the pair; in clear nothing tells it from another end', () => {
    const dossier = parcours.actif().wait(3);
    dossier.run(
      'marc',
      'demanderCloture',
      arret(dossier, { parole: { le: '2026-01-06', mode: 'oral' } }),
    );
    expect(dossier.contents.cloture).toMatchObject({
      motif: 'renoncement',
      parole: { le: '2026-01-06', mode: 'oral' },
    });
    expect(dossier.written.at(-1)?.fact).toMatchObject({ type: 'clotureImmediate.v1', clear: {} });
  });

  it('is not written without the person’s word, nor of a day that it cannot be of', () => {
    const dossier = parcours.actif();
    const refused = (parole: object | null) =>
      dossier.refused('marc', 'demanderCloture', arret(dossier, { parole }));
    expect(refused(null)).toBe('paroleManquante');
    expect(refused({ le: '2026-01-06', mode: 'oral' })).toBe('dateFuture');
    expect(refused({ le: '2026-01-04', mode: 'oral' })).toBe('avantProposition');
  });
});

describe('AG-95 before the proposal', () => {
  const veille = '2026-01-04';
  const accord = { accordLe: veille, accordMode: 'papier' };
  const depart = (dossier: Dossier) => parcours.donnees('noterDepart', dossier);

  it.each([
    ['noterDepart', parcours.actif, (dossier: Dossier) => ({ ...depart(dossier), le: veille })],
    ['noterDepart', parcours.actif, (dossier: Dossier) => ({ ...depart(dossier), accord })],
    [
      'proposerDemarrage',
      parcours.valide,
      (dossier: Dossier) => ({ ...parcours.demarrage(dossier), signatureLe: veille }),
    ],
    [
      'convenirLien',
      parcours.actif,
      (dossier: Dossier) => ({ ...parcours.lien(dossier), accordLe: veille }),
    ],
    ['proposerRenouvellement', parcours.bilanEcrit, () => accord],
  ] as const)('nothing is agreed to, signed or left: %s', (type, make, data) => {
    const dossier = make();
    expect(dossier.refused('marc', type, data(dossier))).toBe('avantProposition');
  });
});
