// Rules AG-24 and AG-25: an unavailability and its end, the renewal by two keys within the cap.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import * as parcours from './support/parcours.ts';

const accord = { accordLe: '2026-01-05', accordMode: 'papier' };

describe('AG-24 unavailability', () => {
  it('is reviewed within three months, and asks for no contact meanwhile', () => {
    const dossier = parcours.actif();
    const refused = (revueLe: string) =>
      dossier.refused('marc', 'suspendre', { revueLe, audience: 'binome' });
    expect(refused('2026-04-06')).toBe('revueTropLoin');
    expect(refused('2026-01-04')).toBe('dateDepassee');
    dossier.run('marc', 'suspendre', { audience: 'binome' });
    expect(dossier.state.value).toBe('suspendu');
    expect(dossier.context.echeances.revue).toBe('2026-04-05');
    const kinds = parcours.deadlineKinds(dossier);
    expect(kinds).toContain('revue');
    expect(kinds.filter((kind) => kind.startsWith('contact'))).toEqual([]);
  });

  it('keeps its detail for the side that wrote it', () => {
    const dossier = parcours.actif();
    expect(dossier.refused('marc', 'suspendre', { audience: 'social', detail: 'x' })).toBe(
      'audienceDeLAutreCote',
    );
    dossier.run('claire', 'suspendre', { audience: 'social', detail: 'Cure.' });
    expect(dossier.written.slice(-2).map(({ fact }) => [fact.type, fact.on])).toEqual([
      ['suspensionDecidee.v1', 'joint'],
      ['noteAjoutee.v1', 'social'],
    ]);
  });

  it('ends with clocks set anew from the day of return', () => {
    const dossier = parcours.suspendu().goTo('2026-02-10');
    expect(dossier.refused('marc', 'reprendre', { le: '2026-01-04' })).toBe(
      'repriseAvantSuspension',
    );
    expect(dossier.refused('marc', 'reprendre', { le: '2026-02-11' })).toBe('dateFuture');
    dossier.run('marc', 'reprendre', { le: '2026-02-09' });
    expect(dossier.state.value).toBe('actif');
    expect(dossier.context.echeances).toMatchObject({ revue: null, bilan: '2026-06-05' });
    expect(dossier.context.contacts.emploi?.avant).toBe('2026-02-24');
    expect(dossier.context.contacts.social?.avant).toBe('2026-03-11');
  });

  it('interrupts a review, and leaves what was written of it', () => {
    const dossier = parcours.bilanEcrit().run('claire', 'suspendre', { audience: 'binome' });
    dossier.goTo('2026-06-20').run('claire', 'reprendre', { le: '2026-06-20' }).catchUp();
    expect(dossier.state.value).toBe('bilan');
    expect(dossier.contents.bilan?.texte).toBe('Il reste le permis.');
    const today = { accordLe: dossier.today, accordMode: 'papier' };
    expect(dossier.refused('marc', 'proposerRenouvellement', today)).toBeNull();
  });

  it('voids an open step, and the review opens by itself again after it', () => {
    const dossier = parcours.bilanEcrit().run('marc', 'proposerRenouvellement', accord);
    dossier.run('claire', 'suspendre', { audience: 'binome' });
    expect(dossier.context.etape).toBeNull();
    expect(dossier.contents.proposition).toBeNull();
    dossier.goTo('2026-07-20').run('claire', 'reprendre', { le: '2026-07-20' }).catchUp();
    expect(dossier.state.value).toBe('bilan');
  });
});

describe('AG-94 an unavailability that lasts', () => {
  it('is seen again and kept, each time within three months; the return may be of any day since it began', () => {
    const dossier = parcours.suspendu().goTo('2026-04-05');
    const refused = (revueLe: string) =>
      dossier.refused('marc', 'prolongerIndisponibilite', { revueLe, audience: 'binome' });
    expect([refused('2026-07-06'), refused('2026-04-04')]).toEqual([
      'revueTropLoin',
      'dateDepassee',
    ]);
    dossier.run('marc', 'prolongerIndisponibilite', { audience: 'emploi', detail: 'Une cure.' });
    expect(dossier.state.value).toBe('suspendu');
    expect(dossier.context.echeances.revue).toBe('2026-07-05');
    dossier.goTo('2026-07-05').run('claire', 'prolongerIndisponibilite', { audience: 'binome' });
    expect(dossier.context.echeances.revue).toBe('2026-10-05');
    expect(dossier.refused('claire', 'reprendre', { le: '2026-03-01' })).toBeNull();
    expect(
      parcours.actif().refused('marc', 'prolongerIndisponibilite', { audience: 'binome' }),
    ).toBe('etatIncompatible');
  });

  it('is called so wherever its state is said', () => {
    expect(accompagnementGlobal.states['suspendu']?.label).toBe('Indisponibilité');
    const said = [
      ...Object.values(accompagnementGlobal.facts).map(({ label }) => label),
      ...Object.values(accompagnementGlobal.commands).map(({ label }) => label),
      ...Object.values(accompagnementGlobal.states).map(({ label }) => label),
      ...accompagnementGlobal
        .deadlines(parcours.suspendu().state, parcours.suspendu().settings)
        .map(({ label }) => label),
    ];
    expect(said.filter((label) => /suspen/i.test(label))).toEqual([]);
  });

  it('leaves no meeting nor contact due, and their days run anew from the return', () => {
    const dossier = parcours.suspendu();
    const waits = () => parcours.deadlineKinds(dossier);
    const paused = /premierEntretien|contactEmploi|contactSocial|bilan|fin/;
    expect(waits().filter((kind) => paused.test(kind))).toEqual([]);
    dossier.goTo('2026-02-10').run('marc', 'reprendre', { le: '2026-02-09' });
    expect(waits()).toContain('premierEntretien');
    expect(dossier.context.echeances.premierEntretien).toBe('2026-03-02');
  });

  it('AG-93 a return written down late does not undo a contact since', () => {
    const dossier = parcours.suspendu().goTo('2026-02-10');
    dossier.run('marc', 'noterRendezVous', { ...parcours.rendezVous(dossier), le: '2026-02-08' });
    dossier.run('marc', 'reprendre', { le: '2026-01-20' });
    expect(dossier.context.contacts.emploi).toEqual({ dernier: '2026-02-08', avant: '2026-02-23' });
    expect(dossier.context.echeances.premierEntretien).toBeNull();
  });
});

