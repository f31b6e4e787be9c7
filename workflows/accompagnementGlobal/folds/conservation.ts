// How the facts of what is kept after the end change the context.
import type { Folds } from './fold.ts';

export const conservationFolds: Folds<
  | 'situationArchivee.v1'
  | 'situationPurgee.v1'
  | 'conservationProlongee.v1'
  | 'prolongationLevee.v1'
  | 'eliminationVisee.v1'
> = {
  'situationArchivee.v1': (_, { clear, occurredOn }) => ({
    archive: { le: occurredOn, apres: clear.apres ?? null },
  }),
  'situationPurgee.v1': (_, { clear }) => (clear.comptes ? { comptes: clear.comptes } : {}),
  'conservationProlongee.v1': (_, { clear }) => ({ prolongation: clear }),
  'prolongationLevee.v1': (_, { occurredOn }) => ({
    prolongation: null,
    prolongationLeveeLe: occurredOn,
  }),
  'eliminationVisee.v1': (_, { clear }) => ({ visaLe: clear.le }),
};
