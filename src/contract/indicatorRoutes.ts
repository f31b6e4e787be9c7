// The routes of the indicators: counts of a period, the same as files, and the cases behind a figure.
import { z } from 'zod';
import { IndicatorCases, Indicators, PeriodKey } from './indicators.ts';
import { FileBody, mediaTypes, type RouteSpec, takesNothing } from './routeSpec.ts';

const ofPeriod = {
  ...takesNothing,
  method: 'get',
  access: 'session',
  params: z.strictObject({ periode: PeriodKey }),
  status: 200,
  problems: [403, 404],
} as const;

export const indicatorRoutes = {
  indicators: {
    ...ofPeriod,
    path: '/indicators/{periode}',
    summary: 'Les indicateurs d’un mois, d’un trimestre ou d’une année : des comptes, sans nom',
    answer: Indicators,
  },
  indicatorCases: {
    ...ofPeriod,
    path: '/indicators/{periode}/cases',
    summary: 'Les situations derrière un chiffre, quand il s’ouvre, pour qui peut les connaître',
    query: z.strictObject({ chiffre: z.string().max(120) }),
    answer: IndicatorCases,
  },
  indicatorsCsv: {
    ...ofPeriod,
    path: '/indicators/{periode}/table.csv',
    summary: 'Les indicateurs d’une période, en CSV',
    answer: FileBody,
    produces: mediaTypes.csv,
  },
  indicatorsXlsx: {
    ...ofPeriod,
    path: '/indicators/{periode}/table.xlsx',
    summary: 'Les indicateurs d’une période, en XLSX',
    answer: FileBody,
    produces: mediaTypes.xlsx,
  },
} as const satisfies Record<string, RouteSpec>;
