// What changes around the person: how to reach them, where they live, who refers them.
import { describe, expect, it } from 'vitest';
import {
  baseDe,
  effets,
  surAccordSeul,
} from '../../workflows/accompagnementGlobal/circonstances.ts';
import { mayRead } from '../../workflows/kernel/audience.ts';
import { personStream } from '../../workflows/streams.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf, organisations } from './support/partenariat.ts';

describe('AG-35 how to reach the person', () => {
  it('is written once, in the person’s own stream, and the case says only that it changed', () => {
    const dossier = parcours.actif();
    dossier.run('claire', 'modifierCoordonnees', parcours.coordonnees);
    const [contacts, told] = dossier.written.slice(-2).map(({ fact }) => fact);
    expect(contacts).toMatchObject({
      on: { stream: personStream(dossier.context.personne) },
      type: 'contactsModifies.v1',
      clear: {},
      parts: parcours.coordonnees,
    });
    expect(told).toMatchObject({ on: 'joint', clear: {}, parts: {} });
  });

  it('changes from the first day on, by who may read it', () => {
    const { coordonnees } = parcours;
    const refused = (name: string, dossier = parcours.diagnostic()) =>
      dossier.refused(name, 'modifierCoordonnees', coordonnees);
    expect(refused('paule', parcours.brouillon())).toBeNull();
    expect(refused('paule', parcours.prescrit())).toBeNull();
    // Who wrote the proposal reads no number any more once the pair is named.
    expect(refused('paule')).toBe('nonHabilite');
    expect(refused('claire')).toBeNull();
    expect(refused('rose')).toBe('nonHabilite');
  });
});

describe('AG-37 a departure from the département', () => {
  const depart = (dossier = parcours.actif()) => ({
    le: dossier.today,
    departement: 'Allier',
    elements: ['identite', 'objectifs'],
    accord: { accordLe: dossier.today, accordMode: 'papier' },
  });

  it('ends the accompaniment, whatever was open, and says in clear its day alone', () => {
    const dossier = parcours.demarrageOuvert();
    dossier.run('claire', 'noterDepart', depart(dossier));
    expect(dossier.state.value).toBe('changementDepartement');
    expect(dossier.context.etape).toBeNull();
    expect(dossier.written.at(-1)?.fact.clear).toEqual({ le: dossier.today });
    expect(parcours.deadlineKinds(dossier)).toEqual([]);
    expect(dossier.contents.depart?.elements).toEqual(['identite', 'objectifs']);
  });

  it('hands nothing over without the person’s agreement, and never freins, diagnosis or notes', () => {
    const dossier = parcours.actif();
    const refused = (change: object) =>
      dossier.refused('marc', 'noterDepart', { ...depart(dossier), ...change });
    expect(refused({ accord: null })).toBe('accordManquant');
    expect(refused({ accord: null, elements: [] })).toBeNull();
    expect(refused({ elements: ['freins'] })).toBe('donneesInvalides');
    expect(refused({ le: '2026-12-01' })).toBe('dateFuture');
  });
});

describe('AG-36 a move inside the département', () => {
  const ailleurs = (dossier = parcours.actif()) => ({
    siege: 'social',
    agent: idOf('etrangere'),
    vers: { organisation: organisations.autreMds.id, accordLe: dossier.today, mode: 'oral' },
  });

  it('gives the seat to another organisation when its receiver accepts, with the agreement extended to it', () => {
    const dossier = parcours.actif();
    dossier.run('claire', 'proposerPassation', ailleurs(dossier));
    expect([...dossier.ctxOf('etrangere').place.qualites]).toEqual(['receveur']);
    expect(mayRead('binome', dossier.ctxOf('etrangere').place)).toBe(false);
    expect(dossier.context.sieges.social.organisation).toBe(organisations.mds.id);
    dossier.run('etrangere', 'accepterPassation', {
      passation: dossier.context.passation?.id ?? '',
    });
    expect(dossier.context.sieges.social).toMatchObject({
      organisation: organisations.autreMds.id,
      titulaire: idOf('etrangere'),
    });
    expect([...dossier.ctxOf('etrangere').place.qualites]).toContain('social');
    expect(dossier.contents.partage.accord?.destinataires).toContain(organisations.autreMds.id);
    expect(dossier.contents.partage.sieges.social).toBe(organisations.autreMds.id);
  });

  it('who left reads on for thirty days; their own organisation answers for the case no more', () => {
    const dossier = parcours.actif();
    dossier.run('claire', 'proposerPassation', ailleurs(dossier));
    dossier.run('etrangere', 'accepterPassation', {
      passation: dossier.context.passation?.id ?? '',
    });
    expect([...dossier.ctxOf('claire').place.qualites]).toEqual(['ancienSocial']);
    expect(dossier.ctxOf('rose').place.qualites.size).toBe(0);
    expect(dossier.options('claire')).toEqual([]);
    dossier.wait(31);
    expect(dossier.ctxOf('claire').place.qualites.size).toBe(0);
  });

  it('asks for a receiver of an organisation of the same kind, and for an agreement that has been given', () => {
    const dossier = parcours.actif();
    const refused = (change: object, vers: object = {}) => {
      const data = ailleurs(dossier);
      const given = { ...data, ...change, vers: { ...data.vers, ...vers } };
      return dossier.refused('claire', 'proposerPassation', given);
    };
    expect(refused({})).toBeNull();
    expect(refused({}, { organisation: organisations.autreAgence.id })).toBe(
      'organisationIncorrecte',
    );
    expect(refused({}, { accordLe: '2026-12-01' })).toBe('dateFuture');
    expect(refused({ agent: idOf('colin') })).toBe('agentHorsOrganisation');
  });
});

