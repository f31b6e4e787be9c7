// Hashes and checks passwords with Argon2id, taking the same time whether or not there is a hash to check.
import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normalizePassword } from './passwordPolicy.ts';

/** OWASP's first choice where memory is counted: 19 MiB, two passes, one lane (Argon2id is the package's default). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(normalizePassword(password), cost);
}

export type CheckPassword = (password: string, passwordHash: string | null) => Promise<boolean>;

/** `null` is checked as well, against a hash that nothing opens: an unknown address costs what a known one costs. */
export async function createPasswordCheck(): Promise<CheckPassword> {
  const nobodys = await hashPassword(`${randomUUID()}${randomUUID()}`);
  return async (password, passwordHash) => {
    const right = await verify(passwordHash ?? nobodys, normalizePassword(password));
    return passwordHash !== null && right;
  };
}
