// Every code, rule, fact, state and command says what it is in French, and where it comes from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rules as agRules } from '../../workflows/accompagnementGlobal/rules.ts';
import { crecheRules } from '../../workflows/creche/rules.ts';
import { avipRules } from '../../workflows/crecheAvip/rules.ts';
import { factSpecs, getFactSpec } from '../../workflows/facts.ts';
import { audiences } from '../../workflows/kernel/audience.ts';
import { refus } from '../../workflows/kernel/refusal.ts';
import { refusalTexts, sayRefusal } from '../../workflows/refusalTexts.ts';
import { findPathway, pathways } from '../../workflows/registry.ts';
import { listRules } from '../../workflows/waitingList/rules.ts';

function sources(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const pure = sources('workflows', '.ts');
const engine = sources('src/engine', '.ts');

function found(files: readonly string[], pattern: RegExp): Set<string> {
  return new Set(
    files.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
}

const codes = new Set([
  ...found(pure, /\b(?:refus|interdit)\(\s*'(\w+)'/g),
  ...found(pure, /\bcode: '(\w+)'/g),
  ...found(engine, /\bfailure\(\s*'\w+',\s*'(\w+)'/g),
]);

describe('refusals', () => {
  it('every code has its text, and no text is without its code', () => {
    expect(Object.keys(refusalTexts).sort()).toEqual([...codes].sort());
  });

  it('no code has two texts: a pathway’s would be said in another', () => {
    const texts = sources('workflows', 'efusals.ts').flatMap((text) =>
      [...text.matchAll(/^ {2}(\w+): \{$/gm)].map((match) => match[1] ?? ''),
    );
    expect(texts.sort()).toEqual(Object.keys(refusalTexts).sort());
  });

  it.each(Object.entries(refusalTexts))(
    '%s says what, why and what to do',
    (_code, { title, detail }) => {
      expect(title).toMatch(/^[A-ZÀÉ][^.]+$/);
      expect(detail).toMatch(/^[A-ZÀÉ].+\.$/s);
    },
  );

  it('fills in parameters, days as people say them', () => {
    expect(sayRefusal(refus('dateFuture', { date: '2026-03-01' }))).toContain('1er mars 2026');
    expect(sayRefusal(refus('etatIncompatible', { etat: 'Bilan' }))).toContain('« Bilan »');
    expect(sayRefusal(refus('inconnu'))).toMatch(/pas possible/);
  });
});

describe('rules', () => {
  const rules = { ...agRules, ...crecheRules, ...avipRules, ...listRules };
  const known = new Set<string>(Object.keys(rules));
  const written = found(pure, /'((?:AG|AVIP|CLE|LISTE|SECRET|TEMPS)-\d+)'/g);
  const tests = sources('test/pure', '.test.ts');

  it('every id in the code is a rule', () => {
    expect([...written].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([...known])('%s has a test that names it', (id) => {
    const titles = found(tests, /(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*['`]([^'`]+)['`]/g);
    expect([...titles].some((title) => title.includes(id))).toBe(true);
  });
});

describe('definitions', () => {
  it.each(Object.values(factSpecs))(
    '$type has a label, a source, and parts of known audiences',
    (spec) => {
      expect(spec.label).toMatch(/^[A-ZÀÉ]/);
      expect(spec.source.length).toBeGreaterThan(4);
      expect(getFactSpec(spec.type)).toBe(spec);
      for (const part of Object.values(spec.parts)) {
        if (part.audience === 'selonFait')
          expect(Object.keys(spec.clear.shape)).toContain('audience');
        else expect(audiences).toContain(part.audience);
      }
    },
  );

  it('a type that nobody defines is a bug', () => {
    expect(() => getFactSpec('toString')).toThrow();
  });

  it('every command has a label, a source, rules, and a JSON Schema', () => {
    for (const spec of pathways.flatMap(({ commands }) => Object.values(commands))) {
      expect(spec.label).toMatch(/^[A-ZÀÉ]/);
      expect(spec.source.length).toBeGreaterThan(4);
      expect(spec.rules.length).toBeGreaterThan(0);
      expect(z.toJSONSchema(spec.data, { io: 'input' })).toMatchObject({ type: 'object' });
    }
  });

  it('a case finds the version that it began with', () => {
    for (const pathway of pathways) expect(findPathway(pathway.id, pathway.version)).toBe(pathway);
    expect(findPathway('accompagnement-global')?.version).toBe(1);
    expect(findPathway('accompagnement-global', 99)).toBeUndefined();
  });
});
