// Idempotency: the same command id from the same actor is the same command, done once (ENG-02).
import type { Failure } from './api.ts';
import type { CaseChange } from './caseWriter.ts';
import type { Log, Receipt, Unit } from './ports.ts';
import { identifiantReutilise } from './refusals.ts';

/** What makes two requests the same one; If-Match is no part of it. */
export interface Request {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  /** The case, or the pathway whose case it opens. */
  readonly on: string;
}

export class Receipts {
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  /** Null: a new command. A failure: the id was used for something else. Only accepted commands leave a receipt. */
  async find(unit: Unit, agent: string, request: Request): Promise<Receipt | Failure | null> {
    const receipt = await unit.findReceipt(agent, request.id);
    if (!receipt) return null;
    return receipt.requestDigest === this.digest(request) ? receipt : identifiantReutilise;
  }

  async keep(
    unit: Unit,
    agent: string,
    request: Request,
    caseId: string,
    changes: readonly CaseChange[],
  ): Promise<void> {
    const versions: Record<string, number> = {};
    for (const { facts } of changes) {
      for (const fact of facts) versions[fact.stream] = fact.version;
    }
    await unit.keepReceipt({
      actor: agent,
      commandId: request.id,
      requestDigest: this.digest(request),
      caseId,
      versions,
    });
  }

  /** Over the text of the data: it may hold what no fact may (a float, a lone surrogate), and is refused later. */
  private digest({ type, data, on }: Request): string {
    return this.log.requestDigest([on, type, (JSON.stringify(data) ?? '').normalize('NFC')]);
  }
}
