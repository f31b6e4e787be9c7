// The summary of a folded case, made once for a state and a version of the settings.
import type { CaseState, CaseSummary } from '../../workflows/kernel/pathway.ts';
import type { Settings } from '../../workflows/settings/settings.ts';
import type { LoadedCase } from './loadedCase.ts';

const made = new WeakMap<CaseState, { readonly settings: number; readonly summary: CaseSummary }>();

export function summaryOf({ pathway, state }: LoadedCase, settings: Settings): CaseSummary {
  const known = made.get(state);
  if (known?.settings === settings.version) return known.summary;
  const summary = pathway.summary(state, settings);
  made.set(state, { settings: settings.version, summary });
  return summary;
}
