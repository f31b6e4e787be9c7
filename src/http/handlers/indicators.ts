// Answers the routes of the indicators: counts, files, and the cases behind a figure.
import { indicatorRoutes } from '../../contract/indicatorRoutes.ts';
import { signed } from '../bind.ts';
import { csvOf } from '../papers/csv.ts';
import { xlsxOf } from '../papers/xlsx.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

const named = (periode: string, ending: string) => ({
  'Content-Disposition': `attachment; filename="indicateurs-${periode}.${ending}"`,
});

export function indicatorHandlers({ engine: { indicators } }: HttpWorld) {
  return {
    indicators: signed(indicatorRoutes.indicators, async ({ params }, { viewer }) => {
      const found = await indicators.read(viewer, params.periode);
      return found.ok ? { body: found.value } : refused(found);
    }),

    indicatorCases: signed(
      indicatorRoutes.indicatorCases,
      async ({ params, query }, { viewer }) => {
        const found = await indicators.cases(viewer, params.periode, query.chiffre);
        return found.ok ? { body: found.value } : refused(found);
      },
    ),

    indicatorsCsv: signed(indicatorRoutes.indicatorsCsv, async ({ params }, { viewer }) => {
      const paper = await indicators.paper(viewer, params.periode);
      if (!paper.ok) return refused(paper);
      return { body: csvOf(paper.value.sheets), headers: named(params.periode, 'csv') };
    }),

    indicatorsXlsx: signed(indicatorRoutes.indicatorsXlsx, async ({ params }, { viewer }) => {
      const paper = await indicators.paper(viewer, params.periode);
      if (!paper.ok) return refused(paper);
      return { body: await xlsxOf(paper.value.sheets), headers: named(params.periode, 'xlsx') };
    }),
  };
}
