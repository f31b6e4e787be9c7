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
