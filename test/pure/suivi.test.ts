// Rules AG-13 to AG-23, CLE-07 to CLE-09: meetings, plan, contract, review, exit, notes, substitution.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

const noter = (dossier: Dossier, change: object) =>
  dossier.run('marc', 'noterRendezVous', { ...parcours.rendezVous(dossier), ...change });

describe('AG-13 meetings', () => {
  it('counts the person and one of us when it took place, and not the person when it did not', () => {
    const dossier = parcours.actif();
    const refused = (change: object) =>
      dossier.refused('marc', 'noterRendezVous', { ...parcours.rendezVous(dossier), ...change });
    expect(refused({ presents: ['emploi', 'social'] })).toBe('presenceContradictoire');
    expect(refused({ presents: ['personne'] })).toBe('presenceContradictoire');
    expect(refused({ type: 'social', presents: ['personne', 'emploi'] })).toBe(
      'presenceContradictoire',
    );
    expect(refused({ presence: 'absencePrevenue' })).toBe('presenceContradictoire');
    expect(refused({ le: '2026-01-06' })).toBe('dateFuture');
    expect(refused({ le: '2026-01-06', presence: 'annuleParNous', presents: [] })).toBeNull();
  });

  it('answers the planned one, once', () => {
    const dossier = parcours.actif().run('claire', 'fixerRendezVous', {
      type: 'social',
      modalite: 'visio',
      jour: '2026-01-12',
      heure: '09:30',
      lieu: 'MDS',
    });
    const [prevu] = dossier.context.rendezVous;
    const kinds = () =>
      accompagnementGlobal
        .deadlines(dossier.state, dossier.settings)
        .filter(({ kind }) => kind === 'rendezVous');
    expect(kinds()).toMatchObject([
      { due: '2026-01-12', holder: 'social', label: 'Rendez-vous à 09 h 30' },
    ]);
    dossier.goTo('2026-01-12');
    noter(dossier, { prevu: prevu?.id, type: 'social' });
    expect(kinds()).toEqual([]);
    expect(dossier.contents.rendezVous).toMatchObject([
      { id: prevu?.id, lieu: 'MDS', heure: '09:30' },
    ]);
    const again = { ...parcours.rendezVous(dossier), prevu: prevu?.id };
    expect(dossier.refused('marc', 'noterRendezVous', again)).toBe('rendezVousInconnu');
  });

  it('keeps a legitimate reason for an absence only, unknown until it is known', () => {
    const motif = (change: object) =>
      noter(parcours.actif(), change).contents.rendezVous[0]?.compteRendu?.motifLegitime;
    expect(motif({ presence: 'absenceNonPrevenue', presents: [] })).toBe('inconnu');
    expect(motif({ presence: 'absencePrevenue', presents: [], motifLegitime: 'oui' })).toBe('oui');
    expect(motif({ presence: 'annuleParNous', presents: [], motifLegitime: 'oui' })).toBeNull();
    expect(motif({ motifLegitime: 'oui' })).toBeNull();
  });
});

describe('AG-14 the clocks of contact', () => {
  const contacts = (dossier: Dossier) => [
    dossier.context.contacts.emploi?.avant,
    dossier.context.contacts.social?.avant,
  ];
  const before = ['2026-01-20', '2026-02-04'];

  it('start again for the sides that saw the person', () => {
    const seen = (change: object) => contacts(noter(parcours.actif().goTo('2026-01-10'), change));
    expect(seen({})).toEqual(['2026-01-25', '2026-02-09']);
    expect(seen({ type: 'franceTravail' })).toEqual(['2026-01-25', before[1]]);
    expect(seen({ presents: ['personne', 'social'] })).toEqual([before[0], '2026-02-09']);
  });

  it('do not move for an absence, nor for a meeting before the last one', () => {
    const dossier = parcours.actif().goTo('2026-01-10');
    noter(dossier, { presence: 'absenceNonPrevenue', presents: ['emploi', 'social'] });
    expect(contacts(dossier)).toEqual(before);
    noter(dossier, {});
    noter(dossier, { le: '2026-01-07' });
    expect(contacts(dossier)).toEqual(['2026-01-25', '2026-02-09']);
    noter(dossier, {});
    expect(dossier.written.at(-1)?.fact.clear).toMatchObject({
      contactEmploiAvant: null,
      contactSocialAvant: null,
    });
  });

  it('AG-15 do not move for an attempt', () => {
    const dossier = parcours.actif().goTo('2026-01-10');
    dossier.run('marc', 'noterTentative', { le: '2026-01-09', canal: 'telephone' });
    expect(contacts(dossier)).toEqual(before);
    expect(dossier.refused('marc', 'noterTentative', { le: '2026-01-11', canal: 'sms' })).toBe(
      'dateFuture',
    );
  });

  it('a first interview held closes its deadline, an attempt does not', () => {
    const dossier = parcours.diagnostic();
    dossier.run('marc', 'noterTentative', { le: dossier.today, canal: 'sms' });
    expect(dossier.context.echeances.premierEntretien).not.toBeNull();
    expect(noter(dossier, { type: 'franceTravail' }).context.echeances.premierEntretien).toBeNull();
  });

  it('are shown without blame while the accompaniment runs, and never expire', () => {
    const dossier = parcours.actif();
    const shown = accompagnementGlobal
      .deadlines(dossier.state, dossier.settings)
      .filter(({ kind }) => kind.startsWith('contact'));
    expect(shown.map(({ label, expires }) => [label, expires])).toEqual([
      ['Un contact à reprendre (France Travail)', false],
      ['Un contact à reprendre (service social)', false],
    ]);
  });
});

