// Credentials: an e-mail is only ever a keyed hash here, and so is the subject of a failed sign-in.
import { instantFromMs, msOf } from '../../../workflows/dates.ts';
import type { OwnTruth } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import type { KeyStore } from '../keyStore.ts';
import { hmac } from '../seal.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

/** Nobody asks for failures older than this: they go when the same subject fails again. */
const FAILURES_KEPT_MS = 24 * 60 * 60 * 1000;

const findByEmail = statement<{ emailHash: string }>()((db, slot) =>
  db
    .selectFrom('credentials')
    .select(['agent', 'password_hash'])
    .where('email_hash', '=', slot('emailHash')),
);

const keep = statement<{ agent: string; emailHash: string; passwordHash: string }>()((db, slot) =>
  db
    .insertInto('credentials')
    .values({
      agent: slot('agent'),
      email_hash: slot('emailHash'),
      password_hash: slot('passwordHash'),
    })
    .onConflict((conflict) =>
      conflict
        .column('agent')
        .doUpdateSet({ email_hash: slot('emailHash'), password_hash: slot('passwordHash') }),
    ),
);

const countFailures = statement<{ subjectHash: string; since: string }>()((db, slot) =>
  db
    .selectFrom('sign_in_failures')
    .select(({ fn }) => fn.countAll<number>().as('failures'))
    .where('subject_hash', '=', slot('subjectHash'))
    .where('at', '>=', slot('since')),
);

const insertFailure = statement<{ subjectHash: string; at: string }>()((db, slot) =>
  db.insertInto('sign_in_failures').values({ subject_hash: slot('subjectHash'), at: slot('at') }),
);

const removeFailures = statement<{ subjectHash: string; before: string }>()((db, slot) =>
  db
    .deleteFrom('sign_in_failures')
    .where('subject_hash', '=', slot('subjectHash'))
    .where('at', '<', slot('before')),
);

/** Sorts after every instant. */
const NEVER = '~';

export function credentials(
  writer: Writer,
  reader: Connection,
  keyStore: KeyStore,
): OwnTruth['credentials'] {
  const emails = keyStore.named.lasting('emails');
  const subjects = keyStore.named.lasting('subjects');
  const emailHashOf = (email: string) => hmac(emails, email.trim().normalize('NFC').toLowerCase());
  return {
    async findByEmail(email) {
      const row = await findByEmail.first(reader, { emailHash: emailHashOf(email) });
      return row === undefined ? null : { agent: row.agent, passwordHash: row.password_hash };
    },
    set: (agent, email, passwordHash) =>
      writer.writeSmall(async ({ connection }) => {
        await keep.run(connection, { agent, emailHash: emailHashOf(email), passwordHash });
      }),
    async failures(subject, since) {
      const row = await countFailures.first(reader, {
        subjectHash: hmac(subjects, subject),
        since,
      });
      return row?.failures ?? 0;
    },
    noteFailure: (subject, at) =>
      writer.writeSmall(async ({ connection }) => {
        const subjectHash = hmac(subjects, subject);
        const before = instantFromMs(msOf(at) - FAILURES_KEPT_MS);
        await removeFailures.run(connection, { subjectHash, before });
        await insertFailure.run(connection, { subjectHash, at });
      }),
    clearFailures: (subject) =>
      writer.writeSmall(async ({ connection }) => {
        await removeFailures.run(connection, {
          subjectHash: hmac(subjects, subject),
          before: NEVER,
        });
      }),
  };
}
