// Reads the environment, once and for all ways to start: nothing else of Tandem looks at process.env.
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is missing or wrong in the environment, in French, one line a variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const Port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'est un numéro de port' })
  .transform(Number)
  .pipe(z.int().max(65_535))
  .default(3_000);

const address = 'est à donner : file:CHEMIN (SQLite) ou postgres://… (PostgreSQL)';
const DatabaseUrl = z
  .string({ error: address })
  .regex(/^(file:|postgres(ql)?:\/\/)/, { error: address });

const Origin = z
  .url({ protocol: /^https$/, error: 'est à donner : l’adresse publique, en https' })
  .transform((address) => new URL(address).origin);

/** Addresses or networks of the proxies in front; `loopback` names this machine. */
const Proxies = z
  .string()
  .default('loopback')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** `ORGANISATION=SECRET`, several separated by spaces: what RDV Service Public signs its announcements with. */
const RdvSecrets = z
  .string()
  .default('')
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .refine((pairs) => pairs.every((pair) => /^[\da-f-]{36}=.{16,}$/.test(pair)), {
    error: 'se donne comme ORGANISATION=SECRET, le secret de 16 caractères au moins',
  })
  .transform((pairs) => new Map(pairs.map((pair) => [pair.slice(0, 36), pair.slice(37)] as const)));

/** For `npm start`. */
const Demonstration = z.object({
  PORT: Port,
  DATABASE_URL: DatabaseUrl.nullable().default(null),
  TANDEM_RDV_SECRETS: RdvSecrets,
  NODE_ENV: z
    .string()
    .optional()
    .refine((value) => value !== 'production', {
      error:
        'vaut « production » : npm start ne lance que la démonstration. En production : npm run tandem -- serve',
    }),
});
export type DemonstrationConfig = z.output<typeof Demonstration>;

/** For every `npm run tandem -- …` that opens the production's databases. */
const Administration = z.object({
  DATABASE_URL: DatabaseUrl,
  TANDEM_KEYS_URL: DatabaseUrl,
  TANDEM_MASTER_KEY: z.string({
    error: 'est à donner : npm run tandem -- create-master-key en fait une',
  }),
});
export type AdministrationConfig = z.output<typeof Administration>;

/** For `npm run tandem -- serve`. */
const Production = Administration.extend({
  PORT: Port,
  TANDEM_HOST: z.string().default('127.0.0.1'),
  TANDEM_ORIGIN: Origin,
  TANDEM_TRUSTED_PROXIES: Proxies,
  TANDEM_RDV_SECRETS: RdvSecrets,
});
export type ProductionConfig = z.output<typeof Production>;

export function readDemonstration(env: Environment = process.env): DemonstrationConfig {
  return read(Demonstration, env);
}

export function readAdministration(env: Environment = process.env): AdministrationConfig {
  return read(Administration, env);
}

export function readProduction(env: Environment = process.env): ProductionConfig {
  const config = read(Production, env);
  if (config.DATABASE_URL === config.TANDEM_KEYS_URL) {
    throw new ConfigError(
      'TANDEM_KEYS_URL : le magasin des clés est une autre base que le journal.',
    );
  }
  return config;
}

/** An empty variable is an absent one: that is how shells and service files leave things out. */
function read<S extends z.ZodType>(schema: S, env: Environment): z.output<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
  throw new ConfigError(lines.join('\n'));
}
