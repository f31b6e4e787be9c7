// Rules AG-40 and SECRET-15: whether a situation exists is asked with the person's agreement, and a desk is all that is told.
import { describe, expect, it } from 'vitest';
import {
  bureauDe,
  seSignale,
  verificationsDites,
} from '../../workflows/accompagnementGlobal/doublon.ts';
import { identityKey } from '../../workflows/people/samePerson.ts';
import { Dossier, jour } from './support/dossier.ts';
import { dossiers } from './support/faits.ts';
import * as parcours from './support/parcours.ts';
import { organisations } from './support/partenariat.ts';

const naissance = jour('1991-04-02');
const key = (prenom: string, nom: string, day = naissance) =>
  identityKey({ prenom, nom, naissance: day });

describe('AG-40', () => {
  it('knows a full identity again however it is typed, and no other', () => {
    const one = key('Jean-Éric', 'O’Brien');
    expect(key('JEAN ERIC', 'o brien')).toBe(one);
    expect(key('Jean Eric', 'Obrien')).toBe(one);
    expect(key('Jean-Éric', 'O’Brien', jour('1991-04-03'))).not.toBe(one);
    expect(key('Jean', 'Éric O’Brien')).not.toBe(one);
    expect(identityKey({ prenom: 'Inès', nom: 'Dumoulin', naissance: null })).toBeNull();
  });

  it('records on which agreement it was asked, and that a homonym goes on', () => {
    const donneLe = '2026-01-05';
    const dossier = new Dossier().run('marc', 'ouvrirProposition', {
      ...parcours.ouverture,
      verification: { donneLe, mode: 'oral', autrePersonne: true },
    });
    expect(dossier.types).toEqual([
      'personneCreee.v1',
      'propositionOuverte.v1',
      'identiteVerifiee.v1',
    ]);
    const { fact } = dossier.written.at(-1) ?? {};
    expect(fact).toMatchObject({ clear: { donneLe }, parts: { verification: { mode: 'oral' } } });
  });

  it('takes no agreement of a day to come, and writes nothing where nothing was asked', () => {
    const verification = { donneLe: '2026-01-06', mode: 'oral', autrePersonne: false };
    const opening = { ...parcours.ouverture, verification };
    expect(new Dossier().refused('marc', 'ouvrirProposition', opening)).toBe('dateFuture');
    expect(parcours.brouillon().types).not.toContain('identiteVerifiee.v1');
  });
});

describe('SECRET-15', () => {
  it('a situation is told of from its sending to its end', () => {
    const told = Object.entries(dossiers).flatMap(([state, at]) =>
      seSignale(at().state) ? [state] : [],
    );
    expect(told.sort()).toEqual(
      [
        'prescrit',
        'diagnostic',
        'aValider',
        'enCommission',
        'valide',
        'actif',
        'bilan',
        'suspendu',
      ].sort(),
    );
  });

  it('what is told is the organisation of one’s own side', () => {
    const { state } = parcours.actif();
    expect(bureauDe(state, 'emploi')).toBe(organisations.agence.id);
    expect(bureauDe(state, 'social')).toBe(organisations.mds.id);
  });
});

describe('SECRET-17', () => {
  const faite = (le: string, organisation: string, agent: string) => {
    return { le: jour(le), organisation, agent };
  };

  it('a check is said by its day and its organisation, once, whoever asked and however often', () => {
    const faites = [
      faite('2026-01-05', 'Agence', 'a'),
      faite('2026-01-05', 'Agence', 'b'),
      faite('2026-01-05', 'MDS', 'c'),
      faite('2026-01-07', 'Agence', 'a'),
    ];
    expect(verificationsDites(faites, 'x')).toEqual([
      { le: '2026-01-07', organisation: 'Agence' },
      { le: '2026-01-05', organisation: 'Agence' },
      { le: '2026-01-05', organisation: 'MDS' },
    ]);
  });

  it('nothing is said to who asked: what they were answered would tell of a protection', () => {
    const faites = [faite('2026-01-05', 'Agence', 'a'), faite('2026-01-06', 'Agence', 'b')];
    expect(verificationsDites(faites, 'a')).toEqual([{ le: '2026-01-06', organisation: 'Agence' }]);
  });
});
