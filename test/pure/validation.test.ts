// Rules AG-45 to AG-48 and AG-53: who validates a diagnosis, what a commission reads, and what it leaves behind.
import { describe, expect, it } from 'vitest';
import { deadlines } from '../../workflows/accompagnementGlobal/deadlines.ts';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { attente } from '../../workflows/accompagnementGlobal/summary.ts';
import { mayKnow, mayRead } from '../../workflows/kernel/audience.ts';
import {
  defaultSettings,
  type SettingChange,
  settingsOn,
} from '../../workflows/settings/settings.ts';
import { type Dossier, jour } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { readableBy } from './support/readable.ts';

const send = (dossier: Dossier, data: object = {}) =>
  dossier.run('marc', 'proposerValidation', { le: dossier.today, mode: 'tripartite', ...data });
const confirm = (dossier: Dossier) => dossier.run('claire', 'confirmerEtape', dossier.proposition);

describe('AG-45 who validates is a dated setting', () => {
  it('is the pair until another policy takes effect, and the latest word of a day wins', () => {
    const change = (version: number, valeur: number, effetLe: string): SettingChange => ({
      version,
      cle: 'ag.validation',
      valeur,
      effetLe: jour(effetLe),
    });
    const changes = [change(1, 2, '2026-02-01'), change(2, 0, '2026-03-01')];
    const on = (day: string) => settingsOn(changes, jour(day)).values['ag.validation'];
    expect([on('2026-01-31'), on('2026-02-01'), on('2026-03-01')]).toEqual([0, 2, 0]);
  });

  it('a case keeps the policy in force when it was sent, and the fact says it', () => {
    const dossier = send(parcours.ecritSous('commission'), { presentation: parcours.aPresenter });
    expect(
      dossier.written.find(({ fact }) => fact.type === 'rencontreDiagnosticNotee.v1'),
    ).toMatchObject({ fact: { clear: { validation: 'commission' } } });
    dossier.settings = defaultSettings;
    expect(confirm(dossier).state.value).toBe('enCommission');
  });

  it('one sent again is sent under the policy of that day', () => {
    const dossier = send(parcours.ecritSous('commission'), { presentation: parcours.aPresenter });
    dossier.run('claire', 'objecterEtape', { ...dossier.proposition, motif: 'Pas encore.' });
    dossier.settings = defaultSettings;
    expect(confirm(send(dossier)).state.value).toBe('valide');
    expect(dossier.contents.commission.aPresenter).toBeNull();
  });
});

describe('AG-46 CLE-10 of three', () => {
  it('both keys and the signature of the person, in any order', () => {
    const first = parcours.aTrois();
    first.run('claire', 'recueillirSignature', parcours.donnees('recueillirSignature', first));
    expect(first.state.value).toBe('aValider');
    expect(attente(first.state)?.holder).toBe('social');
    expect(confirm(first).state.value).toBe('valide');

    const last = confirm(parcours.aTrois());
    expect(last.state.value).toBe('aValider');
    expect(attente(last.state)).toEqual({
      holder: 'personne',
      what: 'Recueillir la signature de la personne',
    });
    last.run('marc', 'recueillirSignature', parcours.donnees('recueillirSignature', last));
    expect(last.state.value).toBe('valide');
  });

  it('the key is the person’s own, on the content that the two agreed to, and given once', () => {
    const dossier = parcours.aTrois();
    const data = parcours.donnees('recueillirSignature', dossier);
    dossier.run('marc', 'recueillirSignature', data);
    expect(dossier.context.etape?.cles.at(-1)).toMatchObject({
      siege: 'personne',
      agent: dossier.context.personne,
    });
    expect(dossier.refused('claire', 'recueillirSignature', data)).toBe('dejaSigne');
    const other = { ...data, digest: '0'.repeat(64) };
    expect(parcours.aTrois().refused('marc', 'recueillirSignature', other)).toBe(
      'propositionDisparue',
    );
  });

  it('falls with what was signed, and is asked for again', () => {
    const dossier = parcours.aTrois();
    dossier.run('marc', 'recueillirSignature', parcours.donnees('recueillirSignature', dossier));
    dossier.run('claire', 'ajouterAppui', { texte: 'Un voisin.' });
    expect(dossier.state.value).toBe('diagnostic');
    expect(confirm(send(dossier)).state.value).toBe('aValider');
  });

  it('takes a meeting of three, and no signature is asked for elsewhere', () => {
    const apart = { le: '2026-01-05', mode: 'separes' };
    const refused = parcours.ecritSous('tripartite').refused('marc', 'proposerValidation', apart);
    expect(refused).toBe('rencontreATrois');
    const pair = parcours.aValider();
    const data = parcours.donnees('recueillirSignature', pair);
    expect(pair.refused('marc', 'recueillirSignature', data)).toBe('signatureNonDemandee');
  });

  it('shows the person among those who sign, only while that is so', () => {
    const seats = (dossier: Dossier) =>
      Object.keys(accompagnementGlobal.conjoint(dossier.state).sieges);
    expect(seats(parcours.aTrois())).toEqual(['emploi', 'social', 'personne']);
    expect(seats(parcours.aValider())).toEqual(['emploi', 'social']);
    expect(seats(parcours.enCommission())).toEqual(['emploi', 'social']);
  });
});

