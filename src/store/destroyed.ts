// What the log says destroyed: whether a missing part or clear part is missing by right.
import type { DestructionsTable } from '../../db/schema.ts';

export class Destroyed {
  readonly #streams = new Map<string, number>();
  readonly #scopes = new Map<string, number>();
  readonly #parts = new Map<string, number>();

  /** The last destruction known here. */
  last = 0;

  add(rows: readonly DestructionsTable[]): void {
    for (const row of rows) {
      this.last = Math.max(this.last, row.id);
      const { kind, stream, version, part, scope_kind, scope_id, position } = row;
      if (kind === 'stream') keepLatest(this.#streams, `${stream}`, position);
      if (kind === 'scope') keepLatest(this.#scopes, `${scope_kind} ${scope_id}`, position);
      if (kind === 'part') keepLatest(this.#parts, `${version} ${part} ${stream}`, position);
    }
  }

  hasClear(fact: { readonly stream: string; readonly position: number }): boolean {
    return (this.#streams.get(fact.stream) ?? 0) > fact.position;
  }

  hasPart(
    fact: { readonly stream: string; readonly version: number; readonly position: number },
    part: { readonly name: string; readonly scope_kind: string; readonly scope_id: string },
  ): boolean {
    const latest = Math.max(
      this.#streams.get(fact.stream) ?? 0,
      this.#scopes.get(`${part.scope_kind} ${part.scope_id}`) ?? 0,
      this.#parts.get(`${fact.version} ${part.name} ${fact.stream}`) ?? 0,
    );
    return latest > fact.position;
  }
}

function keepLatest(positions: Map<string, number>, name: string, position: number): void {
  positions.set(name, Math.max(positions.get(name) ?? 0, position));
}
