// Rules AG-54 and AG-68: a leave is said ahead, begins and ends on its days, and gives nothing outside them.
import { describe, expect, it } from 'vitest';
import { instantPropose } from '../../workflows/kernel/conjoint.ts';
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

  it('forbids no absence before it: each holds on its own days, and ends by itself', () => {
    const dossier = parcours.actif().run('rachid', 'ouvrirSuppleance', conge);
    const absence = (change: object) => ({
      siege: 'emploi',
      agent: idOf('colette'),
      jusquAu: '2026-01-07',
      ...change,
    });
    const refused = (change: object) =>
      dossier.refused('rachid', 'ouvrirSuppleance', absence(change));
    expect(refused({ jusquAu: '2026-01-12' })).toBe('suppleanceEnCours');
    expect(refused({ depuis: '2026-01-23', jusquAu: '2026-01-30' })).toBe('suppleanceEnCours');
    dossier.run('rachid', 'ouvrirSuppleance', absence({}));
    dossier.run(
      'rachid',
      'ouvrirSuppleance',
      absence({ depuis: '2026-01-24', jusquAu: '2026-01-30' }),
    );
    const holds = (day: string) =>
      dossier.goTo(day).catchUp().ctxOf('colette').place.qualites.has('emploi');
    const days = ['05', '07', '08', '11', '12', '23', '24', '30', '31'];
    expect(days.filter((day) => holds(`2026-01-${day}`))).toEqual([
      '05',
      '07',
      '12',
      '23',
      '24',
      '30',
    ]);
    expect(dossier.types.filter((type) => type === 'suppleanceTerminee.v1')).toHaveLength(3);
    expect(dossier.context.sieges.emploi).not.toHaveProperty('ensuite');
  });

  it('AG-54 running or to come, ends with the seat that its holder hands over', () => {
    const dossier = parcours.relaisPropose().run('rachid', 'ouvrirSuppleance', conge);
    dossier.run('rachid', 'ouvrirSuppleance', { ...conge, depuis: null, jusquAu: '2026-01-06' });
    dossier.run('colette', 'accepterPassation', {
      passation: dossier.context.passation?.id ?? '',
    });
    expect(dossier.context.sieges.emploi).toMatchObject({
      titulaire: idOf('colette'),
      suppleance: null,
    });
    expect(dossier.context.sieges.emploi).not.toHaveProperty('ensuite');
  });

  it('CLE-09 a step keeps the moment of its proposal when its first key falls', () => {
    const dossier = parcours.aValider();
    const proposed = dossier.now;
    dossier.goTo('2026-01-06').run('rachid', 'ouvrirSuppleance', { ...conge, depuis: null });
    const { etape } = dossier.context;
    expect(etape?.cles).toEqual([]);
    expect(etape && instantPropose(etape)).toBe(proposed);
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

  it('AG-68 not begun is taken back by its first day, and the running absence goes on', () => {
    const absence = { ...conge, depuis: null, jusquAu: '2026-01-07' };
    const later = { ...conge, depuis: '2026-02-02', jusquAu: '2026-02-06' };
    const dossier = parcours.actif();
    for (const one of [absence, conge, later]) dossier.run('rachid', 'ouvrirSuppleance', one);
    const fin = (depuis: string | null) => ({ siege: 'emploi', depuis });
    dossier.run('rachid', 'terminerSuppleance', fin('2026-01-12'));
    expect(dossier.context.sieges.emploi).toMatchObject({
      suppleance: { depuis: '2026-01-05' },
      ensuite: [{ depuis: '2026-02-02' }],
    });
    expect(dossier.ctxOf('colette').place.qualites.has('emploi')).toBe(true);
    const again = () => dossier.refused('rachid', 'terminerSuppleance', fin('2026-01-12'));
    expect(again()).toBe('aucuneSuppleance');
    expect(dossier.refused('rose', 'terminerSuppleance', fin('2026-02-02'))).not.toBeNull();
    // Left unsaid, it is the running one; the leave to come stands.
    dossier.run('rachid', 'terminerSuppleance', fin(null));
    expect(dossier.context.sieges.emploi).toMatchObject({
      suppleance: { depuis: '2026-02-02' },
    });
    expect(dossier.context.sieges.emploi).not.toHaveProperty('ensuite');
    expect(dossier.goTo('2026-01-20').catchUp().ctxOf('colette').place.qualites.size).toBe(0);
  });

  it('AG-68 taken back, it leaves the key that the running stand-in has turned', () => {
    const dossier = parcours.aValider();
    dossier.run('rachid', 'ouvrirSuppleance', { ...conge, depuis: null, jusquAu: '2026-01-07' });
    dossier.run('rachid', 'ouvrirSuppleance', conge);
    dossier.run('colette', 'confirmerEtape', dossier.proposition);
    const fin = { siege: 'emploi', depuis: '2026-01-12' };
    dossier.run('rachid', 'terminerSuppleance', fin);
    expect(dossier.context.etape?.cles).toHaveLength(1);
    dossier.run('rachid', 'terminerSuppleance', { ...fin, depuis: null });
    expect(dossier.context.etape?.cles).toEqual([]);
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
