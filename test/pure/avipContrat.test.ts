// AVIP-39 to AVIP-42, CLE-03, CLE-04, CLE-10: withdrawal, the contract signed by three, adaptation and first day.
import { describe, expect, it } from 'vitest';
import { sousLeVolume } from '../../workflows/crecheAvip/warnings.ts';
import * as accueil from './support/accueil.ts';
import { Parcours } from './support/accueil.ts';
import { idOf } from './support/partenariat.ts';
import { claimsOf, deadline } from './support/vues.ts';

it('AVIP-39 a request is withdrawn until the child is there, and its places are free', () => {
  const parcours = new Parcours().contrat();
  parcours.run('claire', 'retirerDemande', { motif: 'La famille déménage.' });
  expect([parcours.value, parcours.monde.claims()]).toEqual(['retiree', []]);
});

describe('AVIP-40 CLE-10 the contract', () => {
  it('is signed by three: the crèche, the référent insertion, the parent before a professional', () => {
    const parcours = new Parcours().contratPropose();
    expect(parcours.value).toBe('contrat');
    parcours.run('gaston', 'recueillirSignature', parcours.signature());
    expect(parcours.refused('gaston', 'recueillirSignature', parcours.signature())).toBe(
      'dejaSigne',
    );
    expect(parcours.context.contrat?.signe).toBe(false);
    expect(deadline(parcours, 'etape')).toMatchObject({ holder: 'insertion', due: '2026-01-15' });
    parcours.run('marc', 'confirmerEtape', parcours.nommee);
    expect(parcours.context.contrat).toEqual({
      debut: '2026-01-12',
      fin: '2026-07-11',
      bilanLe: '2026-06-11',
      signe: true,
    });
    expect(claimsOf(parcours).every(({ etat }) => etat === 'donnee')).toBe(true);
    expect(parcours.refused('lise', 'proposerContrat', accueil.contrat)).toBe('contratDejaSigne');
  });

  it('asks for both parents where both sign', () => {
    const parent = { prenom: 'Ana', nom: 'D', role: 'signe' };
    const parcours = new Parcours(undefined, undefined, {
      parents: [parent, { ...parent, prenom: 'Noé' }],
    }).contratPropose();
    parcours.run('marc', 'confirmerEtape', parcours.nommee);
    const [one, two] = parcours.context.signataires;
    const sign = (personne: string | undefined) => ({ ...parcours.signature(), personne });
    parcours.run('lise', 'recueillirSignature', sign(two));
    expect(parcours.context.etape?.cles).toHaveLength(2);
    expect(parcours.refused('lise', 'recueillirSignature', sign(idOf('marc')))).toBe(
      'signataireInconnu',
    );
    parcours.run('lise', 'recueillirSignature', sign(one));
    expect(parcours.context.contrat?.signe).toBe(true);
  });

  it('CLE-03 is signed as it was read, after it was proposed, in time', () => {
    const parcours = new Parcours().contratPropose();
    const refused = (change: object) =>
      parcours.refused('claire', 'recueillirSignature', { ...parcours.signature(), ...change });
    expect(refused({ digest: 'a'.repeat(64) })).toBe('contenuModifie');
    expect(refused({ proposition: idOf('marc') })).toBe('propositionDisparue');
    expect(refused({ le: '2026-01-04' })).toBe('signatureAvantProposition');
    expect(refused({ le: '2026-01-06' })).toBe('dateFuture');
    parcours.monde.goTo('2026-01-16');
    expect(parcours.catchUp().value).toBe('placeProposee');
    // The hold outlives the step by its own days, then lapses too.
    parcours.monde.goTo('2026-01-20');
    expect(parcours.catchUp().value).toBe('listeAttente');
  });

  it('AVIP-21 proposed again, is signed within the hold: the place is held no longer', () => {
    const parcours = new Parcours().contratPropose();
    const held = () => parcours.context.offre?.tenueJusquAu;
    expect(held()).toBe('2026-01-19');
    for (const day of ['2026-01-14', '2026-01-19']) {
      parcours.monde.goTo(day);
      parcours.run('lise', 'proposerContrat', { ...accueil.contrat, minutesSemaine: 300 });
      expect([held(), parcours.context.etape?.caduqueLe]).toEqual(['2026-01-19', '2026-01-19']);
    }
    parcours.monde.goTo('2026-01-20');
    expect(parcours.catchUp().value).toBe('listeAttente');
    expect(parcours.monde.claims()).toEqual([]);
  });

  it('CLE-04 an objection brings the place back to what was proposed; another contract replaces an open one', () => {
    const parcours = new Parcours().contratPropose();
    parcours.run('lise', 'proposerContrat', { ...accueil.contrat, minutesSemaine: 300 });
    expect(parcours.monde.types(parcours.id).filter((type) => type === 'etapeCaduque.v1')).toEqual([
      'etapeCaduque.v1',
    ]);
    parcours.run('marc', 'objecterEtape', { ...parcours.nommee, motif: 'Une autre heure.' });
    expect([parcours.value, parcours.context.etape]).toEqual(['placeProposee', null]);
  });

  it('warns under ten hours a week, and never blocks: two mornings are a place', () => {
    expect(sousLeVolume(480, { minimumHeures: 10 })).toMatch(/10 heures/);
    expect(sousLeVolume(600, { minimumHeures: 10 })).toBeNull();
    expect(new Parcours().contrat().context.contrat?.signe).toBe(true);
  });
});

