// The joint version as an ETag, and If-Match read back, strictly.
import { ifMatchIllisible } from '../contract/doorProblems.ts';
import { HttpRefusal } from './httpRefusal.ts';

export function etagOf(version: number): string {
  return `"${version}"`;
}

/** `"12"`, or `W/"12"` as proxies that compress rewrite it; null when absent. Anything else is a mistake to tell. */
export function versionOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined) return null;
  const found = /^(?:W\/)?"(0|[1-9]\d{0,8})"$/.exec(ifMatch.trim());
  if (!found) throw new HttpRefusal(ifMatchIllisible);
  return Number(found[1]);
}
