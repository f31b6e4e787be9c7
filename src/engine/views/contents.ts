// The contents of a case as one viewer may read them: folded from those parts alone, whatever the pathway.
import type { JsonObject } from '../../../workflows/kernel/json.ts';
import type { LoadedCase } from '../loadedCase.ts';

/** Contents are JSON objects by construction: every pathway folds texts, dates and lists, nothing else. */
export function contentsOf({ contents, pathway }: LoadedCase): {
  [key: string]: JsonObject[string];
} {
  return { ...((pathway.contentsShown?.(contents) ?? contents) as JsonObject) };
}
