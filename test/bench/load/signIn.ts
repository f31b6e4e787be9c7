// Opens a session as a browser does, and keeps its cookie.
import { PASSWORD } from '../population.ts';

export async function signIn(port: number, courriel: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ courriel, motDePasse: PASSWORD }),
  });
  if (response.status !== 201) throw new Error(`signing in: ${response.status}`);
  await response.arrayBuffer();
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
