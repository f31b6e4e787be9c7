// Rules AG-49 and AG-50: an associated intervenant is invited by both, reads what is addressed to them, and then no more.
import { describe, expect, it } from 'vitest';
import { mayRead } from '../../workflows/kernel/audience.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf, organisations } from './support/partenariat.ts';
import { readableBy } from './support/readable.ts';

const knows = (dossier: Dossier, name = 'lamine') => [...dossier.ctxOf(name).place.qualites];
const note = (audience: string) => ({ audience, texte: 'Le dossier est déposé.' });

describe('AG-49 an associated intervenant', () => {
  it('knows nothing of the case until both members have agreed', () => {
    const dossier = parcours.invitationProposee();
    expect(knows(dossier)).toEqual([]);
    expect(parcours.deadlineKinds(dossier)).toContain('invitation');
    dossier.run('claire', 'accepterIntervenant', parcours.donnees('accepterIntervenant', dossier));
    expect(knows(dossier)).toEqual(['intervenant']);
    expect(parcours.deadlineKinds(dossier)).toContain('intervention');
    // A colleague of theirs, and the desk there, are told nothing.
    expect(knows(dossier, 'olga')).toEqual([]);
  });

  it('CLE-01 who asks does not answer; the other declines, and nothing was opened', () => {
    const dossier = parcours.invitationProposee();
    const data = parcours.donnees('accepterIntervenant', dossier);
    expect(dossier.refused('marc', 'accepterIntervenant', data)).toBe('invitationDeVous');
    dossier.run('claire', 'declinerIntervenant', { ...data, mot: 'Pas maintenant.' });
    expect(dossier.context.intervenant).toBeNull();
    expect(dossier.contents.invitation).toBeNull();
    expect(knows(dossier)).toEqual([]);
  });

  it('AG-28 an invitation is the seat’s: whoever takes it over, it is answered or taken back', () => {
    const relayed = () => {
      const dossier = parcours.invitationProposee();
      dossier.run('rachid', 'proposerPassation', { siege: 'emploi', agent: idOf('colette') });
      const passation = dossier.context.passation?.id ?? '';
      return dossier.run('colette', 'accepterPassation', { passation });
    };
    const dossier = relayed();
    const data = parcours.donnees('accepterIntervenant', dossier);
    expect(dossier.refused('colette', 'accepterIntervenant', data)).toBe('invitationDeVous');
    expect(dossier.refused('claire', 'declinerIntervenant', data)).toBeNull();
    dossier.run('claire', 'accepterIntervenant', data);
    expect(knows(dossier)).toEqual(['intervenant']);
    const other = relayed();
    const own = parcours.donnees('terminerIntervention', other);
    other.run('colette', 'terminerIntervention', own);
    expect(other.context.intervenant).toBeNull();
  });

  it('is a professional of an actor that the partnership names, within the longest time', () => {
    const dossier = parcours.actif();
    const refused = (change: object) =>
      dossier.refused('marc', 'inviterIntervenant', {
        ...parcours.donnees('inviterIntervenant', dossier),
        ...change,
      });
    expect(refused({ agent: idOf('colette') })).toBe('organisationNonAssociee');
    expect(refused({ agent: idOf('lise') })).toBe('organisationNonAssociee');
    expect(refused({ agent: idOf('audrey') })).toBe('roleNonAssocie');
    expect(refused({ jusquAu: '2026-07-06' })).toBe('interventionTropLongue');
    expect(refused({ jusquAu: '2026-01-04' })).toBe('dateDepassee');
    expect(refused({ accordLe: '2026-01-06' })).toBe('dateFuture');
  });

  it('there is one at a time', () => {
    for (const dossier of [parcours.invitationProposee(), parcours.associe()]) {
      const data = parcours.donnees('inviterIntervenant', dossier);
      expect(dossier.refused('claire', 'inviterIntervenant', data)).toBe('intervenantDeja');
    }
  });

  it('ends by itself on its day, whether or not a clock has run', () => {
    const dossier = parcours.associe();
    dossier.wait(60);
    expect(knows(dossier)).toEqual(['intervenant']);
    dossier.wait(1);
    expect(knows(dossier)).toEqual([]);
    dossier.catchUp();
    expect(dossier.context.intervenant).toBeNull();
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      type: 'interventionTerminee.v1',
      clear: { cause: 'terme' },
    });
  });

  it('an invitation that nobody answers lapses', () => {
    const dossier = parcours.invitationProposee().wait(11).catchUp();
    expect(dossier.context.intervenant).toBeNull();
  });

  it.each(['marc', 'claire', 'lamine'])('ends before its day when %s says so', (name) => {
    const dossier = parcours.associe();
    dossier.run(name, 'terminerIntervention', parcours.donnees('terminerIntervention', dossier));
    expect(knows(dossier)).toEqual([]);
  });

  it.each([
    [
      'withdrawn',
      (dossier: Dossier) =>
        dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' }),
    ],
    [
      'refused',
      (dossier: Dossier) =>
        dossier.run('marc', 'noterAccord', {
          ...parcours.prescription(dossier).accord,
          destinataires: [],
          themes: [],
        }),
    ],
    [
      'not given anew (AG-39)',
      (dossier: Dossier) =>
        dossier.run('marc', 'changerCirconstances', parcours.changement(dossier)),
    ],
  ])('ends with sharing: the agreement %s', (_, ends) => {
    for (const dossier of [parcours.associe(), parcours.invitationProposee()]) {
      ends(dossier);
      expect(knows(dossier)).toEqual([]);
      expect(dossier.context.intervenant).toBeNull();
    }
  });

  it('ends with sharing: the agreement at its own end', () => {
    const dossier = parcours.associe();
    const given = { ...parcours.prescription(dossier).accord, jusquAu: '2026-01-15' };
    dossier.run('marc', 'noterAccord', given).goTo('2026-01-16').catchUp();
    expect(dossier.types.slice(-2)).toEqual(['accordExpire.v1', 'interventionTerminee.v1']);
    expect(knows(dossier)).toEqual([]);
  });

  it('ends with the case', () => {
    const dossier = parcours.associe();
    dossier.run('marc', 'demanderCloture', parcours.issue(dossier, 'deces'));
    expect(knows(dossier)).toEqual([]);
  });
});

