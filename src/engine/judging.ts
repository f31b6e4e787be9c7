// A command's decision, from what it may see: the same whether it is done or only tried.
import type { Place } from '../../workflows/kernel/audience.ts';
import type { Actor } from '../../workflows/kernel/fact.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type {
  AnyCommandSpec,
  Decision,
  RelatedCase,
  Situation,
  Viewer,
} from '../../workflows/kernel/pathway.ts';
import type { Person } from '../../workflows/kernel/person.ts';
import type { Claim } from '../../workflows/places/books.ts';
import { personStream } from '../../workflows/streams.ts';
import type { Failure } from './api.ts';
import type { LoadedCase } from './loadedCase.ts';
import type { LogReader } from './ports.ts';
import { donneesInvalides } from './refusals.ts';
import { situationOf } from './situation.ts';
import type { Moment, World } from './world.ts';

export type Spec = AnyCommandSpec<object, unknown>;

/** The data as the command's own schema reads them. AVIP-31: what a crèche has no part in is refused before it is read. */
export function dataOf(
  { data: schema, horsCreche }: Spec,
  { kind }: Pick<Viewer, 'kind'>,
  data: unknown,
): { readonly ok: true; readonly data: JsonObject } | Failure {
  const { champs = [], code = '' } = kind === 'creche' ? (horsCreche ?? {}) : {};
  const given = new Map(Object.entries(data ?? {}));
  if (champs.some((champ) => (given.get(champ) ?? null) !== null)) {
    return { ok: false, refusal: { kind: 'interdit', code, params: {} } };
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? { ok: true, data: parsed.data } : donneesInvalides(parsed.error.issues);
}

/** Who decides, when, among which other cases, under which command. */
export interface Standing {
  readonly actor: Actor;
  readonly place: Place;
  readonly moment: Moment;
  readonly commandId: string;
  readonly reference: string;
  readonly related: ReadonlyMap<string, RelatedCase>;
  readonly peers: readonly RelatedCase[];
  readonly claims: readonly Claim[];
  readonly person: (id: string) => Person | undefined;
}

/** The persons whom this command must know by name. */
export async function personsOf(
  { people }: World,
  reader: LogReader,
  spec: Spec,
  situation: Situation<object, unknown>,
  related: ReadonlyMap<string, RelatedCase>,
): Promise<Standing['person']> {
  const ids = spec.persons?.(situation, [...related.values()]) ?? [];
  const known = await people.loadMany(reader, ids.map(personStream));
  return (id) => known.get(personStream(id));
}

/** The places of which this command must know who claims them, from today on. */
export function countedOf(
  spec: Spec,
  situation: Situation<object, unknown>,
  data: JsonObject,
  { today }: Pick<Moment, 'today'>,
  known: ReadonlyMap<string, RelatedCase>,
): readonly string[] {
  const related = (id: string) => known.get(id);
  return spec.counted?.(situation, data, { related, today }) ?? [];
}

/** `data` is parsed by the command's own schema, and the command is legal here: `refusalBefore` has said so. */
export function judge(
  world: World,
  loaded: LoadedCase,
  spec: Spec,
  data: JsonObject,
  standing: Standing,
): Decision {
  const { actor, place, moment, commandId, reference, related, peers, claims, person } = standing;
  const situation = situationOf(loaded, place);
  const content = spec.content?.(situation, data, moment);
  const salt = spec.contentSalt?.(situation) ?? null;
  return spec.decide(situation, data, {
    ...moment,
    caseId: loaded.caseId,
    actor,
    place,
    id: (name) => world.deriveId([actor.agent, commandId, name]),
    reference,
    agent: (id) => world.directory.agentCard(id),
    organisation: (id) => world.directory.organisation(id),
    related: (id) => related.get(id),
    peers,
    claims,
    person,
    content: content === undefined ? null : world.log.contentDigest(content, salt),
  });
}
