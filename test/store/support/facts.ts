// Facts to append, with nothing in them but what a test says.
import type { FactToAppend, LogReader, PartToSeal } from '../../../src/engine/ports.ts';
import { Instant, Jour } from '../../../workflows/dates.ts';

export const now = Instant.parse('2026-11-22T09:30:00.000Z');

export function factOf(fields: Partial<FactToAppend> = {}): FactToAppend {
  return {
    type: 'noteEcrite.v1',
    clear: { theme: 'logement' },
    parts: [],
    actor: { agent: 'agent-1', organisation: 'org-1', role: 'conseiller', seat: 'emploi' },
    actingFor: null,
    commandId: 'command-1',
    commandType: 'ecrireNote',
    index: 0,
    count: 1,
    occurredOn: Jour.parse('2026-11-22'),
    recordedAt: now,
    rules: ['AG-01'],
    settingsVersion: 1,
    chart: { pathway: 'accompagnement-global', version: 1, fingerprint: 'abc' },
    state: { value: 'suivi' },
    ...fields,
  };
}

export function partOf(text: string, fields: Partial<PartToSeal> = {}): PartToSeal {
  return {
    name: 'texte',
    audience: 'binome',
    scope: { kind: 'case', id: 'case-1' },
    content: { texte: text },
    ...fields,
  };
}

export const everything = () => true;

export async function textsOf(reader: LogReader, stream: string): Promise<readonly unknown[]> {
  const facts = await reader.read(stream, 0, everything);
  return facts.map((fact) => fact.opened['texte']?.['texte'] ?? null);
}
