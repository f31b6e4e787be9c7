// An accompagnement global as another pathway's decision may see it.
import type { CaseState, RelatedCase } from '../kernel/pathway.ts';
import type { AgContents } from './contents.ts';
import type { AgContext } from './context.ts';

export type AccompagnementVu = RelatedCase & {
  readonly state: CaseState<AgContext>;
  readonly contents: AgContents;
};

/** Another case seen while deciding is an accompagnement: its chart wrote this context, its folds these contents. */
export function estAccompagnement(related: RelatedCase | undefined): related is AccompagnementVu {
  return related?.pathway === 'accompagnement-global';
}
