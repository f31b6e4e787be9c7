// What the HTTP door needs of the rest: the engine, sign-in, the pathways, and a few words about this installation.
import type { Pathway } from '../../workflows/kernel/pathway.ts';
import type { DemonstrationAccount } from '../contract/health.ts';
import type { Engine } from '../engine/api.ts';
import type { Doorkeeper } from '../engine/ports/doorkeeper.ts';
import type { WriteLine } from './requestLog.ts';
import type { TellFailure } from './unexpected.ts';

export interface HttpWorld {
  readonly engine: Engine;
  readonly doorkeeper: Doorkeeper;
  readonly pathways: readonly Pathway[];
  /** Throws when the database does not answer. */
  readonly checkDatabase: () => Promise<void>;
  /** Null in production. */
  readonly demonstration: { readonly accounts: readonly DemonstrationAccount[] } | null;
  /** Where the built screens are; null when only the API is served. */
  readonly webRoot: string | null;
  /** True when people come over https: the page then asks for nothing else. */
  readonly https: boolean;
  /** Addresses of the proxies whose X-Forwarded-For is believed; none: the connection's own address. */
  readonly trustedProxies: readonly string[];
  /** The secrets that RDV Service Public signs with, by organisation; none: nothing is taken from it. */
  readonly rdvSecrets: ReadonlyMap<string, string>;
  readonly writeRequest: WriteLine;
  readonly tellFailure: TellFailure;
}