describe('AG-47 before the commission', () => {
  it('has it with a day to answer by, and its decision validates', () => {
    const dossier = parcours.enCommission();
    expect(attente(dossier.state)?.holder).toBe('commission');
    expect(deadlines(dossier.state)).toContainEqual(
      expect.objectContaining({ kind: 'commission', due: '2026-02-04', holder: 'commission' }),
    );
    expect(dossier.run('come', 'validerDiagnostic').state.value).toBe('valide');
    expect(deadlines(dossier.state).map(({ kind }) => kind)).not.toContain('commission');
  });

  it('AG-10 refuses with what is offered instead and a word to who proposed it', () => {
    const dossier = parcours.enCommission();
    dossier.run('come', 'refuserProposition', parcours.donnees('refuserProposition', dossier));
    expect(dossier.state.value).toBe('refuse');
    expect(dossier.contents.reponse).toMatchObject({ alternative: 'ressourcePonctuelle' });
  });

  it('sends it back with its reason, which the pair reads, and takes it again', () => {
    const dossier = parcours.enCommission();
    dossier.run('come', 'renvoyerDiagnostic', { motif: 'Quel mode de garde ?' });
    expect(dossier.state.value).toBe('diagnostic');
    expect(dossier.contents.commission.renvoi?.texte).toBe('Quel mode de garde ?');
    dossier.run('claire', 'redigerSynthese', { texte: 'La garde est trouvée.' });
    confirm(send(dossier, { presentation: 'La garde est trouvée.' }));
    expect(dossier.state.value).toBe('enCommission');
    expect(dossier.contents.commission).toMatchObject({
      presentation: { texte: 'La garde est trouvée.' },
      renvoi: null,
    });
  });

  it('nobody who gave a key decides, and the pair decides no more', () => {
    const dossier = parcours.enCommission();
    for (const type of ['validerDiagnostic', 'renvoyerDiagnostic', 'refuserProposition']) {
      const spec = accompagnementGlobal.commands[type];
      const ctx = { ...dossier.ctxOf('marc'), place: dossier.ctxOf('come').place };
      expect(spec?.possible?.(dossier.situation('marc'), ctx)).toMatchObject({
        code: 'jugeEtPartie',
      });
      const data = parcours.donnees(type, dossier);
      expect(dossier.refused('marc', type, data)).toBe('nonHabilite');
    }
  });

  it('the pair may withdraw it with the person, and its life goes on meanwhile', () => {
    const dossier = parcours.enCommission();
    const meeting = parcours.donnees('fixerRendezVous', dossier);
    expect(dossier.refused('claire', 'fixerRendezVous', meeting)).toBeNull();
    expect(dossier.refused('claire', 'retirerProposition', { motif: 'Elle renonce.' })).toBeNull();
    expect(dossier.refused('claire', 'redigerSynthese', { texte: 'Autre.' })).toBe(
      'etatIncompatible',
    );
  });
});

