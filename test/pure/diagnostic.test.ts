// Rules AG-06 to AG-12 and CLE-01 to CLE-06: the diagnosis written by two, and steps that two keys open.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { contenuOuvert } from '../../workflows/accompagnementGlobal/signedContents.ts';
import { addDays } from '../../workflows/dates.ts';
import * as parcours from './support/parcours.ts';
import { idOf } from './support/partenariat.ts';

const edits = [
  ['marc', 'completerDiagnosticEmploi'],
  ['claire', 'completerDiagnosticSocial'],
  ['claire', 'redigerSynthese'],
  ['marc', 'evaluerFrein'],
  ['claire', 'ajouterAppui'],
  ['marc', 'fixerObjectif'],
] as const;

describe('AG-06 the diagnosis', () => {
  it('has a part for each member, and the rest for both', () => {
    const { diagnostic, freins, appuis, objectifs } = parcours.ecrit().contents;
    expect(diagnostic.emploi).toMatchObject({ texte: 'Dix ans de cuisine.', par: idOf('marc') });
    expect(diagnostic.social).toMatchObject({ par: idOf('claire') });
    expect(freins).toMatchObject([{ theme: 'logement', impact: 'fort', commentaire: null }]);
    expect([appuis.length, objectifs.length]).toEqual([1, 1]);
  });

  it('keeps one evaluation a theme: the last', () => {
    const dossier = parcours
      .ecrit()
      .run('claire', 'evaluerFrein', { theme: 'logement', impact: 'moyen' });
    expect(dossier.contents.freins).toMatchObject([{ theme: 'logement', impact: 'moyen' }]);
  });

  it('says who is waited for', () => {
    const waiting = (dossier: { state: typeof accompagnementGlobal.initial }) =>
      accompagnementGlobal.summary(dossier.state, parcours.diagnostic().settings).waitingFor;
    expect(waiting(parcours.diagnostic())).toBe('binome');
    expect(
      waiting(parcours.diagnostic().run('marc', 'completerDiagnosticEmploi', { texte: 'x' })),
    ).toBe('social');
    expect(waiting(parcours.aValider())).toBe('social');
    expect(waiting(parcours.actif())).toBeNull();
  });
});

describe('AG-07 editing while the validation is proposed', () => {
  it.each(edits)('%s, %s: the proposal falls and the case is in diagnosis again', (name, type) => {
    const dossier = parcours.aValider();
    dossier.run(name, type, parcours.donnees(type, dossier));
    expect(dossier.types.at(-2)).toBe('etapeCaduque.v1');
    expect(dossier.state).toMatchObject({ value: 'diagnostic', context: { etape: null } });
  });

  it('AG-21 is not what a note, a meeting or an attempt does', () => {
    const dossier = parcours.aValider();
    const { proposition } = dossier;
    for (const type of ['ajouterNote', 'fixerRendezVous', 'noterRendezVous', 'noterTentative']) {
      dossier.run('marc', type, parcours.donnees(type, dossier));
    }
    expect(dossier.run('claire', 'confirmerEtape', proposition).state.value).toBe('valide');
  });
});

describe('AG-08 proposing the validation', () => {
  it('says what is missing', () => {
    const dossier = parcours.diagnostic().run('marc', 'completerDiagnosticEmploi', { texte: 'x' });
    const decision = dossier.decide(
      'marc',
      'proposerValidation',
      parcours.donnees('proposerValidation', dossier),
    );
    expect(decision).toMatchObject({
      ok: false,
      refusal: {
        code: 'diagnosticIncomplet',
        params: { manque: 'la partie sociale, la synthèse, un objectif' },
      },
    });
    const option = dossier.options('marc').find(({ type }) => type === 'proposerValidation');
    expect(option).toMatchObject({ possible: false, refusal: { code: 'diagnosticIncomplet' } });
  });

  it('wants a meeting that took place', () => {
    const dossier = parcours.ecrit();
    const data = { le: addDays(dossier.today, 1), mode: 'tripartite' };
    expect(dossier.refused('marc', 'proposerValidation', data)).toBe('dateFuture');
  });
});

describe('two keys', () => {
  it('CLE-01 AG-09 validates with two humans, one a seat', () => {
    const dossier = parcours.aValider();
    expect(dossier.refused('marc', 'confirmerEtape', dossier.proposition)).toBe('cleDejaTournee');
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.types.slice(-2)).toEqual(['etapeConfirmee.v1', 'diagnosticValide.v1']);
    expect(dossier.state.value).toBe('valide');
  });

  it('CLE-03 refuses another content than the one that was read', () => {
    const dossier = parcours.aValider();
    const other = { ...dossier.proposition, digest: 'f'.repeat(64) };
    expect(dossier.decide('claire', 'confirmerEtape', other)).toMatchObject({
      ok: false,
      refusal: { kind: 'perime', code: 'contenuModifie' },
    });
  });

  it('CLE-03 refuses when the content is not today what was proposed, though the digest read is right', () => {
    const dossier = parcours.aValider();
    const { partage } = dossier.contents;
    const aSigner = partage.aSigner.filter(({ type }) => type !== 'objectifFixe.v1');
    dossier.contents = { ...dossier.contents, partage: { ...partage, aSigner } };
    expect(dossier.refused('claire', 'confirmerEtape', dossier.proposition)).toBe('contenuModifie');
  });

  it('CLE-03 refuses a proposal that is gone', () => {
    const dossier = parcours.aValider();
    const { proposition } = dossier;
    dossier.run('marc', 'fixerObjectif', { texte: 'Autre chose.' });
    dossier.run('marc', 'proposerValidation', { le: dossier.today, mode: 'separes' });
    expect(dossier.decide('claire', 'confirmerEtape', proposition)).toMatchObject({
      ok: false,
      refusal: { kind: 'refus', code: 'propositionDisparue' },
    });
  });

  it('CLE-04 closes on an objection, which keeps its reason for the pair', () => {
    const dossier = parcours.aValider();
    dossier.run('claire', 'objecterEtape', {
      ...dossier.proposition,
      motif: 'Il manque le budget.',
    });
    expect(dossier.state).toMatchObject({ value: 'diagnostic', context: { etape: null } });
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      clear: { audience: 'binome' },
      parts: { motif: { motif: 'Il manque le budget.' } },
    });
  });

  it('CLE-05 lapses at the end of its last day, as a fact of that day', () => {
    const dossier = parcours.aValider('2026-03-20');
    dossier.goTo('2026-03-30', '23:59');
    expect(dossier.firstDue()).toBeNull();
    const late = dossier.proposition;
    dossier.goTo('2026-04-20');
    expect(dossier.refused('claire', 'confirmerEtape', late)).toBe('etatIncompatible');
    expect(dossier.state.value).toBe('diagnostic');
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      type: 'etapeCaduque.v1',
      occurredOn: '2026-03-30',
      clear: { cause: 'delai' },
    });
  });

  it('CLE-06 a new proposal replaces the one that is open', () => {
    const dossier = parcours.demarrageOuvert();
    dossier.run('claire', 'proposerDemarrage', parcours.demarrage(dossier));
    expect(dossier.types.slice(-4)).toEqual([
      'demarragePrepare.v1',
      'etapeCaduque.v1',
      'etapeProposee.v1',
      'etapeConfirmee.v1',
    ]);
    expect(dossier.context.etape?.cles.map(({ siege }) => siege)).toEqual(['social']);
  });
});

