// Answers the session routes: sign in, who am I, sign out.
import { identifiantsRefuses, nonConnecte, tropDEssais } from '../../contract/doorProblems.ts';
import { routes } from '../../contract/routes.ts';
import type { Session } from '../../contract/session.ts';
import type { SignedIn } from '../../engine/ports/doorkeeper.ts';
import { open, signed } from '../bind.ts';
import { HttpRefusal } from '../httpRefusal.ts';
import type { HttpWorld } from '../world.ts';

export function sessionHandlers({ engine, doorkeeper, demonstration }: HttpWorld) {
  async function view(signedIn: SignedIn): Promise<Session> {
    const agent = await engine.agent(signedIn.viewer.agent);
    if (!agent) throw new HttpRefusal(nonConnecte);
    return { agent, demonstration: demonstration !== null, expiresAt: signedIn.expiresAt };
  }

  return {
    signIn: open(routes.signIn, async ({ body, request }) => {
      const answer = await doorkeeper.signIn({
        email: body.courriel,
        password: body.motDePasse,
        ip: request.ip ?? '',
      });
      if (!answer.ok && answer.why === 'tropDEssais') {
        const seconds = answer.retryAfterSeconds;
        throw new HttpRefusal(tropDEssais(seconds), { 'Retry-After': String(seconds) });
      }
      if (!answer.ok) return { problem: identifiantsRefuses };
      // The session that this browser had before is of no more use to anyone.
      const before = doorkeeper.tokenIn(request.headers);
      const former = before === null ? null : await doorkeeper.identify(before);
      if (former) await doorkeeper.signOut(former.session);
      const headers = { 'Set-Cookie': doorkeeper.cookieFor(answer.token) };
      return { body: await view(answer.signedIn), headers };
    }),

    session: signed(routes.session, async (_, signedIn) => ({
      body: await view(signedIn),
    })),

    signOut: signed(routes.signOut, async (_, { session }) => {
      await doorkeeper.signOut(session);
      return { body: null, headers: { 'Set-Cookie': doorkeeper.cookieFor(null) } };
    }),
  };
}
