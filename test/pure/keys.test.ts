// CLE-01 to CLE-09 for any number of seats: a crèche contract has three, an accompagnement global two.
import { describe, expect, it } from 'vitest';
import type { Conjoint, Siege } from '../../workflows/kernel/conjoint.ts';
import { siegeDe, siegesAttendus, suppleanceAu } from '../../workflows/kernel/conjoint.ts';
import { asClearFact } from '../../workflows/kernel/decide.ts';
import type { NewFact } from '../../workflows/kernel/fact.ts';
import { foldKeys, type KeyFact } from '../../workflows/kernel/keyFacts.ts';
import {
  confirmerEtape,
  type KeyOutcome,
  objecterEtape,
  proposerEtape,
} from '../../workflows/kernel/keys.ts';
import { annulerSignature, etapeEchue, rendreCaduque } from '../../workflows/kernel/lapse.ts';
import { annoncerActe } from '../../workflows/kernel/objectionWindow.ts';
import type { DecideContext } from '../../workflows/kernel/pathway.ts';
import { suppleanceEchue } from '../../workflows/kernel/substitution.ts';
import { Dossier, jour } from './support/dossier.ts';
import { idOf, organisations } from './support/partenariat.ts';

type Seat = 'emploi' | 'creche' | 'parent';

const siege = (organisation: string, agent: string): Siege => ({
  organisation,
  titulaire: idOf(agent),
  suppleance: null,
});

const vide: Conjoint<Seat> = {
  sieges: {
    emploi: siege(organisations.agence.id, 'marc'),
    creche: siege(organisations.mds.id, 'claire'),
    parent: siege(organisations.mds.id, 'paule'),
  },
  etape: null,
  acte: null,
};

const content = { digest: 'a'.repeat(64), salt: 'ab'.repeat(16) };
const base = new Dossier('2026-03-02');
const ctxOf = (name: string, change: Partial<DecideContext> = {}): DecideContext => ({
  ...base.ctxOf(name),
  content,
  ...change,
});

function fold(
  conjoint: Conjoint<Seat>,
  facts: readonly NewFact[],
  ctx: DecideContext,
): Conjoint<Seat> {
  let folded = conjoint;
  for (const fact of facts) {
    folded = { ...folded, ...foldKeys(folded, asClearFact(fact, ctx) as KeyFact) };
  }
  return folded;
}

function done(conjoint: Conjoint<Seat>, outcome: KeyOutcome, ctx: DecideContext) {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { conjoint: fold(conjoint, outcome.facts, ctx), complete: outcome.complete };
}

const contrat = { etape: 'contrat', audience: 'creche', caduqueLe: jour('2026-03-12') } as const;
const ouvert = () =>
  done(vide, proposerEtape(vide, contrat, ctxOf('marc')), ctxOf('marc')).conjoint;
const nommee = (conjoint: Conjoint<Seat>) => ({
  proposition: conjoint.etape?.id ?? '',
  digest: content.digest,
});
const code = (outcome: KeyOutcome) => (outcome.ok ? null : outcome.refusal.code);

describe('CLE-01 three seats', () => {
  it('is complete with the third key, in any order', () => {
    const first = ouvert();
    expect(siegesAttendus(first)).toEqual(['creche', 'parent']);
    const second = done(
      first,
      confirmerEtape(first, nommee(first), ctxOf('paule')),
      ctxOf('paule'),
    );
    expect(second.complete).toBe(false);
    const third = done(
      second.conjoint,
      confirmerEtape(second.conjoint, nommee(first), ctxOf('claire')),
      ctxOf('claire'),
    );
    expect(third.complete).toBe(true);
    expect(siegesAttendus(third.conjoint)).toEqual([]);
  });

  it('CLE-01 one human turns one key, even who stands in for another seat since', () => {
    const first = ouvert();
    const sieges = {
      ...first.sieges,
      // Only a broken history could seat Marc twice; the key is refused all the same.
      emploi: { ...first.sieges.emploi, titulaire: idOf('colette') },
      creche: {
        ...first.sieges.creche,
        organisation: organisations.agence.id,
        titulaire: idOf('marc'),
      },
    };
    const broken = { ...first, sieges };
    expect(code(confirmerEtape(broken, nommee(first), ctxOf('marc')))).toBe('memeMain');
  });
});

describe('CLE-02 the seat of the key', () => {
  it('is held that day, in the name of its own organisation', () => {
    const conjoint = ouvert();
    expect(code(confirmerEtape(conjoint, nommee(conjoint), ctxOf('colin')))).toBe('siegeNonTenu');
    const actor = { ...ctxOf('claire').actor, organisation: organisations.autreMds.id };
    expect(code(confirmerEtape(conjoint, nommee(conjoint), ctxOf('claire', { actor })))).toBe(
      'organisationEtrangere',
    );
  });
});

