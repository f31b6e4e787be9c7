// Rules AG-28 and AG-36: a handover awaits its receiver one a seat, until its day, and with the person's last word.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { passations } from '../../workflows/accompagnementGlobal/relais.ts';
import { summary } from '../../workflows/accompagnementGlobal/summary.ts';
import { type Audience, mayRead } from '../../workflows/kernel/audience.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf, organisations } from './support/partenariat.ts';

const knows = (dossier: Dossier, name: string) => [...dossier.ctxOf(name).place.qualites];
const passation = (dossier: Dossier, agent: string) => ({
  passation: passations(dossier.context).find((one) => one.agent === idOf(agent))?.id ?? '',
});
const emploi = { siege: 'emploi', agent: idOf('colette') };
const social = { siege: 'social', agent: idOf('colin') };
const vers = (dossier: Dossier, change: object = {}) => ({
  siege: 'social',
  agent: idOf('etrangere'),
  vers: {
    organisation: organisations.autreMds.id,
    accordLe: dossier.today,
    mode: 'papier',
    ...change,
  },
  mot: 'Elle emménage près du canal.',
});
const retire = (dossier: Dossier) =>
  dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });

describe('AG-28 one handover a seat', () => {
  it('a second on the same seat is refused, to whoever asks, until the first is answered or taken back', () => {
    const dossier = parcours.relaisPropose();
    for (const name of ['marc', 'rachid']) {
      expect(dossier.refused(name, 'proposerPassation', emploi)).toBe('relaisDejaPropose');
    }
    dossier.run('rachid', 'retirerPassation', passation(dossier, 'colette'));
    expect(dossier.refused('marc', 'proposerPassation', emploi)).toBeNull();
  });

  it('one on each seat: neither is erased, and each is answered for itself', () => {
    const dossier = parcours.relaisPropose().run('claire', 'proposerPassation', social);
    expect([knows(dossier, 'colette'), knows(dossier, 'colin')]).toEqual([
      ['receveur'],
      ['receveur'],
    ]);
    const due = accompagnementGlobal.deadlines(dossier.state, dossier.settings);
    expect(due.filter(({ kind }) => kind === 'passation')).toHaveLength(2);
    const mine = passation(dossier, 'colette');
    expect(dossier.refused('colin', 'accepterPassation', mine)).toBe('passationInconnue');
    dossier.run('colette', 'accepterPassation', mine);
    expect(knows(dossier, 'colin')).toEqual(['receveur']);
    dossier.run('colin', 'accepterPassation', passation(dossier, 'colin'));
    const { sieges } = dossier.context;
    expect([sieges.emploi.titulaire, sieges.social.titulaire]).toEqual([
      idOf('colette'),
      idOf('colin'),
    ]);
    expect(passations(dossier.context)).toEqual([]);
  });

  it('declined or taken back, it leaves that of the other seat as it is', () => {
    const dossier = parcours.relaisPropose().run('claire', 'proposerPassation', social);
    dossier.run('marc', 'retirerPassation', passation(dossier, 'colette'));
    expect([knows(dossier, 'colette'), knows(dossier, 'colin')]).toEqual([[], ['receveur']]);
    dossier.run('colin', 'declinerPassation', passation(dossier, 'colin'));
    expect(knows(dossier, 'colin')).toEqual([]);
  });
});

