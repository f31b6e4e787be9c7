// The summary of a folded case, made once for a state and a version of the settings.
import type { CaseState, CaseSummary } from '../../workflows/kernel/pathway.ts';
import type { Settings } from '../../workflows/settings/settings.ts';
import type { LoadedCase } from './loadedCase.ts';

interface Made {
  readonly settings: number;
  readonly summary: CaseSummary;
}

/** By state: after a fact that leaves it as it was (a note) the summary made before is found. */
const made = new WeakMap<CaseState, Made>();

export function summaryOf({ pathway, state }: LoadedCase, settings: Settings): CaseSummary {
  const known = made.get(state);
  if (known?.settings === settings.version) return known.summary;
  const summary = pathway.summary(state, settings);
  made.set(state, { settings: settings.version, summary });
  return summary;
}
