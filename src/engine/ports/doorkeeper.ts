// What the doors ask of sign-in: who stands behind a token, and the news that a session has ended.
import type { Instant } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';

/** A live session and its agent with the rights of now. `session` names it without being able to open it. */
export interface SignedIn {
  readonly session: string;
  readonly viewer: Viewer;
  /** Without activity the session ends then. */
  readonly expiresAt: Instant;
}

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** The address that the attempt comes from, as the connection says it. */
  readonly ip: string;
}

/** What a request says of itself, on HTTP and at the handshake of a socket. */
export interface RequestHeaders {
  readonly cookie?: string | undefined;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | readonly string[] | undefined;
}

/** The two noes say nothing of whether the address exists. */
export type SignInAnswer =
  | { readonly ok: true; readonly token: string; readonly signedIn: SignedIn }
  | { readonly ok: false; readonly why: 'identifiants' }
  | { readonly ok: false; readonly why: 'tropDEssais'; readonly retryAfterSeconds: number };

export interface Doorkeeper {
  /** False when a page of elsewhere has pointed its own name at this machine: nothing is answered. */
  addressesUs(headers: RequestHeaders): boolean;
  /** False when a browser says that the request comes from another site: nothing that acts is done. */
  comesFromHere(headers: RequestHeaders): boolean;
  /** The token in the session's cookie; null when there is none that could be ours. */
  tokenIn(headers: RequestHeaders): string | null;
  /** The Set-Cookie that opens a session in the browser; null: the one that forgets it. */
  cookieFor(token: string | null): string;

  signIn(attempt: SignInAttempt): Promise<SignInAnswer>;
  /** Asked at every request: kept in memory a few seconds, forgotten at once when the session or the rights change. */
  identify(token: string): Promise<SignedIn | null>;
  /** The same, for who holds a session's name and not its token (a socket). `active`: its person did something since. */
  recheck(session: string, active: boolean): Promise<SignedIn | null>;
  signOut(session: string): Promise<void>;
  /** To be told when an agent's rights have changed; ends their sessions when they are no longer an active agent. */
  rightsChanged(agent: string): Promise<void>;
  /** Called with the session's name as soon as it has ended. Gives back how to stop listening. */
  onEnded(listener: (session: string) => void): () => void;
}