describe('AG-28 who is asked knows of the case no longer than they may answer', () => {
  it('the answer’s day passes: they know nothing of it that night, and a fact of that day says so', () => {
    const dossier = parcours.relaisPropose();
    const { repondreAvant } = dossier.context.passation ?? {};
    dossier.goTo(repondreAvant ?? '', '23:59');
    expect(knows(dossier, 'colette')).toEqual(['receveur']);
    dossier.wait(1);
    expect(knows(dossier, 'colette')).toEqual([]);
    dossier.catchUp();
    expect(dossier.written.at(-1)?.fact).toMatchObject({
      type: 'passationRetiree.v1',
      clear: { cause: 'terme' },
      occurredOn: repondreAvant,
    });
    expect(dossier.refused('marc', 'proposerPassation', emploi)).toBeNull();
    expect(summary(dossier.state).agents.map(({ qualite }) => qualite)).not.toContain('receveur');
  });

  it.each([
    [
      'closure',
      parcours.actif,
      (dossier: Dossier) =>
        dossier.run('marc', 'demanderCloture', parcours.issue(dossier, 'deces')),
    ],
    [
      'departure',
      parcours.actif,
      (dossier: Dossier) =>
        dossier.run('marc', 'noterDepart', parcours.donnees('noterDepart', dossier)),
    ],
    [
      'refusal',
      parcours.aValider,
      (dossier: Dossier) =>
        dossier.run(
          'claire',
          'refuserProposition',
          parcours.donnees('refuserProposition', dossier),
        ),
    ],
    [
      'withdrawal of the proposal',
      parcours.diagnostic,
      (dossier: Dossier) => dossier.run('paule', 'retirerProposition', { motif: 'Elle renonce.' }),
    ],
    [
      'cancellation',
      parcours.actif,
      (dossier: Dossier) =>
        dossier.run('claire', 'retirerPassation', passation(dossier, 'etrangere')),
    ],
    [
      'their own answer',
      parcours.actif,
      (dossier: Dossier) =>
        dossier.run('etrangere', 'declinerPassation', passation(dossier, 'etrangere')),
    ],
  ])('%s: they are nobody to it', (_, at, ends) => {
    const dossier = at();
    dossier.run('claire', 'proposerPassation', vers(dossier));
    expect(knows(dossier, 'etrangere')).toEqual(['receveur']);
    ends(dossier);
    expect(knows(dossier, 'etrangere')).toEqual([]);
  });

  it('reads the word that is for them, and no other; the pair reads each', () => {
    const dossier = parcours.actif();
    dossier.run('claire', 'proposerPassation', vers(dossier));
    dossier.run('marc', 'proposerPassation', emploi);
    const { place } = dossier.ctxOf('etrangere');
    const opens = (audience: Audience) => mayRead(audience, place);
    expect([opens('relais'), opens('identite'), opens('binome')]).toEqual([true, true, false]);
    expect(place.relais).toEqual([passation(dossier, 'etrangere').passation]);
    expect(mayRead('relais', dossier.ctxOf('marc').place)).toBe(true);
    // Whatever is shared between the two organisations.
    retire(dossier);
    const word = dossier.written.find(({ fact }) => fact.type === 'passationProposee.v1');
    const parts = (organisation: string) =>
      word && accompagnementGlobal.partage?.partsOf(dossier, word.opened, organisation);
    expect(parts(organisations.autreMds.id)).toHaveProperty('motAuReceveur');
    expect(parts(organisations.agence.id)).toEqual({});
  });
});

describe('AG-28 a seat is handed over by its holder or their responsable', () => {
  it('CLE-08 never by a stand-in, here or elsewhere, with the file or without', () => {
    const dossier = parcours.actif();
    dossier.run('rose', 'ouvrirSuppleance', { ...social, jusquAu: '2026-01-07' });
    for (const data of [{ ...social, agent: idOf('paule') }, vers(dossier, { dossier: true })]) {
      expect(dossier.refused('colin', 'proposerPassation', data)).toBe('relaisParSuppleance');
    }
    const offered = dossier.options('colin').find(({ type }) => type === 'proposerPassation');
    expect(offered).toMatchObject({ possible: false });
    expect(dossier.refused('claire', 'proposerPassation', vers(dossier))).toBeNull();
    expect(dossier.refused('rose', 'proposerPassation', vers(dossier))).toBeNull();
  });

  it('AG-54 a leave said ahead ends with the seat of who was to take it', () => {
    const dossier = parcours.actif();
    dossier.run('rose', 'ouvrirSuppleance', {
      siege: 'social',
      agent: idOf('paule'),
      depuis: '2026-01-12',
      jusquAu: '2026-01-16',
    });
    dossier.run('claire', 'proposerPassation', social);
    dossier.run('colin', 'accepterPassation', passation(dossier, 'colin'));
    expect(dossier.context.sieges.social.suppleance).toBeNull();
    dossier.goTo('2026-01-13').catchUp();
    expect(knows(dossier, 'paule')).not.toContain('social');
  });

  it('AG-36 to the organisation that holds it, no agreement is written anew', () => {
    const dossier = parcours.actif().wait(3);
    const before = dossier.context.accord;
    const same = { organisation: organisations.mds.id, accordLe: dossier.today, mode: 'oral' };
    dossier.run('claire', 'proposerPassation', { ...social, vers: same });
    dossier.run('colin', 'accepterPassation', passation(dossier, 'colin'));
    expect(dossier.context.accord).toEqual(before);
    expect(dossier.contents.partage.parties).toEqual([]);
  });
});

