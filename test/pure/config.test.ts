// What both ways to start read of the environment.
import { expect, test } from 'vitest';
import { readDemonstration, readProduction } from '../../src/config.ts';

const organisation = '7a0c3a52-6f0e-4a66-9d8f-2f1b6c1d9e01';
const secret = 'un-secret-partage-invente';

test('AG-78 both ways to start read the secrets of RDV Service Public, and say what is wrong without saying them', () => {
  const secrets = (text: string) => ({ TANDEM_RDV_SECRETS: text });
  const production = {
    ...{ DATABASE_URL: 'file:a', TANDEM_KEYS_URL: 'file:b', TANDEM_MASTER_KEY: 'x' },
    TANDEM_ORIGIN: 'https://tandem.exemple.fr',
  };
  const ways = [
    (text: string) => readDemonstration(secrets(text)),
    (text: string) => readProduction({ ...production, ...secrets(text) }),
  ];
  for (const read of ways) {
    const pairs = [`${organisation}=${secret}`, `${organisation.replace('a', 'b')}=${secret}=`];
    expect([...read(` ${pairs.join('  ')}\n`).TANDEM_RDV_SECRETS.values()]).toEqual([
      secret,
      `${secret}=`,
    ]);
    expect(read('').TANDEM_RDV_SECRETS.size).toBe(0);
    const short = () => read(`${organisation}=trop-court`);
    expect(short).toThrow(/TANDEM_RDV_SECRETS.*16 caractères/);
    expect(short).not.toThrow(/trop-court/);
  }
});
