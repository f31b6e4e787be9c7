// Rules AG-57 to AG-60: the clocks of the orientation, of the contract and of the parcours.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { refusalTexts } from '../../workflows/refusalTexts.ts';
import { settingSpecs } from '../../workflows/settings/settings.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const demande = (dossier: Dossier, le: string = dossier.today) =>
  dossier.run('marc', 'demanderOrientation', { le, motif: 'Elle s’installe près de la mer.' });
const due = (dossier: Dossier, kind: string) =>
  accompagnementGlobal
    .deadlines(dossier.state, dossier.settings)
    .find((deadline) => deadline.kind === kind)?.due;
const contrat = (dossier: Dossier, change: object = {}) => ({
  ...parcours.donnees('enregistrerContrat', dossier),
  ...change,
});

describe('AG-57 a new orientation', () => {
  it('waits six weeks for its decision, the same for everybody, and says nothing of them in clear', () => {
    const dossier = demande(parcours.actif());
    expect(due(dossier, 'orientation')).toBe('2026-02-16');
    const fact = dossier.written.at(-1)?.fact;
    expect(fact?.clear).toEqual({ le: '2026-01-05', reponseAvant: '2026-02-16' });
    expect(dossier.refused('claire', 'demanderOrientation', fact?.parts['demande'])).toBe(
      'orientationDejaDemandee',
    );
  });

  it('keeps the day that was written when the setting changes (AG-05)', () => {
    const dossier = demande(parcours.actif());
    const { settings } = dossier;
    dossier.settings = { ...settings, values: { ...settings.values, 'ag.orientationJours': 10 } };
    expect(due(dossier, 'orientation')).toBe('2026-02-16');
  });
});

describe('AG-58 the month of the contract', () => {
  it('is interrupted by a new orientation asked for, and runs anew from the new notification', () => {
    const dossier = parcours.actif().run('marc', 'noterOrientation', { le: '2026-01-05' });
    expect(due(dossier, 'contrat')).toBe('2026-02-05');
    demande(dossier.goTo('2026-01-20'));
    expect(due(dossier, 'contrat')).toBeUndefined();
    dossier.goTo('2026-02-10');
    const early = { le: '2026-01-19' };
    expect(dossier.refused('marc', 'noterOrientation', early)).toBe('notificationAvantDemande');
    dossier.run('claire', 'noterOrientation', { le: '2026-02-09', parcours: 'social' });
    expect(due(dossier, 'contrat')).toBe('2026-03-09');
    expect(due(dossier, 'orientation')).toBeUndefined();
    expect(dossier.contents.orientation).toMatchObject({ parcours: 'social' });
    expect(JSON.stringify(dossier.state)).not.toContain('"parcours"');
  });
});

describe('AG-59 a look at the parcours', () => {
  it.each([
    ['a social parcours, six months', { parcours: 'social' }, '2026-07-05'],
    ['the cases of the law, a year', { parcours: 'social', delaiLong: true }, '2027-01-05'],
    ['another parcours, by habit', { parcours: 'emploi', delaiLong: true }, '2026-07-05'],
    ['a day agreed with the person', { parcours: 'emploi', revoirLe: '2027-02-01' }, '2027-02-01'],
    [
      'a nearer day in a social parcours',
      { parcours: 'social', revoirLe: '2026-04-01' },
      '2026-04-01',
    ],
  ])('%s', (_what, change, day) => {
    const dossier = parcours.actif();
    dossier.run('marc', 'enregistrerContrat', contrat(dossier, change));
    expect(due(dossier, 'point')).toBe(day);
    expect(dossier.written.at(-1)?.fact.clear).toEqual({ signeLe: '2026-01-05', pointAvant: day });
  });

  it('takes the parcours from the orientation when the contract does not say it', () => {
    const dossier = parcours.actif();
    dossier.run('marc', 'noterOrientation', { le: dossier.today, parcours: 'social' });
    const late = contrat(dossier, { revoirLe: '2026-07-06' });
    expect(dossier.refused('marc', 'enregistrerContrat', late)).toBe('pointTropLoin');
    const early = contrat(dossier, { revoirLe: dossier.today });
    expect(dossier.refused('marc', 'enregistrerContrat', early)).toBe('pointTropTot');
  });

  it('is noted by either, and counts anew from its day', () => {
    const dossier = parcours.actif();
    expect(dossier.refused('claire', 'noterPoint', parcours.donnees('noterPoint', dossier))).toBe(
      'aucunPoint',
    );
    dossier.run('marc', 'enregistrerContrat', contrat(dossier, { parcours: 'social' }));
    dossier.goTo('2026-05-04');
    dossier.run('claire', 'noterPoint', {
      le: '2026-05-04',
      suite: 'reorienter',
      texte: 'Le logement n’est pas trouvé.',
    });
    expect(due(dossier, 'point')).toBe('2026-11-04');
    expect(dossier.contents.point).toMatchObject({ suite: 'reorienter' });
    // What it leads to is the pair's to do: nothing was asked for by itself.
    expect(dossier.context.orientation).toBeUndefined();
  });
});

