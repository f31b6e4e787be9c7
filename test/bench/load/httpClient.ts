// A light HTTP/1.1 client on one kept connection: what it costs is the same for every server that is compared.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Client } from './closedLoop.ts';

/** Headers of a POST as a browser on our own page would send them; every compared server gets all of them. */
export interface Post {
  readonly port: number;
  readonly path: string;
  readonly cookie: string;
  /** Made anew for each request. */
  readonly body: () => object;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const OK = 'HTTP/1.1 200';

export async function httpClient(post: Post): Promise<Client> {
  const socket = connect({ port: post.port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return new HttpClient(socket, post);
}

class HttpClient implements Client {
  readonly #socket: Socket;
  readonly #post: Post;
  readonly #head: string;
  #received: Buffer = Buffer.alloc(0);
  #answered: (error: Error | null) => void = () => undefined;

  constructor(socket: Socket, post: Post) {
    this.#socket = socket;
    this.#post = post;
    this.#head = headOf(post);
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', (error) => this.#answered(error));
    socket.on('close', () => this.#answered(new Error(`${post.path}: the connection was closed`)));
  }

  send(answered: (error: Error | null) => void): void {
    this.#answered = answered;
    const body = JSON.stringify(this.#post.body());
    this.#socket.write(`${this.#head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  close(): void {
    this.#answered = () => undefined;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#received.toString('latin1', 0, headEnd);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
    if (this.#received.length < headEnd + HEAD_END.length + length) return;
    const text = head.startsWith(OK) ? '' : this.#received.toString('utf8');
    this.#received = Buffer.alloc(0);
    this.#answered(text === '' ? null : new Error(`not accepted:\n${text}`));
  }
}

function headOf({ port, path, cookie }: Post): string {
  return [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Sec-Fetch-Site: same-origin',
    `Cookie: ${cookie}`,
    'Accept: application/json',
    'Content-Type: application/json',
    'Content-Length: ',
  ].join('\r\n');
}