describe('AG-25 renewal', () => {
  it('asks for the review, for both keys, and stays within the cap', () => {
    const dossier = parcours.bilan();
    expect(dossier.refused('marc', 'proposerRenouvellement', accord)).toBe('bilanNonEcrit');
    dossier.run('marc', 'redigerBilan', { texte: 'Il reste le permis.' });
    const refused = (fin: string) =>
      dossier.refused('marc', 'proposerRenouvellement', { ...accord, fin });
    expect(refused('2026-07-05')).toBe('finAvantFin');
    expect(refused('2027-01-06')).toBe('dureeTropLongue');
    expect(
      dossier.refused('marc', 'proposerRenouvellement', { ...accord, accordLe: '2026-01-06' }),
    ).toBe('dateFuture');
    dossier.run('marc', 'proposerRenouvellement', accord);
    expect(dossier.state.value).toBe('bilan');
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('actif');
    expect(dossier.context.echeances).toMatchObject({ fin: '2027-01-05', bilan: '2026-12-06' });
    expect(dossier.contents.proposition).toBeNull();
  });

  it('is refused once the whole duration is reached, and a new review starts with nothing written', () => {
    const dossier = parcours.bilanEcrit().run('marc', 'proposerRenouvellement', accord);
    dossier.run('claire', 'confirmerEtape', dossier.proposition).run('claire', 'ouvrirBilan');
    expect(dossier.contents.bilan).toBeNull();
    expect(dossier.refused('marc', 'proposerRenouvellement', accord)).toBe('plafondAtteint');
  });

  it('may be objected to, with a reason, and proposed again', () => {
    const dossier = parcours.bilanEcrit().run('marc', 'proposerRenouvellement', accord);
    const motif = 'Elle préfère s’arrêter là.';
    dossier.run('claire', 'objecterEtape', { ...dossier.proposition, motif });
    expect(dossier.state.value).toBe('bilan');
    expect(dossier.refused('claire', 'proposerRenouvellement', accord)).toBeNull();
  });
});

describe('AG-92 a renewal and an exit are one story', () => {
  it('an exit announced voids the renewal that was proposed, for both', () => {
    const dossier = parcours.renouvellementPropose();
    const open = dossier.proposition;
    dossier.run('claire', 'demanderCloture', parcours.issue(dossier));
    expect(dossier.context.etape).toBeNull();
    expect(dossier.contents.proposition).toBeNull();
    expect(dossier.refused('claire', 'confirmerEtape', open)).toBe('sortieAnnoncee');
    expect(dossier.refused('marc', 'proposerRenouvellement', accord)).toBe('sortieAnnoncee');
    const fallen = dossier.written.find(({ fact }) => fact.type === 'etapeCaduque.v1');
    expect(fallen?.fact.clear).toMatchObject({ etape: 'renouvellement', cause: 'sortie' });
  });

  it('is gone on with once the exit is objected to, or taken back', () => {
    const motif = 'Elle veut continuer.';
    const objected = parcours.renouvellementPropose();
    objected.run('claire', 'demanderCloture', parcours.issue(objected));
    objected.run('marc', 'objecterCloture', { acte: objected.context.acte?.id, motif });
    expect(objected.refused('marc', 'proposerRenouvellement', accord)).toBeNull();
    const cancelled = parcours.renouvellementPropose();
    cancelled.run('claire', 'demanderCloture', parcours.issue(cancelled));
    cancelled.run('claire', 'annulerCloture', { acte: cancelled.context.acte?.id });
    expect(cancelled.refused('claire', 'proposerRenouvellement', accord)).toBeNull();
  });
});
