// Rules AG-49 and AG-50: an intervenant stands on an agreement that is in force, and what passes between them and the pair is read.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { addDays } from '../../workflows/dates.ts';
import type { OpenedFact } from '../../workflows/kernel/fact.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { organisations } from './support/partenariat.ts';

const refuseTout = { destinataires: [], themes: [] };
const accord = (dossier: Dossier, change: object) =>
  dossier.run('marc', 'noterAccord', { ...parcours.prescription(dossier).accord, ...change });
const retire = (dossier: Dossier) =>
  dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
const invitation = (dossier: Dossier, change: object = {}) => ({
  ...parcours.donnees('inviterIntervenant', dossier),
  ...change,
});

/** The facts with the parts that the agreement leaves to this agent's organisation. */
const lu = (dossier: Dossier, name: string): OpenedFact[] =>
  dossier.written.map(({ opened }) => ({
    ...opened,
    parts:
      accompagnementGlobal.partage?.partsOf(dossier, opened, dossier.viewer(name).organisation) ??
      {},
  }));
const texteDe = (dossier: Dossier, name: string, type: string, part: string) =>
  lu(dossier, name)
    .filter((fact) => fact.type === type)
    .map(({ parts }) => parts[part]?.['texte'] ?? parts[part]?.['mot'] ?? null);

describe('AG-49 nobody is invited without an agreement to share that is in force', () => {
  it.each([
    ['withdrawn', retire],
    ['refused', (dossier: Dossier) => accord(dossier, refuseTout)],
    [
      'at its end',
      (dossier: Dossier) => accord(dossier, { jusquAu: dossier.today }).wait(1).catchUp(),
    ],
  ])('%s: whatever the day that is written', (_, ends) => {
    const dossier = ends(parcours.actif().wait(3));
    for (const accordLe of [dossier.today, addDays(dossier.today, -2)]) {
      const data = invitation(dossier, { accordLe });
      expect(dossier.refused('marc', 'inviterIntervenant', data)).toBe('aucunAccord');
    }
    const offered = dossier.options('marc').find(({ type }) => type === 'inviterIntervenant');
    expect(offered).toMatchObject({ possible: false });
  });

  it('given again, an agreement to it from before the withdrawal stays one of before', () => {
    const dossier = retire(parcours.actif().wait(5));
    accord(dossier.wait(5), {});
    const on = (accordLe: string) =>
      dossier.refused('marc', 'inviterIntervenant', invitation(dossier, { accordLe }));
    expect([on('2026-01-09'), on('2026-01-10')]).toEqual(['accordAnterieur', null]);
  });

  it('nor with an agreement from before the person was followed here', () => {
    const dossier = parcours.actif().wait(30);
    const on = (accordLe: string) =>
      dossier.refused('marc', 'inviterIntervenant', invitation(dossier, { accordLe }));
    expect(on(addDays(dossier.today, -1000))).toBe('avantProposition');
    expect([on('2026-01-04'), on('2026-01-05')]).toEqual(['avantProposition', null]);
  });

  it('nor accepted without one, had the invitation been left there', () => {
    const dossier = parcours.invitationProposee();
    const { intervenant } = dossier.context;
    const data = parcours.donnees('accepterIntervenant', dossier);
    retire(dossier);
    if (!intervenant) throw new Error('nobody is invited');
    dossier.state = { ...dossier.state, context: { ...dossier.context, intervenant } };
    expect(dossier.refused('claire', 'accepterIntervenant', data)).toBe('aucunAccord');
  });
});

describe('AG-50 what passes between the pair and an intervenant is read by those it is for', () => {
  const note = { audience: 'intervenant', texte: 'Rendez-vous jeudi.' };
  const enPartie = () => {
    const dossier = accord(parcours.actif(), { destinataires: [organisations.agence.id] });
    dossier.run('marc', 'inviterIntervenant', invitation(dossier));
    return dossier.run(
      'claire',
      'accepterIntervenant',
      parcours.donnees('accepterIntervenant', dossier),
    );
  };

  it('the word of invitation by both members and by who is invited, whatever the agreement covers', () => {
    const dossier = enPartie();
    const mot = ['Un accès à l’épicerie solidaire.'];
    for (const name of ['marc', 'claire']) {
      expect(texteDe(dossier, name, 'intervenantPropose.v1', 'invitation')).toEqual(mot);
    }
    expect(texteDe(dossier, 'lamine', 'intervenantInvite.v1', 'mot')).toEqual(mot);
  });

  it('AG-31 withdrawn, a member keeps no word of invitation that the other wrote', () => {
    const dossier = retire(enPartie());
    const asked = (name: string) =>
      texteDe(dossier, name, 'intervenantPropose.v1', 'invitation').at(-1);
    expect([asked('marc'), asked('claire')]).toEqual(['Un accès à l’épicerie solidaire.', null]);
  });

  it('what they write by both members, always: in part, withdrawn, refused', () => {
    const dossier = enPartie().run('lamine', 'ajouterNote', note);
    const both = () =>
      ['marc', 'claire', 'lamine'].map((name) =>
        texteDe(dossier, name, 'noteAjoutee.v1', 'note').at(-1),
      );
    const all = [note.texte, note.texte, note.texte];
    expect(both()).toEqual(all);
    retire(dossier);
    expect(both()).toEqual(all);
    accord(dossier, refuseTout);
    expect(both()).toEqual(all);
  });

  it('AG-33 and what a member writes off the agreement is still not for the other', () => {
    const dossier = retire(parcours.actif()).run('claire', 'ajouterNote', {
      audience: 'binome',
      texte: 'De Claire.',
    });
    expect(texteDe(dossier, 'marc', 'noteAjoutee.v1', 'note')).toEqual([null]);
  });
});
