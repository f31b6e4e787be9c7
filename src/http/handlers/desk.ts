// Answers what surrounds the cases: my day, my drafts, the directory, the pathways, health.
import type { Health } from '../../contract/health.ts';
import { routes } from '../../contract/routes.ts';
import { open, signed } from '../bind.ts';
import { pathwayViews } from '../pathwayViews.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

export function deskHandlers({ engine, pathways, checkDatabase, demonstration }: HttpWorld) {
  const viewsFor = pathwayViews(pathways);
  const health: Health = {
    status: 'ok',
    demonstration: demonstration !== null,
    comptes: [...(demonstration?.accounts ?? [])],
  };
  return {
    agenda: signed(routes.agenda, async (_, { viewer }) => ({
      body: await engine.agenda(viewer),
    })),

    getDraft: signed(routes.getDraft, async ({ params }, { viewer }) => {
      const draft = await engine.drafts.get(viewer, params.draftId);
      return draft.ok ? { body: draft.value } : refused(draft);
    }),

    putDraft: signed(routes.putDraft, async ({ params, body }, { viewer }) => {
      const draft = await engine.drafts.put(viewer, params.draftId, body);
      return draft.ok ? { body: draft.value } : refused(draft);
    }),

    removeDraft: signed(routes.removeDraft, async ({ params }, { viewer }) => {
      await engine.drafts.remove(viewer, params.draftId);
      return { body: null };
    }),

    samePerson: signed(routes.samePerson, async ({ body }, { viewer }) => {
      const answer = await engine.samePerson(viewer, body);
      return answer.ok ? { body: answer.value } : refused(answer);
    }),

    agents: signed(routes.agents, async () => ({
      body: {
        agents: [...(await engine.agents())],
        organisations: [...(await engine.organisations())],
      },
    })),

    pathways: signed(routes.pathways, async (_, { viewer }) => ({
      body: { pathways: viewsFor(viewer, engine.today()) },
    })),

    health: open(routes.health, async () => {
      await checkDatabase();
      return { body: health };
    }),
  };
}