describe('AG-60 sanctions', () => {
  it('are nowhere: no command, fact, deadline, setting or refusal is one', () => {
    const { commands, facts, states } = accompagnementGlobal;
    const said = JSON.stringify([
      Object.values(commands).map(({ label }) => label),
      Object.values(facts).map(({ label }) => label),
      states,
      settingSpecs,
      refusalTexts,
    ]);
    expect(said).toContain('Faire le point');
    expect(said).not.toMatch(/sanction|radi(er|ation)|suspension.remobilisation|réduction du RSA/i);
  });

  it('nothing falls due by itself when these days pass', () => {
    const dossier = demande(parcours.contratSigne());
    const before = dossier.written.length;
    dossier.goTo('2026-05-30').catchUp();
    expect(dossier.written.length).toBe(before);
  });
});

describe('AG-93 what counts is the newest by its own day, whenever it is written down', () => {
  it('an older notification neither replaces the newer one nor moves the month of the contract', () => {
    const dossier = parcours.actif();
    dossier.run('marc', 'noterOrientation', { le: '2026-01-05', parcours: 'social' });
    dossier.goTo('2026-01-20');
    dossier.run('claire', 'noterOrientation', { le: '2025-03-01', parcours: 'emploi' });
    expect(due(dossier, 'contrat')).toBe('2026-02-05');
    expect(dossier.contents.orientation).toMatchObject({ parcours: 'social', le: '2026-01-05' });
    expect(dossier.written.at(-1)?.fact).toMatchObject({ occurredOn: '2025-03-01' });
    // An older wish was answered by what was notified since.
    demande(dossier, '2025-12-01');
    expect(due(dossier, 'orientation')).toBeUndefined();
    expect(due(dossier, 'contrat')).toBe('2026-02-05');
  });

  it('an older contract neither replaces the newer one nor moves its point', () => {
    const dossier = parcours.contratSigne().goTo('2026-02-02');
    const older = { signeLe: '2024-12-01', referentUnique: 'Nadia Roy', nature: 'cer' };
    dossier.run('claire', 'enregistrerContrat', contrat(dossier, older));
    expect(dossier.contents.contrat?.referentUnique).toBe('Marc Duval');
    expect(due(dossier, 'point')).toBe('2026-07-05');
  });

  it('a contract signed before the notification leaves its month running; one signed since has answered it', () => {
    const dossier = parcours.actif().run('marc', 'noterOrientation', { le: '2026-01-05' });
    const before = contrat(dossier, { signeLe: '2025-12-01' });
    dossier.run('marc', 'enregistrerContrat', before);
    expect(dossier.contents.contrat?.signeLe).toBe('2025-12-01');
    expect(due(dossier, 'contrat')).toBe('2026-02-05');
    dossier.goTo('2026-01-20').run('marc', 'enregistrerContrat', contrat(dossier));
    expect(due(dossier, 'contrat')).toBeUndefined();
    dossier.run('marc', 'noterOrientation', { le: '2026-01-10' });
    expect(due(dossier, 'contrat')).toBeUndefined();
  });

  it('an older look at the parcours moves no day', () => {
    const dossier = parcours.contratSigne().goTo('2026-05-04');
    const point = (le: string, texte: string) => ({ le, suite: 'continuer', texte });
    dossier.run('claire', 'noterPoint', point('2026-05-04', 'On continue.'));
    dossier.run('marc', 'noterPoint', point('2026-02-01', 'Un premier point.'));
    expect(due(dossier, 'point')).toBe('2026-11-04');
    expect(dossier.contents.point?.texte).toBe('On continue.');
  });

  it('a meeting from before the proposal is no first meeting, and moves no contact; none is moved back', () => {
    const dossier = parcours.actif().wait(4);
    const { contacts } = dossier.context;
    const met = (le: string) => ({ ...parcours.rendezVous(dossier), le });
    dossier.run('marc', 'noterRendezVous', met('2025-11-26'));
    expect(dossier.context.contacts).toEqual(contacts);
    expect(parcours.deadlineKinds(dossier)).toContain('premierEntretien');
    expect(dossier.contents.rendezVous.at(-1)?.jour).toBe('2025-11-26');
    const later = parcours.valide();
    const debut = '2026-01-20';
    later.run('marc', 'proposerDemarrage', { ...parcours.demarrage(later), debut });
    later.run('claire', 'confirmerEtape', later.proposition);
    later.run('marc', 'noterRendezVous', met('2026-01-05'));
    expect(later.context.contacts.emploi).toEqual({ dernier: '2026-01-05', avant: '2026-02-04' });
    expect(parcours.deadlineKinds(later)).not.toContain('premierEntretien');
  });
});