describe('AVIP-41 AVIP-42 adaptation and first day', () => {
  it('begins before the last signature, on short slots that are claimed', () => {
    const parcours = new Parcours().contratPropose();
    const creneau = { jour: '2026-01-07', demi: 'matin', de: '09:00', a: '10:00' };
    const plan = (change: object) =>
      parcours.refused('lise', 'planifierAdaptation', { creneaux: [{ ...creneau, ...change }] });
    expect(plan({ a: '08:00' })).toBe('heuresContradictoires');
    expect(plan({ jour: '2026-01-11' })).toBe('rienDOuvert');
    expect(plan({ jour: '2026-01-02' })).toBe('adaptationHorsPeriode');
    expect(plan({ jour: '2027-01-04' })).toBe('adaptationHorsPeriode');
    expect(plan({ de: '14:00', a: '23:00' })).toBe('heuresHorsDemi');
    expect(plan({ demi: 'apresMidi', de: '09:00', a: '10:00' })).toBe('heuresHorsDemi');
    parcours.run('lise', 'planifierAdaptation', { creneaux: [creneau] });
    expect(claimsOf(parcours)).toContainEqual(
      expect.objectContaining({ jour: '2026-01-07', demi: 'matin', etat: 'donnee' }),
    );
    expect(parcours.refused('lise', 'commencerAccueil')).toBe('avantLePremierJour');
    parcours.monde.goTo('2026-01-07');
    expect(parcours.refused('lise', 'commencerAccueil', { le: '2020-01-01' })).toBe(
      'avantLePremierJour',
    );
    parcours.run('lise', 'commencerAccueil');
    expect([parcours.value, parcours.context.contrat?.signe]).toEqual(['accueil', false]);
    expect(claimsOf(parcours).every(({ etat }) => etat === 'donnee')).toBe(true);
    parcours.signer();
    expect([parcours.value, parcours.context.contrat?.signe]).toEqual(['accueil', true]);
  });

  it('a first day missed says to take up contact, and no more', () => {
    const parcours = new Parcours().contrat();
    expect(parcours.refused('lise', 'noterPremierJourManque')).toBe('dateFuture');
    parcours.monde.wait(7);
    parcours.run('lise', 'noterPremierJourManque');
    expect(deadline(parcours, 'recontact')).toMatchObject({ holder: 'referents' });
    expect(parcours.refused('lise', 'commencerAccueil', { le: '2026-01-13' })).toBe('dateFuture');
    parcours.run('lise', 'commencerAccueil');
    expect(deadline(parcours, 'recontact')).toBeUndefined();
  });
});
