// Rule AG-54: a leave is said ahead, begins and ends on its days, and gives nothing outside them.
import { describe, expect, it } from 'vitest';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

const conge = {
  siege: 'emploi',
  agent: idOf('colette'),
  depuis: '2026-01-12',
  jusquAu: '2026-01-23',
};

describe('AG-54 a leave', () => {
  it('gives the stand-in nothing before its first day, the seat until its last, and ends by itself', () => {
    const dossier = parcours.actif().run('rachid', 'ouvrirSuppleance', conge);
    const qualites = () => [...dossier.catchUp().ctxOf('colette').place.qualites];
    expect(qualites()).toEqual([]);
    dossier.goTo('2026-01-11', '23:59');
    expect(qualites()).toEqual([]);
    dossier.goTo('2026-01-12', '00:00');
    expect(qualites()).toEqual(['emploi']);
    // The holder keeps the seat.
    expect([...dossier.ctxOf('marc').place.qualites]).toEqual(['emploi']);
    dossier.goTo('2026-01-23', '23:59');
    expect(qualites()).toEqual(['emploi']);
    dossier.goTo('2026-01-24', '00:00');
    expect(qualites()).toEqual([]);
    expect(dossier.context.sieges.emploi.suppleance).toBeNull();
  });

  it('is one at a time, even before it has begun, and may be taken back', () => {
    const dossier = parcours.actif().run('rachid', 'ouvrirSuppleance', conge);
    expect(dossier.refused('rachid', 'ouvrirSuppleance', conge)).toBe('suppleanceEnCours');
    dossier.run('rachid', 'terminerSuppleance', { siege: 'emploi' });
    expect(dossier.context.sieges.emploi.suppleance).toBeNull();
    const refused = (change: object) =>
      dossier.refused('rachid', 'ouvrirSuppleance', { ...conge, ...change });
    expect(refused({ jusquAu: '2026-01-11' })).toBe('suppleanceTropCourte');
    expect(refused({ depuis: '2026-01-04' })).toBe('dateDepassee');
  });

  it('CLE-09 leaves the key of who is still here until the day they go', () => {
    const dossier = parcours.aValider().run('rachid', 'ouvrirSuppleance', conge);
    expect(dossier.context.etape?.cles).toHaveLength(1);
    dossier.goTo('2026-01-11').catchUp();
    expect(dossier.context.etape?.cles).toHaveLength(1);
    dossier.goTo('2026-01-13').catchUp();
    expect(dossier.context.etape?.cles).toEqual([]);
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      type: 'signatureAnnulee.v1',
      occurredOn: '2026-01-12',
    });
    dossier.run('colette', 'confirmerEtape', dossier.proposition);
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('valide');
  });

  it('CLE-01 nobody stands in for both sides', () => {
    const dossier = parcours.actif().run('rachid', 'ouvrirSuppleance', {
      ...conge,
      depuis: null,
    });
    const social = { siege: 'social', agent: idOf('colette'), jusquAu: '2026-01-23' };
    expect(dossier.refused('rose', 'ouvrirSuppleance', social)).toBe('agentHorsOrganisation');
    expect(dossier.refused('rachid', 'ouvrirSuppleance', social)).toBe('siegeDeLAutreOrganisation');
  });
});
