// Every call the screens make, one line each: what it sends, what it gets back.
import type { z } from 'zod';
import type { DraftBody } from '../../contract/agenda.ts';
import type { CaseSearch, Command, OpenCase } from '../../contract/cases.ts';
import type { Cursor } from '../../contract/facts.ts';
import { importRoutes } from '../../contract/importRoutes.ts';
import type { ImportBody, ImportFile } from '../../contract/imports.ts';
import { indicatorRoutes } from '../../contract/indicatorRoutes.ts';
import { paperRoutes } from '../../contract/paperRoutes.ts';
import type { SamePersonBody } from '../../contract/people.ts';
import type { PreviewBody, TouchedBody } from '../../contract/placeActs.ts';
import { placeRoutes } from '../../contract/placeRoutes.ts';
import { routes } from '../../contract/routes.ts';
import type { SignIn } from '../../contract/session.ts';
import type { Selection } from '../../contract/team.ts';
import { teamRoutes } from '../../contract/teamRoutes.ts';
import { addressOf, ask, fetchFile, tell } from './request.ts';

type CursorText = z.infer<typeof Cursor>;
/** From one day to another, both included. */
export interface Days {
  readonly du: string;
  readonly au: string;
}

export const calls = {
  health: () => ask(routes.health),
  session: () => ask(routes.session),
  signIn: (body: SignIn) => ask(routes.signIn, { body }),
  signOut: () => tell(routes.signOut),
  agents: () => ask(routes.agents),
  commissionRecord: (jour: string | undefined) =>
    ask(paperRoutes.commissionRecord, { query: jour === undefined ? {} : { jour } }),
  samePerson: (body: SamePersonBody) => ask(routes.samePerson, { body }),
  agenda: () => ask(routes.agenda),
  searchCases: (body: Partial<CaseSearch>) => ask(routes.searchCases, { body }),
  openCase: (body: OpenCase) => ask(routes.openCase, { body }),
  getCase: (caseId: string) => ask(routes.getCase, { params: { caseId } }),
  command: (caseId: string, body: Command, ifMatch: number | null) =>
    ask(routes.command, { params: { caseId }, body, ifMatch }),
  facts: (caseId: string, after: CursorText | null) =>
    ask(routes.facts, {
      params: { caseId },
      query: after === null ? {} : { after },
    }),
  visit: (caseId: string, cursor: CursorText) =>
    tell(routes.visitCase, { params: { caseId }, body: { cursor } }),
  replay: (caseId: string, fact: number) =>
    ask(routes.replay, {
      params: { caseId },
      query: { fact: String(fact) },
    }),
  getDraft: (draftId: string) => ask(routes.getDraft, { params: { draftId } }),
  putDraft: (draftId: string, body: DraftBody) =>
    ask(routes.putDraft, { params: { draftId }, body }),
  removeDraft: (draftId: string) => tell(routes.removeDraft, { params: { draftId } }),
  team: () => ask(teamRoutes.team),
  select: (body: Selection) => ask(teamRoutes.select, { body }),
  listCreches: (window: Days) => ask(placeRoutes.listCreches, { query: { ...window } }),
  crechePlaces: (crecheId: string, window: Days) =>
    ask(placeRoutes.crechePlaces, { params: { crecheId }, query: { ...window } }),
  crecheWaiting: (crecheId: string) => ask(placeRoutes.crecheWaiting, { params: { crecheId } }),
  crecheSeance: (crecheId: string, seanceId: string) =>
    ask(placeRoutes.crecheSeance, { params: { crecheId, seanceId } }),
  crecheOccupancy: (crecheId: string, annee: number) =>
    ask(placeRoutes.crecheOccupancy, { params: { crecheId }, query: { annee: String(annee) } }),
  touchedBy: (crecheId: string, body: TouchedBody) =>
    ask(placeRoutes.touchedBy, { params: { crecheId }, body }),
  suspendedPlaces: (crecheId: string, sans?: string) =>
    ask(placeRoutes.suspendedPlaces, { params: { crecheId }, query: sans ? { sans } : {} }),
  caseOffers: (caseId: string) => ask(placeRoutes.caseOffers, { params: { caseId } }),
  previewCommand: (caseId: string, body: PreviewBody) =>
    ask(placeRoutes.previewCommand, { params: { caseId }, body }),
  casesFile: (paper: 'casesCsv' | 'casesXlsx', body: Omit<CaseSearch, 'limit'>) =>
    fetchFile(paperRoutes[paper], { body }),
  previewImport: (body: ImportFile) => ask(importRoutes.previewImport, { body }),
  importPeople: (body: ImportBody) => ask(importRoutes.importPeople, { body }),
  importProgress: (importId: string) => ask(importRoutes.importProgress, { params: { importId } }),
  indicators: (periode: string) => ask(indicatorRoutes.indicators, { params: { periode } }),
  indicatorCases: (periode: string, chiffre: string) =>
    ask(indicatorRoutes.indicatorCases, { params: { periode }, query: { chiffre } }),
  caseLetter: (caseId: string) => ask(paperRoutes.caseLetter, { params: { caseId } }),
  partnerMeeting: (caseId: string, meetingId: string) =>
    ask(paperRoutes.partnerMeeting, { params: { caseId, meetingId } }),
  listFeeds: (crecheId: string) => ask(paperRoutes.listFeeds, { params: { crecheId } }),
  makeFeed: (crecheId: string) => ask(paperRoutes.makeFeed, { params: { crecheId } }),
  removeFeed: (crecheId: string, feedId: string) =>
    tell(paperRoutes.removeFeed, { params: { crecheId, feedId } }),
};

/** Where the list for the Archives départementales is downloaded from. */
export const eliminationAddress = addressOf(teamRoutes.eliminationCsv, {});

type YearlyPaper = 'occupancyCsv' | 'occupancyXlsx' | 'reportCsv' | 'reportXlsx';

/** Where a table of a crèche's year is downloaded from. */
export function paperAddress(paper: YearlyPaper, crecheId: string, annee: number): string {
  const query = { annee: String(annee) };
  return addressOf(paperRoutes[paper], { params: { crecheId }, query });
}

/** Where the indicators of a period are downloaded from. */
export function indicatorsAddress(
  paper: 'indicatorsCsv' | 'indicatorsXlsx',
  periode: string,
): string {
  return addressOf(indicatorRoutes[paper], { params: { periode } });
}
