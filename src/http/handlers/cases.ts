// Answers the routes of cases: search, open, read, act, visit, facts, replay.
import { problemOf } from '../../contract/problemOf.ts';
import { API, routes } from '../../contract/routes.ts';
import type { Failure } from '../../engine/api.ts';
import { signed } from '../bind.ts';
import { etagOf, versionOf } from '../etag.ts';
import type { HttpWorld } from '../world.ts';

/** What the engine refused, as a problem. */
export function refused({ refusal, errors, nearby }: Failure) {
  return { problem: problemOf(refusal, errors, nearby) };
}

export function caseHandlers({ engine }: HttpWorld) {
  return {
    searchCases: signed(routes.searchCases, async ({ body }, { viewer }) => ({
      body: await engine.search(viewer, body),
    })),

    openCase: signed(routes.openCase, async ({ body }, { viewer }) => {
      const done = await engine.open(viewer, body);
      if (!done.ok) return refused(done);
      const { caseId, version } = done.value;
      const headers = { Location: `${API}/cases/${caseId}`, ETag: etagOf(version) };
      return { body: done.value, headers };
    }),

    getCase: signed(routes.getCase, async ({ params }, { viewer }) => {
      const found = await engine.getCase(viewer, params.caseId);
      if (!found.ok) return refused(found);
      return { body: found.value, headers: { ETag: etagOf(found.value.version) } };
    }),

    command: signed(routes.command, async ({ params, body, request }, { viewer }) => {
      const ifMatch = versionOf(request.headers['if-match']);
      const done = await engine.execute(viewer, { ...body, caseId: params.caseId, ifMatch });
      if (!done.ok) return refused(done);
      return { body: done.value, headers: { ETag: etagOf(done.value.version) } };
    }),

    visitCase: signed(routes.visitCase, async ({ params, body }, { viewer }) => {
      const marked = await engine.visit(viewer, params.caseId, body.cursor);
      return marked.ok ? { body: null } : refused(marked);
    }),

    facts: signed(routes.facts, async ({ params, query }, { viewer }) => {
      const page = await engine.facts(viewer, params.caseId, query.after ?? null, query.limit);
      return page.ok ? { body: page.value } : refused(page);
    }),

    replay: signed(routes.replay, async ({ params, query }, { viewer }) => {
      const replay = await engine.at(viewer, params.caseId, query.fact);
      return replay.ok ? { body: replay.value } : refused(replay);
    }),
  };
}
