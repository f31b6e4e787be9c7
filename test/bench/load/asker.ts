// Questions and commands over one kept HTTP connection, one at a time, whatever is answered.
import { Agent, request } from 'node:http';

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

  /** A GET, or a command. */
  ask(path: string, command?: Command): Promise<Answer> {
    const headers = {
      Cookie: this.#cookie,
      ...(command && {
        Origin: `http://127.0.0.1:${this.#port}`,
        'Content-Type': 'application/json',
        'If-Match': `"${command.ifMatch}"`,
      }),
    };
    const method = command ? 'POST' : 'GET';
    const options = { host: '127.0.0.1', port: this.#port, path, method, headers };
    return new Promise((resolve, reject) => {
      const sent = request({ ...options, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, text });
        });
      });
      sent.on('error', reject);
      sent.end(command && JSON.stringify(command.body));
    });
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
