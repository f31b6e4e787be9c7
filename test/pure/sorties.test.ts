// Rules AG-10, AG-26 and AG-27: a refusal answered, « sans nouvelles » after attempts, the follow-up of six months.
import { describe, expect, it } from 'vitest';
import { mayRead } from '../../workflows/kernel/audience.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

describe('AG-10 refusal', () => {
  it('says what is offered instead, and answers who wrote the proposal, who does not read why', () => {
    const dossier = parcours.refuse();
    const { reponse, motifDeFin } = dossier.contents;
    expect(reponse?.alternative).toBe('ressourcePonctuelle');
    expect(motifDeFin?.texte).toBe('Une aide ponctuelle suffit.');
    const { place } = dossier.ctxOf('paule');
    expect(mayRead('proposant', place)).toBe(true);
    expect(mayRead('binome', place)).toBe(false);
  });
});

describe('AG-27 sans nouvelles', () => {
  const demande = (dossier: Dossier) =>
    dossier.refused('marc', 'demanderCloture', parcours.issue(dossier, 'sansNouvelles'));
  const essaie = (dossier: Dossier, canal: string) =>
    dossier.run('marc', 'noterTentative', { le: dossier.today, canal });

  it('asks for enough attempts, by more than one channel', () => {
    const dossier = parcours.actif();
    expect(demande(dossier)).toBe('tentativesManquantes');
    for (const _ of [1, 2, 3]) essaie(dossier, 'sms');
    expect(demande(dossier)).toBe('tentativesManquantes');
    expect(demande(essaie(dossier, 'courrier'))).toBeNull();
  });

  it('counts from the last time that the person was seen', () => {
    const dossier = parcours.actif();
    for (const canal of ['sms', 'telephone', 'courrier']) essaie(dossier, canal);
    dossier.wait(3).run('marc', 'noterRendezVous', parcours.rendezVous(dossier));
    expect(demande(dossier)).toBe('tentativesManquantes');
  });
});

describe('AG-26 follow-up at six months', () => {
  it('is due six months after the exit, noted once, from a fortnight before', () => {
    const dossier = parcours.cloture();
    expect(dossier.context.suiviLe).toBe('2026-07-12');
    expect(parcours.deadlineKinds(dossier)).toEqual(['suivi']);
    const suivi = () => dossier.refused('claire', 'noterSuiviSixMois', { enEmploi: 'non' });
    expect(suivi()).toBe('suiviTropTot');
    dossier.goTo('2026-06-27').run('claire', 'noterSuiviSixMois', { enEmploi: 'non' });
    expect(parcours.deadlineKinds(dossier)).toEqual([]);
    expect(suivi()).toBe('aucunSuivi');
  });

  it('is not asked for after an exit that waited for nobody, which keeps its secret', () => {
    const dossier = parcours.actif();
    dossier.run('marc', 'demanderCloture', parcours.issue(dossier, 'deces'));
    expect(parcours.deadlineKinds(dossier)).toEqual([]);
    expect(dossier.refused('claire', 'noterSuiviSixMois', { enEmploi: 'non' })).toBe('aucunSuivi');
  });
});
