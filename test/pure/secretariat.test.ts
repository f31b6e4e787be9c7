// Rules AG-51 and AG-52: a desk keeps the agenda, notes an attempt, leaves messages; and reads nothing else.
import { describe, expect, it } from 'vitest';
import { bureau } from '../../workflows/accompagnementGlobal/bureau.ts';
import { deadlines } from '../../workflows/accompagnementGlobal/deadlines.ts';
import { mayRead } from '../../workflows/kernel/audience.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import * as parcours from './support/parcours.ts';
import { organisations } from './support/partenariat.ts';
import { readableBy } from './support/readable.ts';

const desk = ['rendezVousFixe.v1', 'messageLaisse.v1'];

describe('AG-51 the desk', () => {
  it('fixes and moves the meetings of its side, and those of three', () => {
    const dossier = parcours.auBureau();
    const [meeting] = dossier.context.rendezVous;
    const move = {
      rendezVous: meeting?.id,
      modalite: 'physique',
      jour: '2026-02-10',
      heure: '15:30',
      lieu: 'MDS, bureau 4',
    };
    dossier.run('sonia', 'deplacerRendezVous', move);
    expect(dossier.context.rendezVous).toEqual([
      { id: meeting?.id, type: 'social', jour: '2026-02-10', heure: '15:30' },
    ]);
    expect(dossier.contents.rendezVous[0]).toMatchObject({
      jour: '2026-02-10',
      lieu: 'MDS, bureau 4',
      modalite: 'physique',
    });
    const three = { type: 'tripartite', modalite: 'physique', jour: '2026-02-11', heure: '09:00' };
    expect(dossier.refused('sonia', 'fixerRendezVous', three)).toBeNull();
    expect(dossier.refused('sacha', 'fixerRendezVous', three)).toBeNull();
    expect(dossier.refused('sacha', 'deplacerRendezVous', move)).toBe('agendaDeLAutreCote');
    // The pair keeps the whole agenda.
    expect(dossier.refused('marc', 'deplacerRendezVous', move)).toBeNull();
  });

  it('moves nothing into the past, nor what is not planned', () => {
    const dossier = parcours.auBureau();
    const { rendezVous } = dossier.context;
    const move = { modalite: 'physique', jour: '2026-01-04', heure: '15:30' };
    const refused = (id: string | undefined) =>
      dossier.refused('sonia', 'deplacerRendezVous', { ...move, rendezVous: id });
    expect(refused(rendezVous[0]?.id)).toBe('dateDepassee');
    expect(refused(dossier.context.personne)).toBe('rendezVousInconnu');
    expect(parcours.actif().options('sonia')).toContainEqual(
      expect.objectContaining({ type: 'deplacerRendezVous', possible: false }),
    );
  });

  it('AG-15 AG-27 an attempt of the desk counts among the attempts, and moves no clock of contact', () => {
    const dossier = parcours.actif();
    const { contacts } = dossier.context;
    dossier.run('sonia', 'noterTentative', { le: dossier.today, canal: 'telephone' });
    expect(dossier.contents.tentatives).toEqual([
      expect.objectContaining({ canal: 'telephone', le: dossier.today }),
    ]);
    expect(dossier.context.contacts).toEqual(contacts);
  });

  it('AG-33 leaves no message to who would not read it, whatever has become of the agreement', () => {
    const dossier = parcours.actif();
    const refused = (name: string, siege: string) =>
      dossier.refused(name, 'laisserMessage', { siege, texte: 'Elle rappellera demain.' });
    dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
    expect(refused('sacha', 'social')).toBe('messageDeLAutreCote');
    expect([refused('sacha', 'emploi'), refused('sonia', 'social')]).toEqual([null, null]);
  });

  it('leaves a message that waits for its member until it is passed on', () => {
    const dossier = parcours.auBureau();
    const waiting = () => deadlines(dossier.state).filter(({ kind }) => kind === 'message');
    expect(waiting()).toEqual([expect.objectContaining({ holder: 'social', rule: 'AG-51' })]);
    const message = dossier.context.messages?.[0]?.id;
    dossier.run('claire', 'transmettreMessage', { message });
    expect(waiting()).toEqual([]);
    expect(dossier.contents.messages).toEqual([]);
    expect(dossier.refused('sonia', 'transmettreMessage', { message })).toBe('aucunMessage');
  });
});