describe('AG-36 the file goes along on the person’s last word alone', () => {
  const refuseTout = { destinataires: [], themes: [] };
  const propose = (dossier: Dossier) =>
    dossier.run('claire', 'proposerPassation', vers(dossier, { dossier: true }));
  const accorde = (dossier: Dossier, change: object = {}) =>
    dossier.run('marc', 'noterAccord', { ...parcours.prescription(dossier).accord, ...change });

  it.each([
    ['withdrawn', retire],
    ['refused', (dossier: Dossier) => accorde(dossier, refuseTout)],
    [
      'not given anew (AG-39)',
      (dossier: Dossier) =>
        dossier.run('marc', 'changerCirconstances', parcours.changement(dossier)),
    ],
    [
      'at its end',
      (dossier: Dossier) => accorde(dossier, { jusquAu: dossier.today }).wait(1).catchUp(),
    ],
  ])('%s since: the handover goes on without it, and a fact says so to both', (_, ends) => {
    const dossier = propose(
      parcours.actif().run('claire', 'ajouterNote', {
        audience: 'social',
        texte: 'Du service.',
      }),
    );
    ends(dossier);
    expect(dossier.types).toContain('passationSansDossier.v1');
    expect(dossier.context.passation?.vers).not.toHaveProperty('dossier');
    dossier.run('etrangere', 'accepterPassation', passation(dossier, 'etrangere'));
    expect(dossier.contents.partage.suivis).toEqual([]);
    expect(dossier.context.sieges.social.organisation).toBe(organisations.autreMds.id);
    expect(dossier.context.accord?.destinataires ?? []).not.toContain(organisations.autreMds.id);
  });

  it('AG-33 who takes the seat reads nothing on a word from before a refusal, were another agreement given since', () => {
    const dossier = propose(parcours.actif());
    accorde(dossier.wait(1), { ...refuseTout, donneLe: dossier.today });
    accorde(dossier, { donneLe: dossier.today });
    dossier.run('etrangere', 'accepterPassation', passation(dossier, 'etrangere'));
    expect(dossier.context.accord?.destinataires).toEqual([
      organisations.agence.id,
      organisations.mds.id,
    ]);
  });

  it('neither on an agreement to the move from before the withdrawal', () => {
    const dossier = retire(parcours.actif().wait(5)).wait(1);
    const on = (accordLe: string) =>
      dossier.refused('claire', 'proposerPassation', vers(dossier, { accordLe, dossier: true }));
    expect([on('2026-01-09'), on('2026-01-10')]).toEqual(['accordAnterieur', null]);
    expect(on('2023-01-10')).toBe('accordAnterieur');
  });

  it('AG-33 what the other side wrote and both signed goes along while the agreement covers it, and not without', () => {
    const signed = (dossier: Dossier) =>
      dossier.contents.partage.signes.filter((one) => one.startsWith(organisations.autreMds.id))
        .length;
    const given = propose(parcours.actif());
    given.run('etrangere', 'accepterPassation', passation(given, 'etrangere'));
    expect(signed(given)).toBeGreaterThan(0);
    // On a new word of the person about the file, and none about what France Travail wrote.
    const closed = propose(retire(parcours.actif()));
    closed.run('etrangere', 'accepterPassation', passation(closed, 'etrangere'));
    expect(closed.contents.partage.suivis).toHaveLength(1);
    expect(signed(closed)).toBe(0);
  });
});
