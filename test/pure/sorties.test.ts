// Rules AG-10, AG-26, AG-27 and AG-29: refusals answered, « sans nouvelles », six months after, and following an end.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { addDays } from '../../workflows/dates.ts';
import { mayRead } from '../../workflows/kernel/audience.ts';
import { decide } from '../../workflows/kernel/decide.ts';
import type { RelatedCase } from '../../workflows/kernel/pathway.ts';
import { sayRefusal } from '../../workflows/refusalTexts.ts';
import { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

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
  const essaie = (dossier: Dossier, canal: string, le: string = dossier.wait(1).today) =>
    dossier.run('marc', 'noterTentative', { le, canal });

  it('asks for enough attempts, by more than one channel', () => {
    const dossier = parcours.actif();
    expect(demande(dossier)).toBe('tentativesManquantes');
    for (const _ of [1, 2, 3]) essaie(dossier, 'sms');
    expect(demande(dossier)).toBe('tentativesManquantes');
    expect(demande(essaie(dossier, 'courrier'))).toBeNull();
  });

  it('counts those of one day once, and none from before the follow-up, nor of the day of a contact', () => {
    const dossier = parcours.actif().goTo('2026-02-10');
    for (const canal of ['sms', 'telephone', 'courrier']) essaie(dossier, canal, '2026-02-01');
    expect(demande(dossier)).toBe('tentativesManquantes');
    for (const le of ['2025-07-01', '2025-08-01', '2026-01-04']) essaie(dossier, 'courriel', le);
    expect(demande(dossier)).toBe('tentativesManquantes');
    dossier.run('marc', 'noterRendezVous', { ...parcours.rendezVous(dossier), le: '2026-01-31' });
    essaie(dossier, 'telephone', '2026-01-31');
    essaie(dossier, 'telephone', '2026-02-05');
    expect(demande(dossier)).toBe('tentativesManquantes');
    expect(demande(essaie(dossier, 'telephone', '2026-02-08'))).toBeNull();
  });

  it('says how many were made, and how many it takes', () => {
    const decision = parcours
      .actif()
      .decide('marc', 'demanderCloture', parcours.issue(parcours.actif(), 'sansNouvelles'));
    if (decision.ok) throw new Error('accepted without an attempt');
    expect(sayRefusal(decision.refusal)).toMatch(
      /au moins 3 tentatives par 2 canaux .*; 0 comptent/,
    );
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
    expect(dossier.context.suiviLe).toBe('2026-07-05');
    expect(parcours.deadlineKinds(dossier)).toEqual(['suivi']);
    const suivi = () => dossier.refused('claire', 'noterSuiviSixMois', { enEmploi: 'non' });
    expect(suivi()).toBe('suiviTropTot');
    dossier.goTo('2026-06-20').run('claire', 'noterSuiviSixMois', { enEmploi: 'non' });
    expect(parcours.deadlineKinds(dossier)).toEqual([]);
    expect(suivi()).toBe('aucunSuivi');
  });

  it('counts from the end itself, which is no later than the day on which it takes effect', () => {
    const dossier = parcours.actif('2026-01-05').goTo('2026-01-20');
    const announced = (sortieLe: string) => ({ ...parcours.issue(dossier), sortieLe });
    const refused = (sortieLe: string) =>
      dossier.refused('marc', 'demanderCloture', announced(sortieLe));
    expect([refused('2026-01-27'), refused('2026-01-28')]).toEqual([null, 'sortieTropLoin']);
    dossier.run('marc', 'demanderCloture', announced('2026-01-12'));
    expect(parcours.deadlineKinds(dossier)).not.toContain('suivi');
    dossier.goTo('2026-02-02').catchUp();
    expect(dossier.context.suiviLe).toBe('2026-07-12');
  });

  it('leaves nothing of an exit that was announced, then ended otherwise', () => {
    const dossier = parcours.clotureAnnoncee();
    dossier.run('claire', 'demanderCloture', parcours.issue(dossier, 'deces'));
    expect(dossier.context.suiviLe).toBeNull();
    const objected = parcours.clotureAnnoncee();
    const motif = 'Le logement n’est pas sûr.';
    objected.run('claire', 'objecterCloture', { acte: objected.context.acte?.id, motif });
    expect(objected.context.suiviLe).toBeNull();
  });

  it('is not asked for after an exit that waited for nobody, which keeps its secret', () => {
    const dossier = parcours.actif();
    dossier.run('marc', 'demanderCloture', parcours.issue(dossier, 'deces'));
    expect(parcours.deadlineKinds(dossier)).toEqual([]);
    expect(dossier.refused('claire', 'noterSuiviSixMois', { enEmploi: 'non' })).toBe('aucunSuivi');
  });
});

