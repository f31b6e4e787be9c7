// AVIP-31 Who is not to be contacted is recognised among contacts, and nobody else is taken for them.
import { describe, expect, it } from 'vitest';
import { designe, parentsAEviter } from '../../workflows/crecheAvip/aEviter.ts';

const person = {
  prenom: 'Noé',
  nom: 'Zolbarine-Aubépin',
  contacts: { telephone: '06 12 00 00 01' },
};
const other = '07 00 00 00 00';

describe('AVIP-31 a parent who is not to be contacted', () => {
  it.each([
    ['Ami', 'proche', '+33 6 12 00 00 01'],
    ['Ami', 'proche', '0612000001'],
    ['Noe ZOLBARINE AUBEPIN', 'autre', other],
    ['M. Zolbarine-Aubépin, Noé', 'proche', other],
    ['Noé', 'pere', other],
    ['N. Zolbarine-Aubépin', 'proche', other],
    ['Noé Z. A.', 'autre', other],
    ['N. Z.-A.', 'pere', other],
    ['M. Zolbarine-Aubépin', 'pere', other],
    ['Mme Z. A.', 'mere', other],
    ['Zolbarine Aubépin', 'pere', other],
  ] as const)('is %s, %s, %s', (nom, lien, telephone) => {
    expect(designe({ nom, lien, telephone }, person)).toBe(true);
  });

  it.each([
    ['Awa Zolbarine-Aubépin', 'mere', other],
    ['Noé Martin', 'pere', other],
    ['Noé', 'proche', other],
    ['M. Zolbarine-Aubépin', 'proche', other],
    ['M. Martin', 'pere', other],
    ['Mamie', 'proche', '06 12 00 00 10'],
    ['N. Z.-A.', 'proche', other],
    ['A. Zolbarine-Aubépin', 'mere', other],
  ] as const)('is not %s, %s, %s', (nom, lien, telephone) => {
    expect(designe({ nom, lien, telephone }, person)).toBe(false);
  });

  it('is nobody any more once the identity is destroyed', () => {
    const destroyed = { prenom: null, nom: null, contacts: null };
    expect(designe({ nom: 'Noé', lien: 'pere', telephone: other }, destroyed)).toBe(false);
  });

  it('is who has that role, alone', () => {
    const parents = [
      { personne: 'a', role: 'signe' },
      { personne: 'b', role: 'nePasContacter' },
      { personne: 'c', role: 'informe' },
    ] as const;
    expect(parentsAEviter({ famille: { parents: [...parents] } })).toEqual(['b']);
    expect(parentsAEviter({ famille: null })).toEqual([]);
  });
});