describe('AG-50 what an intervenant reads and writes', () => {
  it('what is addressed to them, and who the person is: no other part of any fact', () => {
    const { place } = parcours.associe().ctxOf('lamine');
    expect(readableBy(place)).toEqual([
      'intervenantInvite.v1 mot',
      'noteAjoutee.v1 note (intervenant)',
    ]);
    expect(mayRead('identite', place)).toBe(true);
    expect(mayRead('contacts', place)).toBe(false);
  });

  it('writes in that thread alone, where the pair reads', () => {
    const dossier = parcours.associe();
    expect(dossier.refused('lamine', 'ajouterNote', note('intervenant'))).toBeNull();
    for (const audience of ['binome', 'emploi', 'social', 'instruction', 'secretariat']) {
      expect(dossier.refused('lamine', 'ajouterNote', note(audience))).toBe('audienceDeLAutreCote');
    }
    expect(mayRead('intervenant', dossier.ctxOf('claire').place)).toBe(true);
  });

  it('the pair addresses nothing to who is not there', () => {
    for (const dossier of [parcours.actif(), parcours.invitationProposee()]) {
      expect(dossier.refused('marc', 'ajouterNote', note('intervenant'))).toBe('audienceFermee');
    }
    expect(parcours.associe().refused('marc', 'ajouterNote', note('intervenant'))).toBeNull();
  });

  it('AG-33 nor what the agreement would keep from them', () => {
    const dossier = parcours.associe();
    const given = {
      ...parcours.prescription(dossier).accord,
      destinataires: [organisations.agence.id],
    };
    dossier.run('marc', 'noterAccord', given);
    expect(dossier.refused('marc', 'ajouterNote', note('intervenant'))).toBe('filNonPartage');
    expect(dossier.refused('claire', 'ajouterNote', note('intervenant'))).toBeNull();
  });

  it('since when they are there is known: what was addressed to another before is not theirs', () => {
    const dossier = parcours.associe();
    expect(dossier.ctxOf('lamine').place.intervenantDepuis).toBe(dossier.now);
    expect(dossier.ctxOf('marc').place.intervenantDepuis).toBeUndefined();
  });
});
