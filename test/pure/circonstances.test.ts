// What changes around the person: how to reach them, where they live, who refers them.
import { describe, expect, it } from 'vitest';
import { personStream } from '../../workflows/streams.ts';
import * as parcours from './support/parcours.ts';

describe('AG-35 how to reach the person', () => {
  it('is written once, in the person’s own stream, and the case says only that it changed', () => {
    const dossier = parcours.actif();
    dossier.run('sonia', 'modifierCoordonnees', parcours.coordonnees);
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
