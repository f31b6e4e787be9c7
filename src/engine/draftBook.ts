// Drafts of one agent: theirs alone, sealed under their own key, destroyed freely.
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { DraftBody, DraftView } from '../contract/agenda.ts';
import type { Engine, Result } from './api.ts';
import { keepable } from './keepable.ts';
import type { Draft } from './ports/ownTruth.ts';
import { brouillonIllisible, introuvable } from './refusals.ts';
import type { World } from './world.ts';

function draftView({ id, kind, caseId, content, updatedAt }: Draft): DraftView {
  return { id, kind, caseId, content: { ...content }, updatedAt };
}

export function draftBook(world: World): Engine['drafts'] {
  const { drafts } = world.own;
  return {
    async get(viewer: Viewer, id: string): Promise<Result<DraftView>> {
      const draft = await drafts.get(viewer.agent, id);
      return draft ? { ok: true, value: draftView(draft) } : introuvable;
    },
    async put(viewer: Viewer, id: string, body: DraftBody): Promise<Result<DraftView>> {
      const content = keepable(body.content);
      if (!content) return brouillonIllisible;
      const updatedAt = world.now();
      await drafts.put(viewer.agent, { id, ...body, content }, updatedAt);
      return { ok: true, value: { id, ...body, content: { ...content }, updatedAt } };
    },
    remove: (viewer, id) => drafts.remove(viewer.agent, id),
  };
}
