// Answers the routes of the responsable: the team, a selection, the elimination list.
import { teamRoutes } from '../../contract/teamRoutes.ts';
import { signed } from '../bind.ts';
import { csvOf } from '../papers/csv.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

export function teamHandlers({ engine }: HttpWorld) {
  return {
    team: signed(teamRoutes.team, async (_, { viewer }) => {
      const team = await engine.team.read(viewer);
      return team.ok ? { body: team.value } : refused(team);
    }),

    select: signed(teamRoutes.select, async ({ body }, { viewer }) => ({
      body: await engine.select(viewer, body),
    })),

    eliminationCsv: signed(teamRoutes.eliminationCsv, async (_, { viewer }) => {
      const sheets = await engine.team.elimination(viewer);
      if (!sheets.ok) return refused(sheets);
      const headers = { 'Content-Disposition': 'attachment; filename="elimination.csv"' };
      return { body: csvOf(sheets.value), headers };
    }),
  };
}