describe('AG-16 actions', () => {
  const withAction = () =>
    parcours.actif().run('marc', 'ajouterAction', {
      texte: 'Appeler le bailleur.',
      porteur: 'personne',
      echeance: '2026-01-15',
    });

  it('are due, then done, given up or put off', () => {
    const dossier = withAction();
    const action = dossier.context.actions[0]?.id;
    expect(dossier.refused('claire', 'majAction', { action, etat: 'reportee' })).toBe(
      'echeanceManquante',
    );
    dossier.run('claire', 'majAction', { action, etat: 'reportee', echeance: '2026-01-20' });
    expect(dossier.context.actions).toMatchObject([{ echeance: '2026-01-20' }]);
    dossier.run('claire', 'majAction', { action, etat: 'faite', commentaire: 'Rappelée.' });
    expect(dossier.context.actions).toEqual([]);
    expect(dossier.contents.actions).toMatchObject([{ etat: 'faite', commentaire: 'Rappelée.' }]);
    expect(dossier.refused('claire', 'majAction', { action, etat: 'faite' })).toBe('aucuneAction');
  });

  it('name an objective of the case, an open action and a day to come', () => {
    const dossier = withAction();
    const data = { texte: 'x', porteur: 'emploi', echeance: '2026-01-15' };
    expect(dossier.refused('marc', 'ajouterAction', { ...data, objectif: idOf('marc') })).toBe(
      'objectifInconnu',
    );
    expect(dossier.refused('marc', 'ajouterAction', { ...data, echeance: '2026-01-04' })).toBe(
      'dateDepassee',
    );
    expect(dossier.refused('marc', 'majAction', { action: idOf('marc'), etat: 'faite' })).toBe(
      'actionInconnue',
    );
  });
});

describe('AG-17 the contract', () => {
  it('has one month from the notification of the orientation, clamped', () => {
    const dossier = parcours
      .actif('2026-01-31')
      .run('marc', 'noterOrientation', { le: '2026-01-31' });
    expect(dossier.context.echeances.contrat).toBe('2026-02-28');
    dossier.run('marc', 'enregistrerContrat', parcours.donnees('enregistrerContrat', dossier));
    expect(dossier.context.echeances.contrat).toBeNull();
  });

  it('is a PPAE or a CER until 2027 only, and never signed tomorrow', () => {
    const dossier = parcours.actif('2027-01-04');
    const refused = (change: object) =>
      dossier.refused('marc', 'enregistrerContrat', {
        nature: 'cer',
        signeLe: '2026-12-31',
        referentUnique: 'Claire',
        ...change,
      });
    expect(refused({})).toBeNull();
    expect(refused({ signeLe: '2027-01-01' })).toBe('contratAncien');
    expect(refused({ nature: 'ppae', signeLe: '2027-01-02' })).toBe('contratAncien');
    expect(refused({ nature: 'contratEngagement', signeLe: '2027-01-02' })).toBeNull();
    expect(refused({ signeLe: '2027-01-05' })).toBe('dateFuture');
  });
});

