// Rules AG-41, AG-42 and SECRET-16: a couple's two situations are linked by an agreement on each, and neither tells the other's.
import { describe, expect, it } from 'vitest';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { caseStream } from '../../workflows/streams.ts';
import type { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';

const { AUTRE_CAS, AUTRE_REFERENCE, lien, vuComme } = parcours;
const MIEN = 'AG-2026-0001-8';

/** The spouse's situation, whose own pair has recorded an agreement that names this reference. */
function conjoint(reference = MIEN, etat: (start?: string) => Dossier = parcours.actif) {
  const other = etat();
  other.contents = {
    ...other.contents,
    lien: {
      reference,
      accordLe: other.today,
      accordMode: 'oral',
      par: 'x',
      le: other.today,
      cas: null,
    },
  };
  return vuComme(other);
}

describe('AG-41', () => {
  it('one agreement links nothing; the second one, each naming the other, links both at once', () => {
    const dossier = parcours.convenu();
    expect(dossier.contents.lien).toMatchObject({ reference: AUTRE_REFERENCE, cas: null });
    dossier.autres.set(AUTRE_REFERENCE, conjoint());
    dossier.run('marc', 'convenirLien', lien(dossier));
    const facts = dossier.written.slice(-2).map(({ fact }) => fact);
    expect(facts.map(({ type }) => type)).toEqual(['lienOuvert.v1', 'lienOuvert.v1']);
    expect(facts.map(({ on }) => on)).toEqual(['joint', { case: AUTRE_CAS }]);
    expect(dossier.contents.lien?.cas).toBe(AUTRE_CAS);
    expect(dossier.refused('marc', 'convenirLien', lien(dossier))).toBe('lienOuvert');
  });

  it('says in clear neither whom, nor that there is a couple', () => {
    const dossier = parcours.actif();
    dossier.autres.set(AUTRE_REFERENCE, conjoint());
    dossier.run('marc', 'convenirLien', lien(dossier));
    for (const { fact } of dossier.written.slice(-3)) expect(fact.clear).toEqual({});
    expect(JSON.stringify(dossier.state)).not.toContain(caseStream(AUTRE_CAS).slice(5));
  });
});

describe('SECRET-16', () => {
  it('recording an agreement is answered alike, whether the other situation exists, agrees or has ended', () => {
    const facts = (other: ReturnType<typeof conjoint> | null) => {
      const dossier = parcours.actif();
      if (other) dossier.autres.set(AUTRE_REFERENCE, other);
      const decision = dossier.decide('marc', 'convenirLien', lien(dossier));
      return decision.ok && decision.facts.map(({ type }) => type);
    };
    const alone = ['lienConvenu.v1'];
    expect(facts(null)).toEqual(alone);
    expect(facts(vuComme(parcours.actif()))).toEqual(alone);
    expect(facts(conjoint('AG-2026-0077-1'))).toEqual(alone);
    expect(facts(conjoint(MIEN, parcours.cloture))).toEqual(alone);
    expect(facts(conjoint())).toHaveLength(3);
  });

  it('a case is not linked to itself', () => {
    const dossier = parcours.actif();
    const own = { ...lien(dossier), reference: MIEN };
    expect(dossier.refused('marc', 'convenirLien', own)).toBe('memeSituation');
  });
});

describe('AG-42', () => {
  it('ends by either side, on both; the other side is not told why', () => {
    const dossier = parcours.actif();
    const other = conjoint();
    dossier.autres.set(AUTRE_REFERENCE, other);
    dossier.run('marc', 'convenirLien', lien(dossier));
    const theirs = { reference: MIEN, cas: dossier.ctxOf('marc').caseId };
    dossier.autres.set(AUTRE_CAS, { ...other, contents: { lien: theirs } });
    dossier.run('claire', 'terminerLien', { cause: 'separation' });
    const ends = dossier.written.slice(-2).map(({ fact }) => [fact.on, fact.parts['fin']]);
    expect(ends).toEqual([
      ['joint', { cause: 'separation' }],
      [{ case: AUTRE_CAS }, { cause: 'autreSituation' }],
    ]);
    expect(dossier.contents.lien).toBeNull();
    expect(dossier.refused('claire', 'terminerLien', { cause: 'separation' })).toBe('aucunLien');
  });

  it('shows nothing more once sharing is closed on one side', () => {
    const held = (dossier: Dossier) => accompagnementGlobal.linkHeld?.(dossier.contents);
    const dossier = parcours.convenu();
    expect(held(dossier)).toBe(true);
    dossier.run('claire', 'retirerAccord', { le: dossier.today, mode: 'oral' });
    expect(held(dossier)).toBe(false);
    const refused = { ...parcours.prescription(dossier).accord, destinataires: [], themes: [] };
    expect(held(dossier.run('claire', 'noterAccord', refused))).toBe(false);
  });

  it('an agreement is withdrawn before the link opens as well', () => {
    const dossier = parcours.convenu().run('marc', 'terminerLien', { cause: 'accordRetire' });
    expect(dossier.contents.lien).toBeNull();
    expect(dossier.types.filter((type) => type === 'lienTermine.v1')).toHaveLength(1);
  });
});
