// What a command of `npm run tandem` is: its name, its options as data, its help in French, what it does.
import { parseArgs } from 'node:util';

export interface Option {
  /** What stands after it in the help; none for a switch. */
  readonly value?: string;
  readonly help: string;
  readonly required?: boolean;
  readonly multiple?: boolean;
}

export interface Given {
  /** The value of a required option, or of one that was given. */
  text(name: string): string;
  find(name: string): string | null;
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** What stands without a name. */
  readonly rest: readonly string[];
}

export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Words without a name that it takes, as the help shows them. */
  readonly words?: string;
  /** What the help says besides the options. */
  readonly details?: string;
  readonly options: { readonly [name: string]: Option };
  /** The exit code. */
  run(given: Given): Promise<number>;
}

/** Wrong use: said with the way to the help, never with a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function readGiven(command: CliCommand, words: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, multiple }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), multiple: multiple ?? false },
    ]),
  );
  const { values, positionals } = parse(words, options);
  if (!command.words && positionals.length > 0) {
    throw new UsageError(`« ${positionals[0]} » est de trop.`);
  }
  const all = (name: string) => [values[name] ?? []].flat().map(String);
  for (const [name, { required }] of Object.entries(command.options)) {
    if (required && all(name).length === 0) throw new UsageError(`--${name} est à donner.`);
  }
  return {
    text: (name) => all(name)[0] ?? '',
    find: (name) => all(name)[0] ?? null,
    all,
    has: (name) => values[name] === true,
    rest: positionals,
  };
}

function parse(
  words: readonly string[],
  options: { [name: string]: { type: 'string' | 'boolean'; multiple: boolean } },
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function helpOf({ name, summary, words, details, options }: CliCommand): string {
  const lines = Object.entries(options).map(([option, { value, help, required, multiple }]) => {
    const written = `--${option}${value ? ` ${value}` : ''}`;
    const marks = [required ? 'à donner' : null, multiple ? 'plusieurs fois si besoin' : null];
    const note = marks.filter((mark) => mark !== null).join(', ');
    return `  ${written.padEnd(28)} ${help}${note ? ` (${note})` : ''}`;
  });
  return [
    `npm run tandem -- ${[name, words, '[options]'].filter(Boolean).join(' ')}`,
    '',
    summary,
    ...(details ? ['', details.trim()] : []),
    ...(lines.length > 0 ? ['', 'Options :', ...lines] : []),
    '',
  ].join('\n');
}
