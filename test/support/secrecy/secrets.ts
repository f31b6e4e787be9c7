// What lies sealed in a log, field by field, and for whom: read with every key, as no door ever does.
import type { ReadFact, Store } from '../../../src/engine/ports.ts';
import { getFactSpec } from '../../../workflows/facts.ts';
import type { FactSpec } from '../../../workflows/kernel/fact.ts';
import type { CaseState } from '../../../workflows/kernel/pathway.ts';
import { findPathway } from '../../../workflows/registry.ts';
import { filled, type Shape, shapeOf, textKind, textPaths } from './textFields.ts';

/** One text of one part of one fact. */
export interface Sealed {
  readonly text: string;
  /** `criteresRenseignes.v1 criteres commentaire` */
  readonly field: string;
  readonly audience: string;
  /** The case, or the person whom it tells of. */
  readonly of: string;
  /** The organisation of the crèche that held a place for the child, or to which it was offered, when it was written. */
  readonly during: string | null;
  /** The place that was offered or held then is so no more. */
  readonly over: boolean;
}

/** Said by hand: while one of these lasts, the crèche needs whom to call. */
const running = ['placeProposee', 'contrat', 'accueil', 'bilan', 'droitCommunEnAttente'];

async function streamsOf(store: Store): Promise<ReadFact[][]> {
  const names = [...(await store.log.streams('case/')), ...(await store.log.streams('person/'))];
  return Promise.all(names.map(async (name) => [...(await store.log.read(name, 0, () => true))]));
}

/** Every text in every sealed part of every case and person. */
export async function sealedIn(store: Store): Promise<Sealed[]> {
  const streams = await streamsOf(store);
  return streams.flatMap((facts) => {
    let state: CaseState | null = null;
    let offers = 0;
    const told = facts.map((fact) => {
      const before = offeredBy(state);
      state = stepped(state, fact);
      if (fact.type === 'placeProposee.v1') offers += 1;
      return { fact, during: before ?? offeredBy(state), offer: offers, runs: runs(state) };
    });
    const last = told.at(-1);
    return told.flatMap(({ fact, during, offer }) =>
      textsOf(fact, during, offer !== last?.offer || !last.runs),
    );
  });
}

const runs = (state: CaseState | null) => running.some((one) => one === state?.value);

/** The joint stream of a case, folded: private ones and persons' have no chart. */
function stepped(state: CaseState | null, fact: ReadFact): CaseState | null {
  const { chart, actor, occurredOn, recordedAt } = fact.envelope;
  const joint = /^case\/[^/]+$/.test(fact.stream);
  const pathway = joint && chart ? findPathway(chart.pathway, chart.version) : undefined;
  if (!pathway || !fact.clear) return state;
  const { type, clear, version } = fact;
  return pathway.evolve(state, { type, clear, actor, version, occurredOn, recordedAt });
}

function offeredBy(state: CaseState | null): string | null {
  const context: { offre?: { organisation: string } | null } = state?.context ?? {};
  return context.offre?.organisation ?? null;
}

function textsOf(fact: ReadFact, during: string | null, over: boolean): Sealed[] {
  const [, of = ''] = fact.stream.split('/');
  return fact.parts.flatMap(({ name, audience }) => {
    const part = getFactSpec(fact.type).parts[name];
    const content = fact.opened[name];
    if (!part || !content) return [];
    return texts(shapeOf(part.schema), content, `${fact.type} ${name}`).map(
      ({ text, path: field }) => ({ text, field, audience, of, during, over }),
    );
  });
}

interface Text {
  readonly text: string;
  readonly path: string;
}

function texts(shape: Shape, value: unknown, path: string): Text[] {
  const { items, properties } = filled(shape);
  if (typeof value === 'string') {
    return textKind(filled(shape)) ? [{ text: value, path }] : [];
  }
  if (Array.isArray(value)) return items ? value.flatMap((one) => texts(items, one, path)) : [];
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const below = properties[name];
    return below ? texts(below, one, `${path} ${name}`) : [];
  });
}

/** Every text that a fact of this type may seal, as `Sealed.field` names it. */
export function sealedFieldsOf({ type, parts }: FactSpec): string[] {
  return Object.entries(parts).flatMap(([name, { schema }]) =>
    textPaths(shapeOf(schema)).map((path) => `${type} ${name} ${path}`),
  );
}
