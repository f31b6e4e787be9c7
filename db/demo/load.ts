// Writes the demonstration: the partnership, then a year of its cases through the engine's own commands, ending now.
import { createEngine, type WholeEngine } from '../../src/engine/createEngine.ts';
import type { Store } from '../../src/engine/ports.ts';
import { politiques } from '../../workflows/accompagnementGlobal/vocabulary.ts';
import { addDays, type Instant, instantAt, jourOf } from '../../workflows/dates.ts';
import { type DemoAccount, demoAccounts } from './accounts.ts';
import { type Calendrier, calendrierAu } from './calendar.ts';
import { verifierDoublons } from './checks.ts';
import { codesPostaux } from './communes.ts';
import { Dossier } from './dossier.ts';
import { inOneTransaction, type Parts } from './oneTransaction.ts';
import { createPartnership, type DeriveId, type Ids, idsWith } from './partnership.ts';
import { JOUR_A_TROIS } from './stories/besides.ts';
import { tellStories } from './stories.ts';
import { StoryClock } from './storyClock.ts';
import { Timeline } from './timeline.ts';

export interface DemoParts {
  /** Empty: nothing has been written to it but its schema. */
  readonly store: Store;
  /** The instant at which the demonstration is started; every date hangs on it. */
  readonly now: Instant;
  readonly deriveId: DeriveId;
  /** Gives an agent the means to sign in; called last, when all the rest is written. */
  readonly setPassword: (agentId: string, courriel: string) => Promise<void>;
}

/** The partnership is this old: older than the oldest case. */
const HISTORY_DAYS = 880;
/** A portfolio of the demonstration is small: the thresholds of this partnership are lower, from a date on. */
const SEUILS = { 'ag.portefeuilleSeuil': 15, 'ag.portefeuilleAlerte': 24 } as const;
/** What was done in the last days is new to the other member of the pair. */
const UNREAD_DAYS = 2;

/**
 * AG-45. For a fortnight the commission validated, for a day the pair and the person: those sent then are still theirs,
 * today's are the pair's.
 */
async function quiValide({ administration }: WholeEngine, calendrier: Calendrier): Promise<void> {
  const aTrois = calendrier.passe(JOUR_A_TROIS);
  const periodes = [
    ['commission', calendrier.passe(34)],
    ['binome', calendrier.passe(19)],
    ['tripartite', aTrois],
    ['binome', addDays(aTrois, 1)],
  ] as const;
  for (const [qui, depuis] of periodes) {
    const choice = Object.keys(politiques).indexOf(qui);
    await administration.setSetting('ag.validation', choice, depuis);
  }
}

/** All of it or, when it fails or is cut short, nothing; only the passwords and the read log come after. */
export async function loadDemo(parts: DemoParts): Promise<DemoAccount[]> {
  const { store, deriveId, setPassword } = parts;
  const ids = idsWith(deriveId);
  const dossiers = await inOneTransaction(store, (within) => write(parts, ids, within));
  const accounts = demoAccounts(ids);
  for (const { agent, courriel } of accounts) await setPassword(agent, courriel);
  // Readers see nothing of a transaction under way: what is asked of all cases comes after.
  await askAfterwards(parts, ids, dossiers);
  return accounts.map(({ agent: _, ...account }) => account);
}

async function askAfterwards(
  { store: { log, lists, own }, now, deriveId }: DemoParts,
  ids: Ids,
  dossiers: ReadonlyMap<string, Dossier>,
): Promise<void> {
  const clock = { now: () => now };
  const onError = (error: unknown) => {
    throw error;
  };
  const parts = { log, lists, own, clock, deriveId, onError, background: false };
  const engine = await createEngine(parts);
  await verifierDoublons(engine, ids, (key) => dossiers.get(key)?.caseId ?? '');
  await engine.close();
}

async function write(
  { now, deriveId }: DemoParts,
  ids: Ids,
  within: Parts,
): Promise<ReadonlyMap<string, Dossier>> {
  const clock = new StoryClock(instantAt(addDays(jourOf(now), -HISTORY_DAYS), '09:00'));
  const failures: unknown[] = [];
  const dossiers = new Map<string, Dossier>();
  const onError = (error: unknown) => failures.push(error);
  const engine = await createEngine({ ...within, clock, deriveId, onError, background: false });
  try {
    await createPartnership(engine, ids);
    const calendrier = calendrierAu(now);
    for (const cle of ['ag.portefeuilleSeuil', 'ag.portefeuilleAlerte'] as const) {
      await engine.administration.setSetting(cle, SEUILS[cle], calendrier.passe(200));
    }
    await quiValide(engine, calendrier);
    const recits = tellStories({ calendrier, ids, codesPostaux: codesPostaux() });
    for (const recit of recits) dossiers.set(recit.dossier, new Dossier(recit));
    const readUntil = instantAt(calendrier.passe(UNREAD_DAYS), '08:00');
    const stage = { engine, clock, ids, deriveId, now, readUntil };
    const timeline = new Timeline(stage, dossiers);
    await timeline.play(recits.flatMap((recit) => recit.enOrdre()));
  } finally {
    await engine.close();
  }
  if (failures.length > 0) throw new AggregateError(failures, 'the demonstration failed');
  return dossiers;
}
