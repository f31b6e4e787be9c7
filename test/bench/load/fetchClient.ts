// A client as programs are written: the `fetch` of Node. What it costs itself runs on the same machine as the server.
import type { Client } from './closedLoop.ts';
import type { Post } from './httpClient.ts';

export async function fetchClient({ port, path, cookie, body }: Post): Promise<Client> {
  const url = `http://127.0.0.1:${port}${path}`;
  const headers = { Cookie: cookie, 'Content-Type': 'application/json' };
  const post = async (): Promise<void> => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body()) });
    const answer: unknown = await response.json();
    if (response.status !== 200) throw new Error(`not accepted: ${JSON.stringify(answer)}`);
  };
  return {
    send: (answered) => void post().then(() => answered(null), answered),
    // Connections are the affair of fetch itself: it closes those that are idle.
    close: () => undefined,
  };
}