describe('AG-18 the review', () => {
  it('opens by itself thirty days before the end, as a fact of that day', () => {
    const dossier = parcours.actif('2026-01-05');
    const due = dossier.context.echeances.bilan;
    expect(due).toBe('2026-06-05');
    expect(dossier.goTo('2026-06-04', '23:59').firstDue()).toBeNull();
    dossier.goTo('2026-08-01').catchUp();
    expect(dossier.state.value).toBe('bilan');
    expect(dossier.written.at(-1)?.fact).toMatchObject({ type: 'bilanOuvert.v1', occurredOn: due });
    dossier.run('claire', 'redigerBilan', { texte: 'Le logement est trouvé.' });
    expect(dossier.contents.bilan?.texte).toBe('Le logement est trouvé.');
  });
});

describe('AG-19 the exit', () => {
  it('CLE-07 takes effect after five working days, as a fact of the last one', () => {
    // From Thursday 30 April 2026: 1 and 8 May are holidays.
    const dossier = parcours.clotureAnnoncee('2026-04-30');
    expect(dossier.context.acte?.effetLe).toBe('2026-05-11');
    expect(dossier.goTo('2026-05-11', '23:59').firstDue()).toBeNull();
    dossier.goTo('2026-05-20').catchUp();
    expect(dossier.state.value).toBe('cloture');
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      type: 'clotureEffective.v1',
      occurredOn: '2026-05-11',
    });
  });

  it('CLE-07 is cancelled by an objection in time, or by who announced it', () => {
    const objected = parcours.clotureAnnoncee();
    const acte = { acte: objected.context.acte?.id };
    expect(objected.refused('marc', 'demanderCloture', parcours.issue(objected))).toBe(
      'acteDejaAnnonce',
    );
    objected.run('claire', 'objecterCloture', { ...acte, motif: 'Le logement n’est pas sûr.' });
    expect(objected.state).toMatchObject({ value: 'actif', context: { acte: null } });
    expect(objected.contents.cloture).toBeNull();
    expect(objected.refused('marc', 'annulerCloture', acte)).toBe('aucunActeAnnonce');

    const cancelled = parcours.clotureAnnoncee();
    cancelled.run('marc', 'annulerCloture', { acte: cancelled.context.acte?.id });
    expect(cancelled.context.acte).toBeNull();
    expect(cancelled.goTo('2026-03-01').firstDue()).toBeNull();
  });

  it('CLE-07 is not objected to once it is another announcement, nor when it is too late', () => {
    const dossier = parcours.clotureAnnoncee();
    const first = { acte: dossier.context.acte?.id, motif: 'Non.' };
    dossier.run('marc', 'annulerCloture', { acte: first.acte });
    dossier.run('marc', 'demanderCloture', parcours.issue(dossier));
    expect(dossier.refused('claire', 'objecterCloture', first)).toBe('aucunActeAnnonce');
    const late = { acte: dossier.context.acte?.id, motif: 'Non.' };
    expect(dossier.goTo('2026-02-01').refused('claire', 'objecterCloture', late)).toBe(
      'etatIncompatible',
    );
  });

  it('says how the person is, and is not before the start', () => {
    const dossier = parcours.actif();
    const refused = (change: object) =>
      dossier.refused('marc', 'demanderCloture', { ...parcours.issue(dossier), ...change });
    expect(refused({ situation: null })).toBe('situationManquante');
    expect(refused({ sortieLe: '2026-01-04' })).toBe('sortieAvantDebut');
  });

  it.each(['deces', 'erreurDeSaisie'])('AG-20 waits for nobody: %s', (motif) => {
    const dossier = parcours.clotureAnnoncee();
    const tomorrow = { ...parcours.issue(dossier, motif), sortieLe: '2026-01-06' };
    expect(dossier.refused('claire', 'demanderCloture', tomorrow)).toBe('dateFuture');
    dossier.run('claire', 'demanderCloture', {
      ...parcours.issue(dossier, motif),
      situation: null,
    });
    expect(dossier.state).toMatchObject({ value: 'cloture', context: { acte: null } });
    expect(dossier.written.at(-1)?.fact).toMatchObject({ type: 'clotureImmediate.v1', clear: {} });
  });
});

