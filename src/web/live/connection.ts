// The live channel: one socket a session, cases followed from a cursor and followed again after every cut.
import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';
import { type Cursor, FactPage } from '../../contract/facts.ts';
import {
  type ClientToServer,
  FactMessage,
  LostMessage,
  PresenceMessage,
  Present,
  RereadMessage,
  type ServerToClient,
} from '../../contract/live.ts';
import { type PlacesFollower, PlacesFollowing } from './placesFollowing.ts';

export type LiveState = 'connecting' | 'online' | 'offline';

export interface Follower {
  readonly caseId: string;
  /** Where this follower stands now: asked again at each reconnection. */
  cursor(): z.infer<typeof Cursor> | null;
  onPage(page: FactPage): void;
  onFact(message: FactMessage): void;
  onPresence(present: readonly Present[]): void;
  onLost(): void;
  /** What may be read is another: nothing of what is shown may be trusted. */
  onReread(): void;
}

export interface LiveConnection {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  follow(follower: Follower): () => void;
  followPlaces(follower: PlacesFollower): () => void;
  activity(caseId: string, activity: 'ici' | 'ecrit'): void;
  close(): void;
}

interface Hooks {
  onAgenda(): void;
  onEnded(): void;
}

const FollowAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: FactPage.extend({ present: z.array(Present) }) }),
  z.object({ ok: z.literal(false), problem: z.object({ status: z.int() }) }),
]);

type LiveSocket = Socket<ServerToClient, ClientToServer>;

export function openLive(hooks: Hooks): LiveConnection {
  const socket: LiveSocket = io({ withCredentials: true, reconnectionDelayMax: 5000 });
  const followers = new Set<Follower>();
  const listeners = new Set<() => void>();
  let state: LiveState = 'connecting';

  const become = (next: LiveState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  listen(socket, followers, hooks, become);
  const places = new PlacesFollowing(socket);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: (follower) => {
      followers.add(follower);
      if (socket.connected) catchUp(socket, follower);
      return () => {
        followers.delete(follower);
        if (socket.connected) socket.emit('unfollow', { caseId: follower.caseId }, () => {});
      };
    },
    followPlaces: (follower) => places.follow(follower),
    activity: (caseId, activity) => {
      if (socket.connected) socket.volatile.emit('activity', { caseId, activity });
    },
    close: () => {
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}

function listen(
  socket: LiveSocket,
  followers: ReadonlySet<Follower>,
  hooks: Hooks,
  become: (state: LiveState) => void,
): void {
  const ofCase = (caseId: string) => [...followers].filter((one) => one.caseId === caseId);

  socket.on('connect', () => {
    become('online');
    for (const follower of followers) catchUp(socket, follower);
  });
  socket.on('disconnect', (reason) => {
    become('offline');
    // The server closed on purpose (restart, end of session): socket.io does not try again by itself.
    if (reason === 'io server disconnect') tryLater(socket);
  });
  socket.on('connect_error', () => {
    become('offline');
    if (!socket.active) tryLater(socket);
  });
  socket.on('fact', (raw) => {
    const message = FactMessage.safeParse(raw);
    if (!message.success) return;
    for (const follower of ofCase(message.data.caseId)) follower.onFact(message.data);
  });
  socket.on('presence', (raw) => {
    const message = PresenceMessage.safeParse(raw);
    if (!message.success) return;
    for (const follower of ofCase(message.data.caseId)) follower.onPresence(message.data.present);
  });
  socket.on('lost', (raw) => {
    const message = LostMessage.safeParse(raw);
    if (!message.success) return;
    for (const follower of ofCase(message.data.caseId)) follower.onLost();
  });
  socket.on('reread', (raw) => {
    const message = RereadMessage.safeParse(raw);
    if (!message.success) return;
    for (const follower of ofCase(message.data.caseId)) follower.onReread();
  });
  socket.on('agenda', () => hooks.onAgenda());
  socket.on('ended', () => hooks.onEnded());
}

/** Nobody listens any more once the channel was closed on our side: then there is nothing to try. */
function tryLater(socket: LiveSocket): void {
  setTimeout(() => {
    if (socket.hasListeners('connect')) socket.connect();
  }, 2000);
}

/** Asks for what was missed, page after page, from where the follower stands. */
function catchUp(socket: LiveSocket, follower: Follower): void {
  socket.emit('follow', { caseId: follower.caseId, after: follower.cursor() }, (raw) => {
    const answer = FollowAnswer.safeParse(raw);
    if (!answer.success) return;
    if (!answer.data.ok) {
      if (answer.data.problem.status === 404) follower.onLost();
      return;
    }
    follower.onPage(answer.data.value);
    follower.onPresence(answer.data.value.present);
    if (answer.data.value.more) catchUp(socket, follower);
  });
}