describe('CLE-03 CLE-04 the content', () => {
  it('is the one that was read, and the one that is there now', () => {
    const conjoint = ouvert();
    const other = { ...content, digest: 'b'.repeat(64) };
    const read = { ...nommee(conjoint), digest: other.digest };
    expect(code(confirmerEtape(conjoint, read, ctxOf('claire')))).toBe('contenuModifie');
    expect(
      code(confirmerEtape(conjoint, nommee(conjoint), ctxOf('claire', { content: other }))),
    ).toBe('contenuModifie');
    expect(code(confirmerEtape(vide, nommee(conjoint), ctxOf('claire')))).toBe(
      'propositionDisparue',
    );
    const objection = { ...read, motif: 'Non.' };
    expect(code(objecterEtape(conjoint, objection, 'creche', ctxOf('claire')))).toBe(
      'contenuModifie',
    );
  });

  it('is never missing from a proposal: that is a bug', () => {
    expect(() => proposerEtape(vide, contrat, ctxOf('marc', { content: null }))).toThrow();
  });

  it('an objection closes the step', () => {
    const conjoint = ouvert();
    const objected = objecterEtape(
      conjoint,
      { ...nommee(conjoint), motif: 'Non.' },
      'creche',
      ctxOf('paule'),
    );
    expect(done(conjoint, objected, ctxOf('paule')).conjoint.etape).toBeNull();
  });
});

describe('CLE-05 CLE-06 CLE-09 how a step falls', () => {
  it('lasts its last day whole', () => {
    const conjoint = ouvert();
    expect(etapeEchue(conjoint, jour('2026-03-12'))).toBeNull();
    expect(etapeEchue(conjoint, jour('2026-03-13'))).toMatchObject({
      due: '2026-03-12',
      from: '2026-03-13',
    });
  });

  it('has nothing to let fall when none is open', () => {
    expect(rendreCaduque(vide, 'contenuModifie', base.today)).toEqual([]);
    expect(etapeEchue(vide, jour('2030-01-01'))).toBeNull();
  });

  it('loses the one key of a seat that changed hands', () => {
    const conjoint = ouvert();
    expect(annulerSignature(conjoint, 'creche', 'passation', base.today)).toEqual([]);
    const facts = annulerSignature(conjoint, 'emploi', 'passation', base.today);
    expect(fold(conjoint, facts, ctxOf('marc')).etape?.cles).toEqual([]);
  });
});

describe('CLE-07 an announced act', () => {
  it('is announced by a seat, one at a time', () => {
    const acte = { acte: 'cloture', effetLe: jour('2026-03-09') };
    const announced = annoncerActe(vide, acte, ctxOf('marc'));
    if ('code' in announced) throw new Error(announced.code);
    const conjoint = fold(vide, [announced], ctxOf('marc'));
    expect(conjoint.acte).toMatchObject({
      siege: 'emploi',
      agent: idOf('marc'),
      effetLe: '2026-03-09',
    });
    expect(annoncerActe(conjoint, acte, ctxOf('claire'))).toMatchObject({
      code: 'acteDejaAnnonce',
    });
    expect(annoncerActe(vide, acte, ctxOf('colin'))).toMatchObject({ code: 'siegeNonTenu' });
  });
});

describe('CLE-08 a substitution', () => {
  const suppleance = {
    agent: idOf('colin'),
    depuis: jour('2026-03-02'),
    jusquAu: jour('2026-03-10'),
  };
  const conjoint = {
    ...vide,
    sieges: { ...vide.sieges, creche: { ...vide.sieges.creche, suppleance } },
  };

  it('ends at the end of its last day', () => {
    expect(siegeDe(conjoint, idOf('colin'), jour('2026-03-10'))).toBe('creche');
    expect(siegeDe(conjoint, idOf('colin'), jour('2026-03-11'))).toBeNull();
    expect(suppleanceAu(conjoint.sieges.creche, jour('2026-03-11'))).toBeNull();
    expect(suppleanceEchue(conjoint, jour('2026-03-10'))).toBeNull();
    expect(suppleanceEchue(conjoint, jour('2026-03-11'))).toMatchObject({
      siege: 'creche',
      due: '2026-03-10',
    });
  });

  it('leaves the holder in their seat', () => {
    expect(siegeDe(conjoint, idOf('claire'), jour('2026-03-05'))).toBe('creche');
  });
});
