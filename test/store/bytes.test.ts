// LOG-20, LOG-21: canonical texts and seals, on random values. A failure prints its seed.
import { createSecretKey } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, UnstorableValue } from '../../src/store/canonical.ts';
import { BrokenSeal, openPart, sealPart, unwrapKey, wrapKey } from '../../src/store/seal.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';

const text = fc
  .string({ unit: 'binary' })
  .map((raw) => raw.replaceAll('\u0000', '').toWellFormed().normalize('NFC'));
const key = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('__proto__', 'constructor', 'toJSON', '10', '9', 'a"b', 'a\\b'),
);
const integer = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, -0, 1e21 % 1e15));
const { value } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    integer,
    text,
    fc.array(tie('value'), { maxLength: 5 }),
    tie('object'),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
}));
const object = fc.dictionary(key, value, { maxKeys: 6 });

describe('LOG-20 canonical texts', () => {
  test('are those of RFC 8785 as the package canonicalize writes them', () => {
    fc.assert(
      fc.property(value, (any) => {
        expect(canonical(any)).toBe(canonicalize(any));
      }),
      { numRuns: 2000 },
    );
  });

  test('are read back as the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(object, (any) => {
        const reversed = Object.fromEntries(Object.entries(any).reverse());
        expect(canonical(reversed)).toBe(canonical(any));
        expect(canonical(JSON.parse(canonical(any)))).toBe(canonical(any));
      }),
      { numRuns: 1000 },
    );
  });

  test('are stable: one known text', () => {
    const known = { z: [1, -5, true, null], é: undefined, a: { '10': 'é\n"', '9': '€𝄞' } };
    const { é: _, ...storable } = known;
    expect(canonical(storable)).toBe('{"a":{"10":"é\\n\\"","9":"€𝄞"},"z":[1,-5,true,null]}');
  });

  test('say where what may not be stored lies', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const wrong: [unknown, string][] = [
      [{ a: [{ b: 1.5 }] }, 'a.0.b'],
      [{ a: undefined }, 'a'],
      [{ a: new Date(0) }, 'a'],
      [{ a: 1n }, 'a'],
      [[Number.NaN], '0'],
      [{ clé: 1 }, 'clé'],
    ];
    for (const [bad, path] of wrong) {
      const attempt = () => canonical(asJson(bad));
      expect(attempt).toThrow(UnstorableValue);
      expect(attempt).toThrow(expect.objectContaining({ path }));
    }
    expect(() => canonical(asJson(cycle))).toThrow(/too deep/);
  });
});

/** What the compiler would never let through, as a careless caller might. */
function asJson(bad: unknown): Json {
  return bad as Json;
}

const place = {
  stream: 'case/1',
  version: 3,
  type: 'noteEcrite.v1',
  name: 'texte',
  audience: 'binome',
};
const secret = createSecretKey(Buffer.alloc(32, 3));

describe('LOG-21 seals', () => {
  test('open what they sealed, and tell nothing of its length', () => {
    fc.assert(
      fc.property(object, (content) => {
        const sealed = sealPart(place, content, secret);
        expect(canonical(openPart(place, sealed, secret))).toBe(canonical(content));
        expect((sealed.length - 29) % 64).toBe(0);
      }),
      { numRuns: 500 },
    );
    const lengths = ['rsa', 'parentIsole'].map(
      (statut) => sealPart(place, { statut }, secret).length,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  test('open at their place only: another stream, version, type, part, audience or key is refused', () => {
    const sealed = sealPart(place, { texte: 'secret' }, secret);
    const elsewhere = [
      { ...place, stream: 'case/2' },
      { ...place, version: 4 },
      { ...place, type: 'noteEcrite.v2' },
      { ...place, name: 'autre' },
      { ...place, audience: 'social' },
    ];
    for (const other of elsewhere) {
      expect(() => openPart(other, sealed, secret)).toThrow(BrokenSeal);
    }
    const strange = createSecretKey(Buffer.alloc(32, 4));
    expect(() => openPart(place, sealed, strange)).toThrow(BrokenSeal);
  });

  test('do not open once any byte was changed', () => {
    const sealed = sealPart(place, { texte: 'secret' }, secret);
    fc.assert(
      fc.property(
        fc.nat({ max: sealed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, bits) => {
          const changed = Buffer.from(sealed);
          changed[at] = (changed[at] ?? 0) ^ bits;
          expect(() => openPart(place, changed, secret)).toThrow(BrokenSeal);
        },
      ),
    );
    expect(() => openPart(place, sealed.subarray(0, 20), secret)).toThrow(BrokenSeal);
  });

  test('a wrapped key opens under its own name only', () => {
    const wrapped = wrapKey(Buffer.alloc(32, 9), secret, ['partKey', 'a']);
    expect(unwrapKey(wrapped, secret, ['partKey', 'a']).bytes).toEqual(Buffer.alloc(32, 9));
    expect(() => unwrapKey(wrapped, secret, ['partKey', 'b'])).toThrow(BrokenSeal);
  });
});
