// Crèches whose places are on screen: followed once each, again after every cut; a change says only « ask again ».
import type { Socket } from 'socket.io-client';
import { z } from 'zod';
import {
  type ClientToServer,
  LostMessage,
  PlacesMessage,
  type ServerToClient,
} from '../../contract/live.ts';

/** Who looks at the places of a crèche. */
export interface PlacesFollower {
  readonly crecheId: string;
  /** Something may have changed since what is on screen was asked. */
  onChange(): void;
}

const Answer = z.object({ ok: z.boolean() });

export class PlacesFollowing {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly followers = new Set<PlacesFollower>();

  constructor(socket: Socket<ServerToClient, ClientToServer>) {
    this.socket = socket;
    socket.on('connect', () => {
      for (const crecheId of new Set([...this.followers].map((one) => one.crecheId))) {
        this.ask(crecheId);
      }
    });
    socket.on('places', (raw) => {
      const message = PlacesMessage.safeParse(raw);
      if (message.success) this.tell(message.data.crecheId);
    });
    // Asked again, a crèche that may no longer be known of answers so by itself.
    socket.on('lost', (raw) => {
      const message = LostMessage.safeParse(raw);
      if (message.success) this.tell(message.data.caseId);
    });
  }

  follow(follower: PlacesFollower): () => void {
    const first = this.of(follower.crecheId).length === 0;
    this.followers.add(follower);
    if (first && this.socket.connected) this.ask(follower.crecheId);
    return () => {
      this.followers.delete(follower);
      const last = this.of(follower.crecheId).length === 0;
      if (last && this.socket.connected) {
        this.socket.emit('unfollowPlaces', { crecheId: follower.crecheId }, () => {});
      }
    };
  }

  private of(crecheId: string): readonly PlacesFollower[] {
    return [...this.followers].filter((one) => one.crecheId === crecheId);
  }

  private tell(crecheId: string): void {
    for (const follower of this.of(crecheId)) follower.onChange();
  }

  /** What changed before the acknowledgement may have gone unheard: one looks again right after it. */
  private ask(crecheId: string): void {
    this.socket.emit('followPlaces', { crecheId }, (raw) => {
      const answer = Answer.safeParse(raw);
      if (answer.success && answer.data.ok) this.tell(crecheId);
    });
  }
}