describe('AG-48 what the commission reads', () => {
  const opened = [
    'accompagnementPrescrit.v1 demande',
    'accordRecueilli.v1 accord',
    'diagnosticRenvoye.v1 motif',
    'diagnosticTransmis.v1 presentation',
    'identiteVerifiee.v1 verification',
    'noteAjoutee.v1 note (instruction)',
    'propositionRetiree.v1 motif',
  ];

  it('the proposal and what the pair addresses to it: no other part of any fact', () => {
    const dossier = parcours.enCommission();
    const { place } = dossier.ctxOf('come');
    expect(readableBy(place)).toEqual(opened);
    expect(mayRead('contacts', place)).toBe(false);
    // Who wrote the proposal and the responsables read what is put before the commission no more than before.
    for (const name of ['paule', 'rachid', 'sonia']) {
      expect(mayRead('instruction', dossier.ctxOf(name).place)).toBe(false);
    }
  });

  it('nothing while the diagnosis is written, nothing once it has decided', () => {
    expect(readableBy(parcours.ecrit().ctxOf('come').place)).toEqual([]);
    expect(readableBy(parcours.aValider().ctxOf('come').place)).toEqual([]);
    const decided = parcours.enCommission().run('come', 'validerDiagnostic').ctxOf('come').place;
    expect(readableBy(decided)).toEqual([]);
  });

  it('what was never sent is not addressed to it: an objection keeps it to the pair', () => {
    const dossier = send(parcours.ecritSous('commission'), { presentation: 'Dit trop vite.' });
    dossier.run('claire', 'objecterEtape', { ...dossier.proposition, motif: 'Trop précis.' });
    confirm(send(dossier, { presentation: parcours.aPresenter }));
    const { place } = dossier.ctxOf('come');
    const read = dossier.written.flatMap(({ fact }) => {
      const specs = accompagnementGlobal.facts[fact.type]?.parts ?? {};
      return Object.entries(fact.parts).filter(([name]) => {
        const audience = specs[name]?.audience ?? 'systeme';
        return audience !== 'selonFait' && mayRead(audience, place);
      });
    });
    expect(JSON.stringify(read)).toContain(parcours.aPresenter);
    expect(JSON.stringify(read)).not.toContain('Dit trop vite.');
  });

  it('is written by the pair: no diagnosis goes without it, and what follows is a note', () => {
    const dossier = parcours.ecritSous('commission');
    const data = { le: dossier.today, mode: 'separes' };
    expect(dossier.refused('marc', 'proposerValidation', data)).toBe('presentationManquante');
    const note = { audience: 'instruction', texte: 'Le bail est signé.' };
    expect(dossier.refused('marc', 'ajouterNote', note)).toBe('audienceFermee');
    expect(parcours.enCommission().refused('claire', 'ajouterNote', note)).toBeNull();
  });
});

it('AG-53 the commission reads its own record for thirty days: who, which day, which decision', () => {
  const dossier = parcours.enCommission().wait(3).run('come', 'validerDiagnostic');
  expect(dossier.context.commission?.decisions).toEqual([
    { decision: 'valide', le: '2026-01-08', a: dossier.now, lectureJusquAu: '2026-02-07' },
  ]);
  const knows = () => [...dossier.ctxOf('come').place.qualites];
  expect(knows()).toEqual(['commission']);
  expect(mayRead('identite', dossier.ctxOf('come').place)).toBe(true);
  expect(dossier.wait(30) && knows()).toEqual(['commission']);
  expect(dossier.wait(1) && knows()).toEqual([]);
});

it('AG-04 AG-48 SECRET-02 a commission knows of whom it may name the pair, or decides on, and of nobody else', () => {
  const knows = (dossier: Dossier) => mayKnow(dossier.ctxOf('come').place);
  expect(knows(parcours.prescrit())).toBe(true);
  expect(knows(parcours.enCommission())).toBe(true);
  for (const at of [parcours.brouillon, parcours.diagnostic, parcours.aValider, parcours.valide]) {
    expect(knows(at())).toBe(false);
  }
});
