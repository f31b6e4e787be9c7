// The summary of a folded case, made once for a state and a version of the settings.
import type { CaseState, CaseSummary } from '../../workflows/kernel/pathway.ts';
import type { Settings } from '../../workflows/settings/settings.ts';
import type { LoadedCase } from './loadedCase.ts';

interface Made {
  readonly value: string;
  readonly settings: number;
  readonly summary: CaseSummary;
}

/** By context: a fact that changes nothing of it (a note) finds the summary made before. */
const made = new WeakMap<CaseState['context'], Made>();

export function summaryOf({ pathway, state }: LoadedCase, settings: Settings): CaseSummary {
  const { value, context } = state;
  const known = made.get(context);
  if (known?.value === value && known.settings === settings.version) return known.summary;
  const summary = pathway.summary(state, settings);
  made.set(context, { value, settings: settings.version, summary });
  return summary;
}