describe('AG-29 following an ended accompagnement', () => {
  const suivre = (
    ended: Dossier,
    name: string,
    peers: readonly RelatedCase[] = [],
    proteges = false,
  ) => {
    const fresh = new Dossier(ended.today);
    const { ouverture } = parcours;
    const data = { ...ouverture, personne: null, suiteDe: ended.context.personne };
    const related = () => ({
      caseId: ended.context.personne,
      pathway: accompagnementGlobal.id,
      state: ended.state,
      contents: ended.contents,
    });
    const person = () => ({ prenom: null, nom: null, contacts: null, proteges });
    const ctx = { ...fresh.ctxOf(name), related, peers, person };
    return decide(accompagnementGlobal, fresh.situation(name), 'ouvrirProposition', data, ctx);
  };

  it('opens a case of the same person, and writes nothing about them', () => {
    const ended = parcours.cloture();
    const decision = suivre(ended, 'claire');
    expect(decision.ok && decision.facts.map(({ type }) => type)).toEqual([
      'propositionOuverte.v1',
    ]);
    expect(decision.ok && decision.facts[0]?.clear['personne']).toBe(ended.context.personne);
  });

  describe('AG-97 one at a time', () => {
    const ended = parcours.cloture();
    const apres = (name: string, autre: Dossier, proteges = false) => {
      const decision = suivre(ended, name, [parcours.vuComme(autre)], proteges);
      return decision.ok ? null : decision.refusal.code;
    };

    it('is refused once another was sent, and not once that one has ended', () => {
      expect(apres('claire', parcours.prescrit())).toBe('suiteDejaOuverte');
      expect(apres('claire', parcours.actif())).toBe('suiteDejaOuverte');
      expect(apres('claire', parcours.retire())).toBeNull();
    });

    it('AG-01 says nothing of a draft, but to its author', () => {
      expect(apres('marc', parcours.brouillon())).toBeNull();
      const mine = new Dossier().run('marc', 'ouvrirProposition', parcours.ouverture);
      expect(apres('marc', mine)).toBe('suiteDejaOuverte');
    });

    it('SECRET-13 says nothing of somebody protected, but to who is of that other case', () => {
      const dailleurs = parcours.prescrit();
      expect(apres('marc', dailleurs, true)).toBeNull();
      expect(apres('claire', parcours.actif(), true)).toBe('suiteDejaOuverte');
    });
  });

  it('waits for the end, and exists for nobody who may not read who it is about', () => {
    const codeOf = (ended: Dossier, name: string) => {
      const decision = suivre(ended, name);
      return decision.ok ? null : decision.refusal.code;
    };
    expect(codeOf(parcours.actif(), 'claire')).toBe('suiteEnCours');
    expect(codeOf(parcours.cloture(), 'colette')).toBe('suiteInconnue');
  });
});

describe('AG-96 after the end', () => {
  const relais = (dossier: Dossier, days: number) => ({
    siege: 'emploi',
    agent: idOf('colette'),
    jusquAu: addDays(dossier.today, days),
  });

  it('the responsable still replaces who is gone: the six months are noted, until the stand-in’s last day', () => {
    const dossier = parcours.sixMoisApres();
    const suivi = () => dossier.refused('colette', 'noterSuiviSixMois', { enEmploi: 'oui' });
    expect(suivi()).toBe('nonHabilite');
    expect(dossier.refused('rose', 'ouvrirSuppleance', relais(dossier, 10))).toBe(
      'siegeDeLAutreOrganisation',
    );
    dossier.run('rachid', 'ouvrirSuppleance', relais(dossier, 10));
    expect(suivi()).toBeNull();
    expect(mayRead('identite', dossier.ctxOf('colette').place)).toBe(true);
    dossier.wait(11).catchUp();
    expect(suivi()).toBe('nonHabilite');
    expect(dossier.written.at(-1)?.fact.type).toBe('suppleanceTerminee.v1');
  });

  it('nobody is put where no pair was ever named', () => {
    const dossier = parcours.retire();
    expect(dossier.refused('rachid', 'ouvrirSuppleance', relais(dossier, 10))).toBe(
      'siegeSansTitulaire',
    );
  });
});
