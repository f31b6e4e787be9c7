// Answers what leaves as a letter, a file or a calendar: the engine says what is in it, this says in which form.
import { Jour } from '../../../workflows/dates.ts';
import { introuvable } from '../../contract/doorProblems.ts';
import { paperRoutes } from '../../contract/paperRoutes.ts';
import { API } from '../../contract/routes.ts';
import type { Result } from '../../engine/api.ts';
import type { Paper, Sheet } from '../../engine/papers/sheets.ts';
import { open, signed } from '../bind.ts';
import { csvOf } from '../papers/csv.ts';
import { icsOf } from '../papers/ics.ts';
import { xlsxOf } from '../papers/xlsx.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

/** The name says the paper, the crèche's reference and the year: nothing of anybody. */
async function file(
  paper: Result<Paper>,
  { name, annee }: { readonly name: `${string}.${string}`; readonly annee: number },
  write: (sheets: readonly Sheet[]) => Buffer | Promise<Buffer>,
) {
  if (!paper.ok) return refused(paper);
  const { reference, sheets } = paper.value;
  const [what, ending] = name.split('.');
  const headers = {
    'Content-Disposition': `attachment; filename="${what}-${reference}-${annee}.${ending}"`,
  };
  return { body: await write(sheets), headers };
}

/** Named after its day alone: who is in it is inside. */
const dated = (ending: string, today: string) => ({
  'Content-Disposition': `attachment; filename="situations-${today}.${ending}"`,
});

export function paperHandlers({ engine }: HttpWorld) {
  const { papers } = engine;
  return {
    commissionRecord: signed(paperRoutes.commissionRecord, async ({ query }, { viewer }) => {
      const jour = query.jour === undefined ? null : Jour.parse(query.jour);
      const record = await papers.commission(viewer, jour);
      return record.ok ? { body: record.value } : refused(record);
    }),

    casesCsv: signed(paperRoutes.casesCsv, async ({ body }, { viewer }) => ({
      body: csvOf(await papers.cases(viewer, body)),
      headers: dated('csv', engine.today()),
    })),

    casesXlsx: signed(paperRoutes.casesXlsx, async ({ body }, { viewer }) => ({
      body: await xlsxOf(await papers.cases(viewer, body)),
      headers: dated('xlsx', engine.today()),
    })),

    occupancyCsv: signed(paperRoutes.occupancyCsv, async ({ params, query }, { viewer }) => {
      const paper = await papers.occupancy(viewer, params.crecheId, query.annee);
      return file(paper, { name: 'occupation.csv', ...query }, csvOf);
    }),

    occupancyXlsx: signed(paperRoutes.occupancyXlsx, async ({ params, query }, { viewer }) => {
      const paper = await papers.occupancy(viewer, params.crecheId, query.annee);
      return file(paper, { name: 'occupation.xlsx', ...query }, xlsxOf);
    }),

    reportCsv: signed(paperRoutes.reportCsv, async ({ params, query }, { viewer }) => {
      const paper = await papers.report(viewer, params.crecheId, query.annee);
      return file(paper, { name: 'bilan.csv', ...query }, csvOf);
    }),

    reportXlsx: signed(paperRoutes.reportXlsx, async ({ params, query }, { viewer }) => {
      const paper = await papers.report(viewer, params.crecheId, query.annee);
      return file(paper, { name: 'bilan.xlsx', ...query }, xlsxOf);
    }),

    caseLetter: signed(paperRoutes.caseLetter, async ({ params }, { viewer }) => {
      const letter = await papers.letter(viewer, params.caseId);
      return letter.ok ? { body: letter.value } : refused(letter);
    }),

    partnerMeeting: signed(paperRoutes.partnerMeeting, async ({ params }, { viewer }) => {
      const meeting = await papers.partnerMeeting(viewer, params.caseId, params.meetingId);
      return meeting.ok ? { body: meeting.value } : refused(meeting);
    }),

    listFeeds: signed(paperRoutes.listFeeds, async ({ params }, { viewer }) => {
      const feeds = await papers.feeds.list(viewer, params.crecheId);
      return feeds.ok ? { body: { feeds: [...feeds.value] } } : refused(feeds);
    }),

    makeFeed: signed(paperRoutes.makeFeed, async ({ params }, { viewer }) => {
      const made = await papers.feeds.make(viewer, params.crecheId);
      if (!made.ok) return refused(made);
      const { token, ...feed } = made.value;
      // Whole, as it stands behind the origin: it is copied into another program.
      const path = API + paperRoutes.calendar.path.replace('{token}', token);
      return { body: { ...feed, path } };
    }),

    removeFeed: signed(paperRoutes.removeFeed, async ({ params }, { viewer }) => {
      const removed = await papers.feeds.remove(viewer, params.crecheId, params.feedId);
      return removed.ok ? { body: null } : refused(removed);
    }),

    calendar: open(paperRoutes.calendar, async ({ params }) => {
      const calendar = await papers.calendar(params.token);
      return calendar ? { body: icsOf(calendar) } : { problem: introuvable };
    }),
  };
}
