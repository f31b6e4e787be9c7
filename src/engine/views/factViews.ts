// A fact as one viewer may see it: the parts they may read, and nothing that hints at the others.
import { getFactSpec } from '../../../workflows/facts.ts';
import { type Audience, mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import type { FactActor, FactView } from '../../contract/facts.ts';
import { isTold } from '../audiences.ts';
import type { StreamKey } from '../cursor.ts';
import type { Directory } from '../directory.ts';
import { keyOf } from '../loadedCase.ts';
import type { ReadFact, StoredPart } from '../ports.ts';

const shown = ({ audience }: Pick<StoredPart, 'audience'>) => isTold(audience);

const ofThePair = ({ qualites }: Place) => qualites.has('emploi') || qualites.has('social');

/** Of an audience that is theirs, there, and not among what is opened for them. */
const isKept = ({ name, destroyed }: StoredPart, { opened }: ReadFact) =>
  !destroyed && opened[name] === undefined;

function seesAll(place: Place): boolean {
  return place.qualites.has('auditeur') || ofThePair(place);
}

/**
 * SECRET-09. The pair and auditors know of every joint fact; anyone else only of those that say nothing sealed, or of
 * which they may read a part. A private fact is for its own side alone.
 */
export function mayKnowParts(
  key: StreamKey,
  audiences: readonly Audience[],
  place: Place,
): boolean {
  if (key !== 'joint') return mayRead(key, place);
  return (
    seesAll(place) ||
    audiences.length === 0 ||
    audiences.some((audience) => mayRead(audience, place))
  );
}

export function mayKnowFact(fact: ReadFact, place: Place): boolean {
  const audiences = fact.parts.filter(shown).map(({ audience }) => audience);
  return mayKnowParts(keyOf(fact.stream), audiences, place);
}

export class FactViews {
  private readonly directory: Directory;

  constructor(directory: Directory) {
    this.directory = directory;
  }

  /** `version`: its number for this viewer. */
  of(fact: ReadFact, place: Place, version = fact.version): FactView {
    const key = keyOf(fact.stream);
    const parts = fact.parts.filter(shown);
    const readable = parts.filter((part) => mayRead(part.audience, place));
    const closed = parts.filter((part) => !mayRead(part.audience, place));
    const { envelope } = fact;
    const kept = ofThePair(place) && readable.some((part) => isKept(part, fact));
    return {
      id: `${key}:${version}`,
      stream: key,
      version,
      type: fact.type,
      label: getFactSpec(fact.type).label,
      occurredOn: envelope.occurredOn,
      recordedAt: envelope.recordedAt,
      actor: this.actorOf(fact),
      audience: key === 'joint' ? (parts[0]?.audience ?? 'public') : key,
      clear: { ...fact.clear },
      parts: Object.fromEntries(
        readable.flatMap(({ name }) => {
          const content = fact.opened[name];
          return content ? [[name, { ...content }]] : [];
        }),
      ),
      closed: place.qualites.has('auditeur')
        ? closed.map(({ name, audience }) => ({ name, audience }))
        : [],
      destroyed: fact.clear === null || parts.some((part) => part.destroyed),
      ...(kept ? { kept } : {}),
      rules: [...envelope.rules],
    };
  }

  private actorOf({ envelope: { actor } }: ReadFact): FactActor {
    return {
      agent: actor.agent,
      nom: this.directory.nom(actor.agent),
      organisation: this.directory.organisationView(actor.organisation),
      seat: actor.seat,
      role: actor.role,
    };
  }
}
