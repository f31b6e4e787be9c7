// The names of streams: what the log orders facts by, and what a cursor counts.
import type { PrivateKey } from './kernel/fact.ts';

/** The joint stream of a case, or one side's private stream of it. */
export function caseStream(caseId: string, key?: PrivateKey): string {
  return key ? `case/${caseId}/${key}` : `case/${caseId}`;
}

export function personStream(id: string): string {
  return `person/${id}`;
}

export function agentStream(id: string): string {
  return `agent/${id}`;
}

export function organisationStream(id: string): string {
  return `organisation/${id}`;
}

export const settingsStream = 'settings';
