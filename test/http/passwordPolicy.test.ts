// Which passwords are accepted (CNIL 2022-100, first case), how they are hashed, and which network an address is of.
import { describe, expect, test } from 'vitest';
import { findPasswordFault, type PasswordFault } from '../../src/auth/passwordPolicy.ts';
import { createPasswordCheck, hashPassword } from '../../src/auth/passwords.ts';
import { networkOf } from '../../src/auth/throttle.ts';

const email = 'claire.aubertin@exemple.fr';

describe('the password policy', () => {
  test.each<[string, string, PasswordFault | null]>([
    ['AUTH-01 12 characters of 4 kinds', 'Beffroi-1901', null],
    ['AUTH-01 11 characters of 4 kinds', 'Beffroi-190', 'tropCourt'],
    ['AUTH-01 12 characters of 3 kinds', 'Beffroi19011', 'tropCourt'],
    ['AUTH-02 14 characters of 3 kinds', 'BeffroiMille19', null],
    ['AUTH-02 14 characters of 2 kinds', 'beffroimille19', 'tropCourt'],
    ['AUTH-03 a phrase of 7 words', 'cheval vert sous neuf ponts très calmes', null],
    ['AUTH-03 a phrase of 6 words', 'cheval vert sous neuf ponts calmes', 'tropCourt'],
    ['AUTH-03 one word seven times', 'oui oui oui oui oui oui oui', 'tropCourt'],
    ['AUTH-04 few characters again and again', 'aA1-aA1-aA1-aA1-', 'tropRepetitif'],
    ['AUTH-05 the owner’s name', 'Claire.Aubertin-71', 'contientLAdresse'],
    ['AUTH-05 the product’s name', 'Tandem-2026-montceau', 'contientLAdresse'],
    ['AUTH-06 more than 200 characters', 'Ab1-'.repeat(51), 'tropLong'],
    ['AUTH-07 a control character', 'Beffroi-\u00001901-x', 'caractereInterdit'],
    ['accents count as letters', 'Éléphant-1901', null],
  ])('%s', (_, password, fault) => {
    expect(findPasswordFault(password, email)).toBe(fault);
  });
});

describe('hashing', () => {
  test('AUTH-08 is Argon2id with OWASP’s parameters, and the same text in two Unicode forms is one password', async () => {
    const hash = await hashPassword('Éléphant-1901'.normalize('NFD'));
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const check = await createPasswordCheck();
    expect(await check('Éléphant-1901'.normalize('NFC'), hash)).toBe(true);
    expect(await check('Elephant-1901', hash)).toBe(false);
    expect(await check('Elephant-1901', null)).toBe(false);
  });
});

describe('networks', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('AUTH-35 %s is of %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
