// Rule AG-28: a seat is handed over when its receiver accepts; who leaves reads on until a day, and acts no more.
import { describe, expect, it } from 'vitest';
import { mayRead } from '../../workflows/kernel/audience.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

describe('AG-28 handover', () => {
  it('changes nothing until it is accepted, and the receiver reads nothing before', () => {
    const dossier = parcours.relaisPropose();
    expect(dossier.context.sieges.emploi.titulaire).toBe(idOf('marc'));
    const { place } = dossier.ctxOf('colette');
    expect([...place.qualites]).toEqual(['receveur']);
    expect(mayRead('binome', place) || mayRead('emploi', place)).toBe(false);
    expect(parcours.deadlineKinds(dossier)).toContain('passation');
  });

  it('gives the seat to who accepts; who leaves reads for thirty days, and acts no more', () => {
    const dossier = parcours.relaisPropose();
    const passation = dossier.context.passation?.id ?? '';
    dossier.run('colette', 'accepterPassation', { passation });
    expect(dossier.context.sieges.emploi.titulaire).toBe(idOf('colette'));
    expect([...dossier.ctxOf('colette').place.qualites]).toEqual(['emploi']);
    const gone = () => dossier.ctxOf('marc').place;
    expect([...gone().qualites]).toEqual(['ancienEmploi']);
    expect(mayRead('binome', gone()) && mayRead('emploi', gone())).toBe(true);
    expect(mayRead('social', gone())).toBe(false);
    expect(dossier.options('marc')).toEqual([]);
    dossier.wait(30);
    expect(gone().qualites.size).toBe(1);
    dossier.wait(1);
    expect(gone().qualites.size).toBe(0);
  });

  it('CLE-09 voids the open signature of the seat', () => {
    const dossier = parcours.demarrageOuvert();
    dossier.run('rachid', 'proposerPassation', { siege: 'emploi', agent: idOf('colette') });
    dossier.run('colette', 'accepterPassation', {
      passation: dossier.context.passation?.id ?? '',
    });
    expect(dossier.context.etape?.cles).toEqual([]);
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.refused('marc', 'confirmerEtape', dossier.proposition)).toBe('nonHabilite');
    dossier.run('colette', 'confirmerEtape', dossier.proposition);
    expect(dossier.state.value).toBe('actif');
  });

  it('may be declined, and asked of another', () => {
    const dossier = parcours.relaisPropose();
    const passation = dossier.context.passation?.id ?? '';
    dossier.run('colette', 'declinerPassation', { passation, mot: 'Mon portefeuille est plein.' });
    expect(dossier.context.passation).toBeNull();
    expect(dossier.ctxOf('colette').place.qualites.size).toBe(0);
    expect(dossier.refused('colette', 'accepterPassation', { passation })).toBe('nonHabilite');
  });

  it('is for a colleague of the seat, in its role, who sits nowhere else in the case', () => {
    const dossier = parcours.actif();
    const refused = (agent: string) =>
      dossier.refused('marc', 'proposerPassation', { siege: 'emploi', agent: idOf(agent) });
    expect(refused('marc')).toBe('dejaTitulaire');
    expect(refused('colin')).toBe('agentHorsOrganisation');
    expect(refused('rachid')).toBe('roleManquant');
    expect(refused('etranger')).toBe('agentHorsOrganisation');
  });

  it('ends the substitution of who takes the seat for good', () => {
    const dossier = parcours.actif();
    dossier.run('rachid', 'ouvrirSuppleance', {
      siege: 'emploi',
      agent: idOf('colette'),
      jusquAu: '2026-03-01',
    });
    dossier.run('rachid', 'proposerPassation', { siege: 'emploi', agent: idOf('colette') });
    dossier.run('colette', 'accepterPassation', {
      passation: dossier.context.passation?.id ?? '',
    });
    expect(dossier.context.sieges.emploi).toMatchObject({
      titulaire: idOf('colette'),
      suppleance: null,
    });
  });
});
