// AG-81: no figure that bears on fewer than five cases is shown, nor found from those that are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cellule, type Egalite, masquer, SEUIL } from '../../workflows/indicateurs/masquer.ts';
import { auBout } from './support/auBout.ts';
import { withSeed } from './support/seed.ts';

let made = 0;
const cases = (count: number) =>
  Array.from({ length: count }, () => {
    made += 1;
    return `cas ${made}`;
  });

interface Table {
  readonly cellules: ReadonlyMap<string, Cellule>;
  readonly egalites: readonly Egalite[];
}

/** Reasons by months, with every margin: each case is counted once. */
function tableOf(values: readonly (readonly number[])[], scellee = false): Table {
  const cellules = new Map<string, Cellule>();
  const add = (name: string, cas: readonly string[]) => {
    const known = cellules.get(name)?.cas ?? new Set<string>();
    const all = new Set([...known, ...cas]);
    cellules.set(name, { valeur: all.size, cas: all });
  };
  values.forEach((row, mois) => {
    row.forEach((value, motif) => {
      const cas = cases(value);
      for (const name of [`${mois}/${motif}`, `${mois}/tous`, `an/${motif}`, 'an/tous']) {
        add(name, cas);
      }
    });
  });
  const mois = [...values.keys()].map(String);
  const motifs = [...(values[0] ?? []).keys()].map(String);
  const egalites = [
    ...[...mois, 'an'].map((one) => ({
      gauche: [`${one}/tous`],
      droite: motifs.map((motif) => `${one}/${motif}`),
      scellee,
    })),
    ...[...motifs, 'tous'].map((motif) => ({
      gauche: [`an/${motif}`],
      droite: mois.map((one) => `${one}/${motif}`),
    })),
  ];
  return { cellules, egalites };
}

const small = ({ cas }: Cellule) => cas.size > 0 && cas.size < SEUIL;

/** Every way to spread up to `most` cases: a table that would give the same sight has no more of them. */
function everyTable(mois: number, motifs: number, most: number): (readonly number[])[][] {
  const row = (left: number): number[][] =>
    left === 0
      ? [[]]
      : row(left - 1).flatMap((rest) =>
          Array.from({ length: most + 1 }, (_, value) => [...rest, value]),
        );
  const rows = row(motifs);
  let tables: (readonly number[])[][] = [[]];
  for (let one = 0; one < mois; one += 1) {
    tables = tables.flatMap((table) => rows.map((next) => [...table, next]));
  }
  return tables.filter((table) => table.flat().reduce((sum, one) => sum + one, 0) <= most);
}

/** Who reads the table and reckons: of all tables that say what it says, those that small figures could come from. */
function expectOpen(values: (readonly number[])[][], scellee: boolean): void {
  const tables = values.map((rows) => tableOf(rows, scellee));
  const byHidden = new Map<string, Table[]>();
  for (const table of tables) {
    const hidden = [...auBout(masquer(table.cellules, table.egalites))].sort().join(' ');
    byHidden.set(hidden, [...(byHidden.get(hidden) ?? []), table]);
  }
  for (const [hidden, told] of byHidden) {
    const masquees = new Set(hidden.split(' '));
    const read = ({ cellules }: Table) =>
      [...cellules].map(([name, { valeur }]) => (masquees.has(name) ? '*' : valeur)).join(' ');
    const alike = Map.groupBy(
      tables.filter((one) => couldHide(one, masquees, scellee)),
      read,
    );
    for (const table of told) expectOpenIn(table, alike.get(read(table)) ?? [], read(table));
  }
}

function expectOpenIn({ cellules }: Table, worlds: readonly Table[], read: string): void {
  for (const [name] of [...cellules].filter(([, one]) => small(one))) {
    const could = new Set(worlds.map((world) => world.cellules.get(name)?.valeur));
    expect(could.size, `${name} in ${read}`).toBeGreaterThan(1);
  }
}

/** Zero is never hidden, but among reasons. */
function couldHide({ cellules }: Table, masquees: ReadonlySet<string>, scellee: boolean): boolean {
  return scellee || [...masquees].every((name) => cellules.get(name)?.valeur !== 0);
}