describe('AG-38 a change of RSA, of registration, of organisme référent', () => {
  const rsa = { situation: 'rsa', organismeReferent: 'franceTravail', inscrite: true } as const;

  it('is a fact that says nothing in clear, and is said once', () => {
    const dossier = parcours.actif();
    dossier.run('claire', 'changerCirconstances', parcours.changement(dossier));
    const { fact } = dossier.written.find(({ fact: { type } }) => /circonstances/.test(type)) ?? {};
    expect(fact?.clear).toEqual({});
    expect(dossier.contents.statut).toMatchObject({ situation: 'are', inscrite: true });
    const again = parcours.changement(dossier);
    expect(dossier.refused('claire', 'changerCirconstances', again)).toBe('rienNeChange');
  });

  it('a change older than the last one noted does not undo it', () => {
    const dossier = parcours.actif();
    const accord = { accordLe: dossier.today, accordMode: 'oral' };
    dossier.run('claire', 'changerCirconstances', parcours.changement(dossier, accord));
    const older = { ...rsa, situation: 'ass', accord: null };
    const refused = (le: string) =>
      dossier.refused('claire', 'changerCirconstances', { ...older, le });
    expect(refused('2025-12-01')).toBe('changementPlusRecent');
    // Of the same day, it corrects the first.
    expect(refused(dossier.today)).toBeNull();
    expect(dossier.contents.statut).toMatchObject({ situation: 'are', depuis: dossier.today });
  });

  it('shows what it changes before it is confirmed', () => {
    expect(effets(rsa, { ...rsa, situation: 'are' })).toEqual(['socialAccordSeul']);
    expect(effets(rsa, { ...rsa, inscrite: false })).toEqual(['finInscription']);
    expect(effets({ ...rsa, situation: 'are' }, rsa)).toEqual(['socialLoi']);
    const delegue = { ...rsa, organismeReferent: 'delegataire' } as const;
    expect(effets(rsa, delegue)).toEqual(['contrat']);
  });
});

describe('AG-39 where the access of a side rests on the agreement alone', () => {
  it('C. trav. R5312-42-1 IV: the RSA, or a département that refers the person', () => {
    const social = (situation: 'rsa' | 'are', organismeReferent: 'franceTravail' | 'delegataire') =>
      baseDe('social', { situation, organismeReferent, inscrite: true });
    expect(social('rsa', 'franceTravail')).toBe('loi');
    expect(social('are', 'delegataire')).toBe('loi');
    expect(social('are', 'franceTravail')).toBe('accord');
    const are = { situation: 'are', organismeReferent: 'franceTravail', inscrite: true } as const;
    expect(surAccordSeul(are, { ...are, situation: 'ass' })).toEqual([]);
  });

  it('the agreement is given anew, or ends that day', () => {
    const ended = parcours.actif();
    ended.run('marc', 'changerCirconstances', parcours.changement(ended));
    expect(ended.types.slice(-1)).toEqual(['accordRetire.v1']);
    expect(ended.contents.partage.accord).toBeNull();
    const kept = parcours.actif();
    const accord = { accordLe: kept.today, accordMode: 'oral' };
    kept.run('marc', 'changerCirconstances', parcours.changement(kept, accord));
    expect(kept.types.slice(-1)).toEqual(['accordRecueilli.v1']);
    expect(kept.contents.partage.accord?.destinataires).toHaveLength(2);
  });

  it('AG-30 an agreement that renews none is refused with the act that notes it, never swallowed', () => {
    const closed = parcours.actif();
    closed.run('claire', 'retirerAccord', { le: closed.today, mode: 'oral' });
    const accord = { accordLe: closed.today, accordMode: 'papier' };
    const given = parcours.changement(closed, accord);
    expect(closed.refused('marc', 'changerCirconstances', given)).toBe('accordAPart');
    expect(closed.refused('marc', 'changerCirconstances', { ...given, accord: null })).toBeNull();
    // In force, and no access comes to rest on it.
    const running = parcours.actif();
    const referred = {
      ...given,
      situation: 'rsa',
      inscrite: true,
      organismeReferent: 'delegataire',
    };
    expect(running.refused('marc', 'changerCirconstances', referred)).toBe('accordAPart');
  });

  it('SECRET-03 what ends with it is told like any withdrawal: same fact, same clear words, same rule', () => {
    const told = (dossier: Dossier) => {
      const { on, type, clear, parts, occurredOn, rules } = dossier.written.at(-1)?.fact ?? {};
      return { on, type, clear, parts, occurredOn, rules };
    };
    const ended = parcours.actif();
    ended.run('marc', 'changerCirconstances', parcours.changement(ended));
    const withdrawn = parcours.actif();
    withdrawn.run('marc', 'retirerAccord', { le: withdrawn.today, mode: 'oral' });
    expect(told(ended)).toEqual(told(withdrawn));
    expect(ended.context.accord).toEqual(withdrawn.context.accord);
  });
});