describe('CLE-03 what is signed', () => {
  it('is the whole diagnosis with its meeting, and neither who wrote it nor when', () => {
    const { contents } = parcours.aValider('2026-01-05');
    expect(contenuOuvert('validation', contents)).toEqual({
      schema: 'ag.diagnostic.1',
      emploi: 'Dix ans de cuisine.',
      social: 'Hébergée chez une amie.',
      synthese: 'D’abord un toit, puis la cuisine.',
      freins: [{ theme: 'logement', impact: 'fort', commentaire: null }],
      appuis: [{ id: expect.any(String), texte: 'Son amie la soutient.' }],
      objectifs: [{ id: expect.any(String), texte: 'Je veux mon chez-moi.' }],
      rencontre: { le: '2026-01-05', mode: 'tripartite' },
    });
  });

  it('is the start: its dates and the person’s signature', () => {
    const { contents } = parcours.demarrageOuvert('2026-01-05');
    expect(contenuOuvert('demarrage', contents)).toEqual({
      schema: 'ag.demarrage.1',
      debut: '2026-01-05',
      fin: '2026-07-05',
      signature: { signatureLe: '2026-01-05', signatureMode: 'papier', referenceContrat: null },
    });
    expect(contenuOuvert(undefined, contents)).toBeNull();
  });
});

describe('AG-10 refusing', () => {
  it('ends the case with its reason', () => {
    const dossier = parcours.refuse();
    expect(dossier.state.value).toBe('refuse');
    expect(dossier.contents.motifDeFin?.texte).toBe('Une aide ponctuelle suffit.');
  });
});

describe('AG-12 starting', () => {
  const refused = (change: object) => {
    const dossier = parcours.valide('2026-01-05');
    return dossier.refused('marc', 'proposerDemarrage', {
      ...parcours.demarrage(dossier),
      ...change,
    });
  };

  it('lasts six months when nothing else is said, and clamps to the month’s end', () => {
    const { echeances } = parcours.actif('2026-08-31').context;
    expect(echeances).toMatchObject({ fin: '2027-02-28', bilan: '2027-01-29' });
  });

  it('is neither before the validation, nor backwards, nor beyond the cap', () => {
    expect(refused({ debut: '2026-01-04' })).toBe('debutAvantValidation');
    expect(refused({ fin: '2026-01-05' })).toBe('finAvantDebut');
    expect(refused({ fin: '2027-01-06' })).toBe('dureeTropLongue');
    expect(refused({ fin: '2027-01-05' })).toBeNull();
    expect(refused({ signatureLe: '2026-01-06' })).toBe('dateFuture');
  });

  it('AG-05 AG-14 opens the clocks of contact, and the end', () => {
    const { contacts, debut } = parcours.actif('2026-01-05').context;
    expect(debut).toBe('2026-01-05');
    expect(contacts.emploi).toEqual({ dernier: null, avant: '2026-01-20' });
    expect(contacts.social).toEqual({ dernier: null, avant: '2026-02-04' });
  });

  it('AG-14 counts from who was seen since the start, when the second key comes later', () => {
    const dossier = parcours.demarrageOuvert('2026-01-05').goTo('2026-01-09');
    const seen = { ...parcours.rendezVous(dossier), type: 'franceTravail' };
    dossier.run('marc', 'noterRendezVous', seen).goTo('2026-01-12');
    dossier.run('claire', 'confirmerEtape', dossier.proposition);
    expect(dossier.context.contacts).toMatchObject({
      emploi: { dernier: '2026-01-09', avant: '2026-01-24' },
      social: { dernier: null, avant: '2026-02-04' },
    });
  });

  it('opens the review at once when it lasts less than a month', () => {
    const dossier = parcours.valide('2026-01-05');
    dossier.run('marc', 'proposerDemarrage', { ...parcours.demarrage(dossier), fin: '2026-01-20' });
    dossier.run('claire', 'confirmerEtape', dossier.proposition).catchUp();
    expect(dossier.state.value).toBe('bilan');
    expect(dossier.written.at(-1)?.fact.occurredOn).toBe('2026-01-05');
  });
});