describe('AG-51 AG-52 each desk has its own side', () => {
  it('takes and passes on the messages of its own member', () => {
    const dossier = parcours.auBureau();
    const message = dossier.context.messages?.[0]?.id;
    const passed = (name: string) => dossier.refused(name, 'transmettreMessage', { message });
    expect(passed('sacha')).toBe('aucunMessage');
    expect(passed('sonia')).toBeNull();
    const leaves = (siege: string) =>
      dossier.refused('sacha', 'laisserMessage', { siege, texte: 'x' });
    expect(leaves('social')).toBe('messageDeLAutreCote');
    expect(leaves('emploi')).toBeNull();
  });

  it('is told no meeting, nor message, that is the other side’s alone', () => {
    const dossier = parcours.auBureau();
    const { jour } = dossier.context.rendezVous[0] ?? { jour: dossier.today };
    const three = { type: 'tripartite', modalite: 'physique', jour, heure: '09:00' };
    dossier.run('sonia', 'fixerRendezVous', three);
    const { state, contents } = dossier;
    const isToldTo = (fact: OpenedFact, of: string) => {
      const pour = bureau.pour(contents, fact, true);
      return (
        pour !== null &&
        typeof pour === 'object' &&
        'cotes' in pour &&
        bureau.tient(state, pour.cotes, of)
      );
    };
    const told = (of: string) => ({
      agenda: bureau.contenus(state, contents, of).rendezVous.map(({ type }) => type),
      messages: bureau.contenus(state, contents, of).messages.length,
      context: JSON.parse(JSON.stringify(bureau.contexte(state, of, false))),
      facts: dossier.written
        .filter(({ fact: { type } }) => desk.includes(type))
        .filter(({ opened }) => isToldTo(opened, of))
        .map(({ fact: { type } }) => type),
    });
    expect(told(organisations.mds.id)).toMatchObject({
      agenda: ['social', 'tripartite'],
      messages: 1,
      facts: ['rendezVousFixe.v1', 'messageLaisse.v1', 'rendezVousFixe.v1'],
    });
    const other = told(organisations.agence.id);
    expect(other).toMatchObject({
      agenda: ['tripartite'],
      messages: 0,
      facts: ['rendezVousFixe.v1'],
    });
    expect(other.context).toMatchObject({ rendezVous: [{ type: 'tripartite' }], messages: [] });
  });

  it('is told the notes that its own member writes to it, and the attempts of its own', () => {
    const dossier = parcours.actif();
    for (const name of ['marc', 'claire']) {
      dossier.run(name, 'ajouterNote', { audience: 'secretariat', texte: `De ${name}.` });
    }
    const tentative = { le: dossier.today, canal: 'telephone', commentaire: null };
    dossier.run('sonia', 'noterTentative', tentative);
    const pour = dossier.written
      .filter(({ fact: { type } }) => ['noteAjoutee.v1', 'tentativeNotee.v1'].includes(type))
      .map(({ opened }) => bureau.pour(dossier.contents, opened, true));
    const { agence, mds } = organisations;
    expect(pour).toEqual([agence, mds, mds].map(({ id }) => ({ organisation: id })));
  });

  it('is told the state, and nothing of keys, of the agreement nor of the plan', () => {
    const { state } = parcours.clotureAnnoncee();
    const { acte, accord } = state.context;
    expect(acte !== null && accord !== undefined).toBe(true);
    const told = JSON.parse(JSON.stringify(bureau.contexte(state, organisations.mds.id, true)));
    expect(told).toMatchObject({
      acte: null,
      etape: null,
      actions: [],
      debut: state.context.debut,
    });
    expect(told).not.toHaveProperty('accord');
    const keys = ['etapeConfirmee.v1', 'acteAnnonce.v1', 'accordRetire.v1', 'accordExpire.v1'];
    const { written, contents } = parcours.clotureAnnoncee();
    const dit = (type: string) =>
      written
        .filter(({ fact }) => fact.type === type)
        .map(({ opened }) => bureau.pour(contents, opened, false));
    expect(keys.flatMap(dit).filter((pour) => pour !== 'muet')).toEqual([]);
    expect(keys.flatMap(dit).length).toBeGreaterThan(0);
    expect(dit('accompagnementDemarre.v1')).toEqual([null]);
  });
});

describe('AG-52 what the desk reads', () => {
  it('contacts, the place of meetings, its own attempts and messages: no other part of any fact', () => {
    const { place } = parcours.auBureau().ctxOf('sonia');
    expect(readableBy(place)).toEqual([
      'messageLaisse.v1 message',
      'noteAjoutee.v1 note (secretariat)',
      'rendezVousDeplace.v1 lieu',
      'rendezVousFixe.v1 lieu',
      'tentativeNotee.v1 parSecretariat',
    ]);
    expect(mayRead('identite', place) && mayRead('contacts', place)).toBe(true);
    expect(['emploi', 'social'].some((side) => mayRead(side as 'emploi', place))).toBe(false);
  });
});
