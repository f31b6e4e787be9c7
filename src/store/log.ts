// The log as the engine sees it: one writer in units, readers apart, digests under the store's own keys.
import type { Json } from '../../workflows/kernel/json.ts';
import type { Log, LogReader, Unit, Verification } from '../engine/ports.ts';
import { canonical } from './canonical.ts';
import { saltedDigest } from './chain.ts';
import { randomBytes } from './chance.ts';
import type { Database } from './connection.ts';
import type { KeyStore } from './keyStore.ts';
import { Reading } from './read.ts';
import { rebuild } from './rebuild.ts';
import { hmac } from './seal.ts';
import { WritingUnit } from './unit.ts';
import { verify } from './verify.ts';
import type { Writer } from './writer.ts';

const SALT_BYTES = 32;

export class FactLog extends Reading implements Log {
  readonly #database: Database;
  readonly #keyStore: KeyStore;
  readonly #writer: Writer;

  constructor(database: Database, keyStore: KeyStore, writer: Writer) {
    super(database.reader, keyStore);
    this.#database = database;
    this.#keyStore = keyStore;
    this.#writer = writer;
  }

  write<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.#writer.write((writing) => work(new WritingUnit(writing, this.#keyStore)));
  }

  contentDigest(content: Json, salt: string | null) {
    const bytes = salt === null ? randomBytes(SALT_BYTES) : Buffer.from(salt, 'hex');
    return { digest: saltedDigest(canonical(content), bytes), salt: bytes.toString('hex') };
  }

  requestDigest(request: Json): string {
    return hmac(this.#keyStore.named.lasting('receipts'), canonical(request));
  }

  verify(progress?: (checked: number) => void): Promise<Verification> {
    return verify(this.#database.reader, progress);
  }

  rebuild(
    project: (unit: Pick<Unit, 'projectCase' | 'claimSlots'> & LogReader) => Promise<void>,
  ): Promise<void> {
    return rebuild(this.#writer, this.#keyStore, project);
  }
}