/** What is hidden on one side alone: a sum that all can reckon. */
function expectKept(
  { gauche, droite }: Egalite,
  { cellules }: Pick<Table, 'cellules'>,
  masquees: ReadonlySet<string>,
) {
  const hidden = [gauche, droite].map((cote) => cote.filter((name) => masquees.has(name)));
  if (hidden.every(({ length }) => length > 0)) return;
  const union = new Set(hidden.flat().flatMap((name) => [...(cellules.get(name)?.cas ?? [])]));
  expect(union.size === 0 || union.size >= SEUIL).toBe(true);
  if (union.size > 0) expect(hidden.flat().length).toBeGreaterThan(1);
}

const cell = (valeur: number, cas = cases(valeur)): Cellule => ({ valeur, cas: new Set(cas) });
const masked = (values: readonly number[], total?: Cellule) => {
  const parts = values.map((value, index): [string, Cellule] => [`p${index}`, cell(value)]);
  const sum = cell(values.reduce((all, one) => all + one, 0));
  const egalite = { gauche: ['tout'], droite: parts.map(([name]) => name) };
  return [...auBout(masquer(new Map([['tout', total ?? sum], ...parts]), [egalite]))].sort();
};

describe('AG-81 masked figures', () => {
  it('hides one to four, says zero and five', () => {
    expect(masked([0, 5, 12])).toEqual([]);
    expect(masked([3])).toEqual(['p0', 'tout']);
  });

  it('hides a second figure when one alone would be the total minus the others', () => {
    expect(masked([2, 9, 6])).toEqual(['p0', 'p2']);
  });

  it('hides more when what is hidden adds up to fewer than five, or to one each', () => {
    expect(masked([1, 2, 9, 6])).toEqual(['p0', 'p1', 'p3']);
    expect(masked([1, 1, 1, 1, 1, 7])).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    expect(masked([3, 4, 9])).toEqual(['p0', 'p1']);
  });

  it('counts cases, not what was done in them: twelve meetings with two people are hidden', () => {
    const cellules = new Map([['rencontres', cell(12, ['a', 'b'])]]);
    expect([...auBout(masquer(cellules, []))]).toEqual(['rencontres']);
  });

  it('says no zero where it would tell by elimination what is sealed', () => {
    const few = tableOf([[3, 0, 0]], true);
    const masquees = auBout(masquer(few.cellules, few.egalites));
    expect(masquees.has('0/1') && masquees.has('0/2')).toBe(true);
    const same = tableOf([[8, 0, 0]], true);
    const all = auBout(masquer(same.cellules, same.egalites));
    expect([...all].sort()).toEqual(expect.arrayContaining(['0/0', '0/1', '0/2']));
    expect(all.has('0/tous')).toBe(false);
    // Two reasons, each of many: nobody's is told.
    const many = tableOf([[8, 6, 0]], true);
    expect(auBout(masquer(many.cellules, many.egalites)).size).toBe(0);
  });

  it.each([false, true])(
    'leaves every small figure open to who can add and subtract (sealed: %s)',
    (scellee) => {
      expectOpen(everyTable(1, 2, 16), scellee);
      expectOpen(everyTable(1, 3, 16), scellee);
      expectOpen(everyTable(1, 4, 12), scellee);
      expectOpen(everyTable(2, 2, 12), scellee);
    },
    30_000,
  );

  it('tries an equation again only when one of its figures was hidden since', () => {
    // Each hides the next one, the last equation first: one more figure a pass.
    const length = 200;
    const cellules = new Map(
      Array.from({ length }, (_, index): [string, Cellule] => [`c${index}`, cell(index ? 9 : 3)]),
    );
    const egalites = Array.from({ length: length - 1 }, (_, index) => ({
      gauche: [`c${index}`],
      droite: [`c${index + 1}`],
    })).reverse();
    let tried = 0;
    const steps = masquer(cellules, egalites);
    while (!steps.next().done) tried += 1;
    expect(tried).toBeLessThanOrEqual(2 * length);
  });

  it('never leaves one hidden figure alone in what adds up, and hides no more than it was told of', () => {
    const values = fc.array(fc.array(fc.nat(14), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(values, fc.boolean(), (rows, scellee) => {
        const { cellules, egalites } = tableOf(rows, scellee);
        const masquees = auBout(masquer(cellules, egalites));
        for (const [name, one] of cellules) if (small(one)) expect(masquees).toContain(name);
        for (const egalite of egalites) expectKept(egalite, { cellules }, masquees);
      }),
      withSeed('masked', 300),
    );
  });
});
