// AG-36: what a move to another organisation hands on, what stays where it was written, and what who left still reads.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { idOf, organisations } from './support/partenariat.ts';

const { agence, mds, autreMds } = organisations;
const lecture = accompagnementGlobal.partage;

/** The notes that this agent's organisation reads in the common thread. */
function notes(dossier: Dossier, name: string): unknown[] {
  const { organisation } = dossier.viewer(name);
  return dossier.written
    .filter(({ fact }) => fact.on === 'joint')
    .flatMap(
      ({ opened }) => lecture?.partsOf(dossier, opened, organisation)['note']?.['texte'] ?? [],
    );
}

/** And those of the side's own thread that it may know of. */
function fil(dossier: Dossier, name: string): unknown[] {
  const { organisation } = dossier.viewer(name);
  return dossier.written
    .filter(({ fact }) => fact.on === 'social')
    .filter(({ opened: { actor, recordedAt } }) =>
      lecture?.ofOwnThread(dossier, { par: actor.organisation, a: recordedAt }, organisation),
    )
    .map(({ opened }) => opened.parts['note']?.['texte']);
}

const accord = (dossier: Dossier, change: object) =>
  dossier.run('marc', 'noterAccord', { ...parcours.prescription(dossier).accord, ...change });

const note = (texte: string, audience = 'binome') => ({ texte, audience });

function demenage(dossier: Dossier, change: object = {}): Dossier {
  const vers = { organisation: autreMds.id, accordLe: dossier.today, mode: 'oral', ...change };
  dossier.run('claire', 'proposerPassation', { siege: 'social', agent: idOf('etrangere'), vers });
  const passation = dossier.context.passation?.id ?? '';
  return dossier.run('etrangere', 'accepterPassation', { passation }).wait(1);
}

describe('AG-33 AG-36 a move extends what was agreed, and never a refusal', () => {
  it.each([
    ['refused', { destinataires: [], themes: [] }],
    ['for the other side alone', { destinataires: [agence.id] }],
  ])('%s: the new organisation is told nothing of what the other writes', (_, change) => {
    const dossier = accord(parcours.diagnostic(), change);
    const written = dossier.types.filter((type) => type === 'accordRecueilli.v1').length;
    demenage(dossier).run('marc', 'ajouterNote', note('De Marc.'));
    expect(dossier.types.filter((type) => type === 'accordRecueilli.v1')).toHaveLength(written);
    expect(dossier.context.accord?.destinataires).not.toContain(autreMds.id);
    expect(notes(dossier, 'etrangere')).toEqual([]);
  });

  it('a withdrawal stays one', () => {
    const dossier = parcours.actif();
    dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
    demenage(dossier);
    expect(dossier.contents.partage.accord).toBeNull();
  });

  it('given to the organisation that leaves, it is for the one that takes over', () => {
    const dossier = parcours.actif().run('marc', 'ajouterNote', note('Avant.'));
    demenage(dossier).run('marc', 'ajouterNote', note('Après.'));
    expect(notes(dossier, 'etrangere')).toEqual(['Avant.', 'Après.']);
  });
});

describe('AG-33 AG-36 who has left reads what the agreement gives their organisation', () => {
  it('nothing that is written after, where they were never to read it', () => {
    const dossier = accord(parcours.actif(), { destinataires: [agence.id] });
    demenage(dossier);
    accord(dossier, { destinataires: [agence.id, autreMds.id] });
    dossier.run('marc', 'ajouterNote', note('De Marc.'));
    dossier.run('etrangere', 'ajouterNote', note('D’Esther.'));
    expect(notes(dossier, 'claire')).toEqual([]);
    expect(notes(dossier, 'etrangere')).toEqual(['De Marc.', 'D’Esther.']);
  });

  it('a new agreement that does not name it closes what is not theirs', () => {
    const dossier = parcours.actif().run('claire', 'ajouterNote', note('De Claire.'));
    demenage(dossier).run('marc', 'ajouterNote', note('De Marc.'));
    expect(notes(dossier, 'claire')).toEqual(['De Claire.', 'De Marc.']);
    accord(dossier, { destinataires: [agence.id, autreMds.id] });
    expect(notes(dossier, 'claire')).toEqual(['De Claire.']);
    expect(dossier.context.anciens?.[0]?.organisation).toBe(mds.id);
  });

  it('their side’s own thread up to the handover, and nothing of what the new organisation writes there', () => {
    const dossier = parcours.actif().run('claire', 'ajouterNote', note('Avant.', 'social'));
    demenage(dossier).run('etrangere', 'ajouterNote', note('Après.', 'social'));
    expect(fil(dossier, 'claire')).toEqual(['Avant.']);
  });
});

describe('AG-36 what a service wrote stays with it, unless the person agrees that it goes along', () => {
  function ecrit() {
    const dossier = parcours.actif().run('claire', 'ajouterNote', note('Du service.', 'social'));
    dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
    return dossier.run('claire', 'ajouterNote', note('Hors accord.'));
  }

  it('neither its own thread, nor what it wrote off the agreement', () => {
    const dossier = demenage(ecrit()).run('etrangere', 'ajouterNote', note('Suite.', 'social'));
    expect([notes(dossier, 'etrangere'), fil(dossier, 'etrangere')]).toEqual([[], ['Suite.']]);
    expect(notes(dossier, 'claire')).toEqual(['Hors accord.']);
    accord(dossier, { destinataires: [agence.id, autreMds.id] });
    expect(notes(dossier, 'etrangere')).toEqual([]);
  });

  it('said in the agreement to the move, all of it goes along', () => {
    const dossier = demenage(ecrit(), { dossier: true });
    expect(notes(dossier, 'etrangere')).toEqual(['Hors accord.']);
    expect(fil(dossier, 'etrangere')).toEqual(['Du service.']);
    expect(notes(dossier, 'marc')).toEqual([]);
  });

  it('AG-34 a proposed validation falls: what both seats may read is another content', () => {
    const dossier = parcours.aValider();
    accord(dossier, { destinataires: [], themes: [] });
    dossier.run('marc', 'proposerValidation', { le: dossier.today, mode: 'tripartite' });
    demenage(dossier);
    expect(dossier.context.etape).toBeNull();
  });
});
