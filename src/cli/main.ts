// npm run tandem -- …: production and all administration, each command with its --help in French.
import { z } from 'zod';
import { whyNotStarted } from '../startFailure.ts';
import { helpOf, readGiven, UsageError } from './command.ts';
import { commands } from './commands.ts';

const HELP = ['--help', '-h', 'help', 'aide'];

async function main([name = '--help', ...words]: readonly string[]): Promise<number> {
  z.config(z.locales.fr());
  if (HELP.includes(name)) {
    console.log(overview());
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) throw new UsageError(`« ${name} » n’est pas une commande.`);
  if (words.some((word) => HELP.includes(word))) {
    console.log(helpOf(command));
    return 0;
  }
  return command.run(readGiven(command, words));
}

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(20)} ${summary}`);
  return `npm run tandem -- COMMANDE [options]        (COMMANDE --help pour ses options)\n\n${lines.join('\n')}\n`;
}

/** What the person who typed it can put right, in their words; anything else whole. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nnpm run tandem -- COMMANDE --help`;
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`).join('\n');
  }
  return whyNotStarted(error);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(explain(error));
  return error instanceof UsageError ? 2 : 1;
});