describe('AG-21 AG-22 notes and reminders', () => {
  it('go to the joint stream or to one’s own side, never to the other', () => {
    const dossier = parcours.actif();
    const on = (audience: string) => {
      dossier.run('claire', 'ajouterNote', { texte: 'x', audience });
      return dossier.written.at(-1)?.fact.on;
    };
    expect([on('binome'), on('social')]).toEqual(['joint', 'social']);
    const foreign = { texte: 'x', audience: 'emploi' };
    expect(dossier.refused('claire', 'ajouterNote', foreign)).toBe('audienceDeLAutreCote');
  });

  it('SECRET-01 a private note moves nothing of the joint case', () => {
    const dossier = parcours.actif();
    const { state, contents } = dossier;
    dossier.run('claire', 'ajouterNote', { texte: 'x', audience: 'social' });
    dossier.run('claire', 'poserRappel', { texte: 'x', due: '2026-01-09' });
    expect(dossier.state).toBe(state);
    expect(dossier.contents).toBe(contents);
    expect(dossier.prive).toEqual({
      social: { notes: 1, rappels: [{ id: expect.any(String), due: '2026-01-09' }] },
    });
  });

  it('AG-22 a reminder is lifted by its own side', () => {
    const dossier = parcours.actif().run('marc', 'poserRappel', { texte: 'x', due: '2026-01-09' });
    const rappel = { rappel: dossier.prive.emploi?.rappels[0]?.id };
    const own = dossier.prive.emploi;
    expect(own && accompagnementGlobal.privateDeadlines(own, 'emploi')).toMatchObject([
      { due: '2026-01-09', holder: 'emploi' },
    ]);
    expect(dossier.refused('marc', 'leverRappel', { rappel: idOf('marc') })).toBe('rappelInconnu');
    expect(dossier.run('marc', 'leverRappel', rappel).prive.emploi?.rappels).toEqual([]);
    expect(dossier.refused('marc', 'poserRappel', { texte: 'x', due: '2026-01-04' })).toBe(
      'dateDepassee',
    );
  });
});

describe('AG-23 substitution', () => {
  const ouvrir = { siege: 'emploi', agent: idOf('colette'), jusquAu: '2026-01-12' };

  it('CLE-08 gives a dated stand-in the seat, until the end of the last day, whether or not the clock has run', () => {
    const dossier = parcours.actif().run('rachid', 'ouvrirSuppleance', ouvrir);
    const place = () => [...dossier.ctxOf('colette').place.qualites];
    expect(dossier.goTo('2026-01-12', '23:59') && place()).toEqual(['emploi']);
    expect(dossier.goTo('2026-01-13', '00:00') && place()).toEqual([]);
    dossier.catchUp();
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      type: 'suppleanceTerminee.v1',
      occurredOn: '2026-01-12',
    });
  });

  it('CLE-02 turns a key « par suppléance »', () => {
    const dossier = parcours.aValider().run('rose', 'ouvrirSuppleance', {
      siege: 'social',
      agent: idOf('colin'),
      jusquAu: '2026-01-12',
    });
    dossier.run('colin', 'confirmerEtape', dossier.proposition);
    const key = dossier.written.find(({ fact }) => fact.clear['parSuppleance'] === true);
    expect(key?.opened.actor.agent).toBe(idOf('colin'));
    expect(dossier.state.value).toBe('valide');
  });

  it('CLE-09 makes the seat’s key fall, at its opening and at its end', () => {
    const dossier = parcours.aValider().run('rachid', 'ouvrirSuppleance', ouvrir);
    expect(dossier.context.etape?.cles).toEqual([]);
    dossier.run('colette', 'confirmerEtape', dossier.proposition);
    dossier.run('rachid', 'terminerSuppleance', { siege: 'emploi' });
    expect(dossier.context.etape?.cles).toEqual([]);
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('aValider');
    expect(dossier.run('marc', 'confirmerEtape', dossier.proposition).state.value).toBe('valide');
  });

  it('is one at a time, of the right people, dated', () => {
    const dossier = parcours.actif();
    const refused = (change: object) =>
      dossier.refused('rachid', 'ouvrirSuppleance', { ...ouvrir, ...change });
    expect(refused({ agent: idOf('marc') })).toBe('dejaTitulaire');
    expect(refused({ agent: idOf('etranger') })).toBe('agentHorsOrganisation');
    expect(refused({ agent: idOf('rachid') })).toBe('roleManquant');
    expect(refused({ jusquAu: '2026-01-04' })).toBe('dateDepassee');
    dossier.run('rachid', 'ouvrirSuppleance', ouvrir);
    expect(refused({})).toBe('suppleanceEnCours');
  });
});
