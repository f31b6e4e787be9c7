// Many claim half-days of one crèche at once: what each wants, and what became of it, from this process or another.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Engine } from '../../../src/engine/api.ts';

export const Wish = z.object({
  caseId: z.string(),
  /** As `proposerPlace` takes it. */
  data: z.record(z.string(), z.json()),
  /** Given back at once when it was granted: the family says no. */
  release: z.boolean(),
});
export type Wish = z.infer<typeof Wish>;

/** `tenue`, `rendue`, or the code of the refusal. */
export const Granted = z.object({ caseId: z.string(), said: z.string() });
export type Granted = z.infer<typeof Granted>;

/** What another process is given to do. */
export const Errand = z.object({
  databaseUrl: z.string(),
  keysUrl: z.string(),
  now: z.string(),
  agent: z.string(),
  wishes: z.array(Wish),
});
export type Errand = z.infer<typeof Errand>;

async function act(engine: Engine, agent: string, caseId: string, type: string, data: object) {
  const viewer = await engine.viewer(agent);
  if (!viewer) throw new Error('nobody claims');
  const seen = await engine.getCase(viewer, caseId);
  const ifMatch = seen.ok ? seen.value.version : null;
  const done = await engine.execute(viewer, { caseId, id: randomUUID(), type, data, ifMatch });
  return done.ok ? null : done.refusal.code;
}

export function claimAll(
  engine: Engine,
  agent: string,
  wishes: readonly Wish[],
): Promise<readonly Granted[]> {
  return Promise.all(
    wishes.map(async ({ caseId, data, release }) => {
      const refused = await act(engine, agent, caseId, 'proposerPlace', data);
      if (refused || !release) return { caseId, said: refused ?? 'tenue' };
      const kept = await act(engine, agent, caseId, 'refuserOffre', {});
      return { caseId, said: kept ?? 'rendue' };
    }),
  );
}
