// Rules AG-01 to AG-05 and AG-11: the proposal, the person's agreement, the pair.
import { describe, expect, it } from 'vitest';
import { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { agents, idOf, organisations } from './support/partenariat.ts';

describe('AG-01 opening a proposal', () => {
  it.each([
    ['marc', 'emploi'],
    ['claire', 'social'],
  ])('%s opens one on the side %s', (name, cote) => {
    const dossier = new Dossier().run(name, 'ouvrirProposition', parcours.ouverture);
    expect(dossier.context).toMatchObject({
      cote,
      auteur: idOf(name),
      reference: 'AG-2026-0001-8',
    });
    expect(dossier.state.value).toBe('brouillon');
  });

  it('writes the identity on the person’s own stream, under the person’s own key', () => {
    const [person, opened] = parcours.brouillon().written;
    const id = opened?.fact.clear['personne'];
    expect(person?.fact).toMatchObject({
      on: { stream: `person/${id}` },
      scopeIds: { person: id },
      clear: {},
    });
  });

  it('refuses an organisation of the wrong kind, or that nobody knows', () => {
    const swapped = {
      ...parcours.ouverture,
      organisationEmploi: organisations.mds.id,
    };
    expect(new Dossier().refused('marc', 'ouvrirProposition', swapped)).toBe(
      'organisationIncorrecte',
    );
    const unknown = { ...parcours.ouverture, organisationSocial: idOf('marc') };
    expect(new Dossier().refused('marc', 'ouvrirProposition', unknown)).toBe(
      'organisationIncorrecte',
    );
  });

  it('SECRET-02 is known to its author alone (and to the auditeur) until it is sent', () => {
    const dossier = parcours.brouillon();
    const knowing = Object.keys(agents).filter(
      (name) => dossier.ctxOf(name).place.qualites.size > 0,
    );
    expect(knowing).toEqual(['paule', 'audrey']);
  });
});

describe('AG-02 AG-03 sending it', () => {
  const refused = (change: (data: ReturnType<typeof parcours.prescription>) => object) => {
    const dossier = parcours.brouillon();
    return dossier.refused('paule', 'prescrire', change(parcours.prescription(dossier)));
  };

  it('AG-02 wants a social frein: working life is not one', () => {
    expect(refused((data) => ({ ...data, freins: ['vieProfessionnelle'] }))).toBe(
      'freinSocialManquant',
    );
    expect(refused((data) => ({ ...data, freins: [] }))).toBe('freinSocialManquant');
  });

  it('AG-02 wants a professional need', () => {
    expect(refused((data) => ({ ...data, besoins: [] }))).toBe('besoinProfessionnelManquant');
  });

  it('AG-03 wants the notice given', () => {
    expect(refused((data) => ({ ...data, noticeRemise: false }))).toBe('noticeNonRemise');
  });

  it('AG-03 AG-30 wants what the person agreed to, in part, in whole or not at all, said already, not yet over', () => {
    const accord = (change: object) =>
      refused((data) => ({ ...data, accord: { ...data.accord, ...change } }));
    expect(accord({ destinataires: [] })).toBe('accordIncomplet');
    expect(accord({ themes: [] })).toBe('accordIncomplet');
    expect(accord({ destinataires: [organisations.autreMds.id] })).toBe('destinataireInconnu');
    expect(accord({ donneLe: '2026-01-06' })).toBe('dateFuture');
    expect(accord({ jusquAu: '2026-01-04' })).toBe('dateDepassee');
    expect(accord({ jusquAu: null })).toBeNull();
    expect(accord({ destinataires: [organisations.mds.id] })).toBeNull();
    expect(accord({ destinataires: [], themes: [] })).toBeNull();
  });

  it('AG-05 opens its deadlines with their due days, and a new setting does not move them', () => {
    const dossier = parcours.prescrit('2026-03-27');
    dossier.settings = {
      version: 1,
      values: {
        ...dossier.settings.values,
        'ag.delaiBinomeJours': 2,
        'ag.delaiDiagnosticJours': 2,
      },
    };
    expect(dossier.context.echeances).toMatchObject({
      binome: '2026-04-03',
      diagnostic: '2026-04-17',
      premierEntretien: '2026-04-17',
    });
  });
});

describe('AG-04 the pair', () => {
  const refused = (change: object) =>
    parcours.prescrit().refused('rose', 'designerBinome', {
      emploi: idOf('marc'),
      social: idOf('claire'),
      ...change,
    });

  it('is two different humans', () => {
    expect(refused({ social: idOf('marc') })).toBe('memePersonne');
  });

  it('is of active agents, each of the case’s own organisation, each in their role', () => {
    expect(refused({ emploi: organisations.mds.id })).toBe('agentInconnu');
    expect(refused({ emploi: idOf('etranger') })).toBe('agentHorsOrganisation');
    expect(refused({ social: idOf('etrangere') })).toBe('agentHorsOrganisation');
    expect(refused({ social: idOf('rose') })).toBe('roleManquant');
    expect(refused({})).toBeNull();
  });

  it('sits down together, and the deadline to name it is over', () => {
    const { context, state } = parcours.diagnostic();
    expect(state.value).toBe('diagnostic');
    expect(context.sieges.emploi.titulaire).toBe(idOf('marc'));
    expect(context.sieges.social.titulaire).toBe(idOf('claire'));
    expect(context.echeances.binome).toBeNull();
  });
});

describe('AG-11 withdrawing', () => {
  it('is possible until the accompaniment has begun, and ends the case with its reason', () => {
    const dossier = parcours
      .valide()
      .run('claire', 'retirerProposition', { motif: 'Elle ne veut plus.' });
    expect(dossier.state.value).toBe('retire');
    expect(dossier.contents.motifDeFin?.texte).toBe('Elle ne veut plus.');
    expect(parcours.actif().refused('claire', 'retirerProposition', { motif: 'x' })).toBe(
      'etatIncompatible',
    );
  });

  it('takes the open proposal with it', () => {
    const dossier = parcours
      .aValider()
      .run('paule', 'retirerProposition', { motif: 'Elle ne veut plus.' });
    expect(dossier.context.etape).toBeNull();
    expect(dossier.firstDue()).toBeNull();
  });
});
