// One socket following one case: the past after a cursor, then each fact as it commits, none missed and none twice.
import type { FactPage, FactView } from '../contract/facts.ts';
import type { FactMessage } from '../contract/live.ts';
import type { Commit } from '../engine/api.ts';

/**
 * Commits that arrive while the past is being read are held back, and told after it in their order. A fact is told when
 * its version is beyond the last one told of its stream, so it does not matter which of the two ways it came.
 */
export class Following {
  readonly caseId: string;
  private held: Commit[] | null = [];
  private readonly told = new Map<FactView['stream'], number>();

  constructor(caseId: string) {
    this.caseId = caseId;
  }

  /** True when the commit is to be told now; else it is held. */
  admits(commit: Commit): boolean {
    this.held?.push(commit);
    return this.held === null;
  }

  /** The past has been told: gives back what was held meanwhile, and holds nothing more. */
  pastTold(page: FactPage): readonly Commit[] {
    for (const fact of page.facts) this.tell(fact);
    const held = this.held ?? [];
    this.held = null;
    return held;
  }

  /** The messages whose facts this socket has not been told. */
  news(messages: readonly FactMessage[]): readonly FactMessage[] {
    return messages.filter(({ fact }) => this.tell(fact));
  }

  private tell({ stream, version }: FactView): boolean {
    if (version <= (this.told.get(stream) ?? 0)) return false;
    this.told.set(stream, version);
    return true;
  }
}
