// Asks at the terminal: a password that is not shown, or a word that confirms; from a pipe, the next line.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { findPasswordFault, passwordFaults } from '../auth/passwordPolicy.ts';
import { UsageError } from './command.ts';

/** Never an option or a variable: those are kept in shells' histories and shown in lists of processes. */
export async function askNewPassword(email: string): Promise<string> {
  const password = await ask('Mot de passe : ', true);
  const fault = findPasswordFault(password, email);
  if (fault) throw new UsageError(passwordFaults[fault]);
  if (process.stdin.isTTY && (await ask('Encore une fois : ', true)) !== password) {
    throw new UsageError('Les deux ne sont pas pareils.');
  }
  return password;
}

/** True when the word was typed as asked. */
export async function confirms(what: string, word: string): Promise<boolean> {
  return (await ask(`${what}\nTapez ${word} pour continuer : `, false)) === word;
}

async function ask(question: string, hidden: boolean): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (hidden || !process.stdin.isTTY) process.stderr.write(question);
  const lines = createInterface({
    input: process.stdin,
    output: hidden ? silent : process.stderr,
    terminal: process.stdin.isTTY,
  });
  try {
    if (process.stdin.isTTY) return await lines.question(hidden ? '' : question);
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}
