// Answers what surrounds the cases: my day, my drafts, the directory, the pathways, health.
import { z } from 'zod';
import type { Pathway } from '../../../workflows/kernel/pathway.ts';
import type { Health } from '../../contract/health.ts';
import type { PathwayView } from '../../contract/pathways.ts';
import { routes } from '../../contract/routes.ts';
import { open, signed } from '../bind.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

export function deskHandlers({ engine, pathways, checkDatabase, demonstration }: HttpWorld) {
  const pathwayViews = pathways.map(viewOf);
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

    agents: signed(routes.agents, async () => ({
      body: { agents: [...(await engine.agents())] },
    })),

    pathways: signed(routes.pathways, async () => ({
      body: { pathways: pathwayViews },
    })),

    health: open(routes.health, async () => {
      await checkDatabase();
      return { body: health };
    }),
  };
}

const JsonSchema = z.record(z.string(), z.json());

function viewOf(pathway: Pathway): PathwayView {
  return {
    id: pathway.id,
    version: pathway.version,
    label: pathway.label,
    opening: pathway.opening,
    states: Object.entries(pathway.states).map(([value, { label, source, station }]) => ({
      value,
      label,
      source,
      station,
    })),
    facts: Object.values(pathway.facts).map(({ type, label, source }) => ({ type, label, source })),
    commands: Object.values(pathway.commands).map((command) => ({
      type: command.type,
      label: command.label,
      kind: command.kind,
      source: command.source,
      rules: [...command.rules],
      from: [...command.from],
      who: [...command.who],
      schema: JsonSchema.parse(
        z.toJSONSchema(command.data, { io: 'input', unrepresentable: 'any' }),
      ),
    })),
  };
}
