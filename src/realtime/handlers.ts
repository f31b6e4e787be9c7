// What a socket may ask: follow a case, leave it, act on it, say what one is doing.
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { FactPage } from '../contract/facts.ts';
import {
  type Ack,
  Activity,
  Follow,
  FollowPlaces,
  LiveCommand,
  type Present,
  Unfollow,
} from '../contract/live.ts';
import type { Engine, Result } from '../engine/api.ts';
import type { Connection } from './connection.ts';
import type { Connections } from './connections.ts';
import type { Delivery } from './delivery.ts';
import { ackOf, answering, type TellFailure } from './edge.ts';
import type { PlacesBoard } from './placesBoard.ts';
import type { PresenceBoard } from './presence.ts';
import { placeOn } from './standing.ts';
import type { UnderWay } from './underWay.ts';
import type { LiveSocket } from './wire.ts';

/** The largest page that the engine gives: a long absence is told in few readings. */
const PAGE = 1_000;

export interface LiveParts {
  readonly engine: Engine;
  readonly connections: Connections;
  readonly delivery: Delivery;
  readonly board: PresenceBoard;
  readonly places: PlacesBoard;
  readonly tellFailure: TellFailure;
  readonly underWay: UnderWay;
}

type Followed = FactPage & { present: Present[] };

export function listen(socket: LiveSocket, connection: Connection, parts: LiveParts): void {
  const { engine, connections, board } = parts;

  socket.on(
    'follow',
    answering<typeof Follow, Followed>('follow', Follow, parts, async (message, answer) => {
      connection.active = true;
      await follow(connection, parts, message, answer);
    }),
  );

  socket.on(
    'unfollow',
    answering<typeof Unfollow, null>('unfollow', Unfollow, parts, async (message, answer) => {
      connections.unfollow(connection, message.caseId);
      board.place(connection, message.caseId, null);
      answer({ ok: true, value: null });
    }),
  );

  listenToPlaces(socket, connection, parts);

  socket.on(
    'command',
    answering('command', LiveCommand, parts, async (message, answer) => {
      connection.active = true;
      answer(ackOf(await engine.execute(connection.viewer, message)));
    }),
  );

  socket.on(
    'activity',
    answering('activity', Activity, parts, async (message) => {
      if (message.activity === 'ecrit') connection.active = true;
      board.does(connection, message.caseId, message.activity);
    }),
  );
}

function listenToPlaces(socket: LiveSocket, connection: Connection, parts: LiveParts): void {
  const { places } = parts;

  socket.on(
    'followPlaces',
    answering<typeof FollowPlaces, null>(
      'followPlaces',
      FollowPlaces,
      parts,
      async ({ crecheId }, answer) => {
        connection.active = true;
        answer(ackOf(await places.follow(connection, crecheId)));
      },
    ),
  );

  socket.on(
    'unfollowPlaces',
    answering<typeof FollowPlaces, null>(
      'unfollowPlaces',
      FollowPlaces,
      parts,
      async ({ crecheId }, answer) => {
        places.unfollow(connection, crecheId);
        answer({ ok: true, value: null });
      },
    ),
  );
}

/** Subscribes first, reads then, and tells in order what committed in between: no gap, nothing twice. */
async function follow(
  connection: Connection,
  parts: LiveParts,
  { caseId, after }: Follow,
  answer: (ack: Ack<Followed>) => void,
): Promise<void> {
  const { engine, connections, board, delivery } = parts;
  const following = connections.follow(connection, caseId);
  const past = await readPast(engine, () => connection.viewer, caseId, after);
  // Asked again or left meanwhile: the newer wish stands.
  if (connection.following(caseId) !== following) {
    answer({ ok: true, value: { facts: [], cursor: after ?? '', more: true, present: [] } });
    return;
  }
  if (!past.ok) {
    connections.unfollow(connection, caseId);
    answer(ackOf(past));
    return;
  }
  board.place(connection, caseId, placeOn(engine, connection, caseId));
  answer({ ok: true, value: { ...past.value, present: board.seenBy(connection, caseId) } });
  for (const commit of following.pastTold(past.value)) delivery.bring(connection, commit);
}

/** Every fact after the cursor, read with the rights of now: read anew when they change meanwhile. */
async function readPast(
  engine: Engine,
  viewerOfNow: () => Viewer,
  caseId: string,
  after: string | null,
): Promise<Result<FactPage>> {
  const viewer = viewerOfNow();
  const facts: FactPage['facts'] = [];
  let cursor = after;
  for (;;) {
    const page = await engine.facts(viewer, caseId, cursor, PAGE);
    if (!page.ok) return page;
    if (viewerOfNow() !== viewer) return readPast(engine, viewerOfNow, caseId, after);
    facts.push(...page.value.facts);
    cursor = page.value.cursor;
    if (!page.value.more) return { ok: true, value: { facts, cursor, more: false } };
  }
}
