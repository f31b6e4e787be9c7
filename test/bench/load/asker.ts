// Questions and commands over one kept HTTP connection, one at a time, whatever is answered.
import { Agent, type RequestOptions, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Command {
  readonly body: object;
  /** Of the case as it was read, for a decisive command. */
  readonly ifMatch: number;
}

export class Asker {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #port: number;
  readonly #cookie: string;

  constructor(port: number, cookie: string) {
    this.#port = port;
    this.#cookie = cookie;
  }

  /** A GET, or a command. The server may just have closed a connection that was idle: then it is asked again on a new one. */
  ask(path: string, command?: Command): Promise<Answer> {
    const text = command && JSON.stringify(command.body);
    return new Promise((resolve, reject) => {
      const send = (): void => {
        const sent = request(this.#options(path, command), (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const whole = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode ?? 0, text: whole });
          });
        });
        // A command sent twice is done once: its id says so.
        sent.on('error', (error) => (sent.reusedSocket ? send() : reject(error)));
        sent.end(text);
      };
      send();
    });
  }

  #options(path: string, command: Command | undefined): RequestOptions {
    return {
      ...{ host: '127.0.0.1', port: this.#port, path, agent: this.#agent },
      method: command ? 'POST' : 'GET',
      headers: {
        Cookie: this.#cookie,
        ...(command && {
          Origin: `http://127.0.0.1:${this.#port}`,
          'Content-Type': 'application/json',
          'If-Match': `"${command.ifMatch}"`,
        }),
      },
    };
  }

  /** The answer to a question that must be answered. */
  async read(path: string): Promise<string> {
    const { status, text } = await this.ask(path);
    if (status !== 200) throw new Error(`${path}: ${status}\n${text}`);
    return text;
  }

  close(): void {
    this.#agent.destroy();
  }
}
