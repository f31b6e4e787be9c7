// What the engine offers to the doors and to the command line: commands, queries, the replay, the feed of commits.
import type { RendezVousPartenaire } from '../../workflows/accompagnementGlobal/partenaires.ts';
import type { Jour } from '../../workflows/dates.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { Refusal } from '../../workflows/kernel/refusal.ts';
import type { Agenda, DraftBody, DraftView } from '../contract/agenda.ts';
import type { CaseList, CaseSearch, CaseView, CommandAnswer, Replay } from '../contract/cases.ts';
import type { CommissionRecord } from '../contract/commission.ts';
import type { FactPage } from '../contract/facts.ts';
import type { ImportDone, ImportPreview, ImportProgress } from '../contract/imports.ts';
import type { IndicatorCases, Indicators } from '../contract/indicators.ts';
import type { FactMessage } from '../contract/live.ts';
import type { Feed, Letter } from '../contract/papers.ts';
import type { SamePerson, SamePersonBody } from '../contract/people.ts';
import type {
  Preview,
  PreviewBody,
  Suspended,
  Touched,
  TouchedBody,
} from '../contract/placeActs.ts';
import type {
  CrecheList,
  Nearby,
  Occupancy,
  Offers,
  PlacesView,
  WaitingList,
} from '../contract/places.ts';
import type { SeanceRecord } from '../contract/seanceRecord.ts';
import type { Agent, Organisation } from '../contract/session.ts';
import type { Selection, SelectionAnswer, Team } from '../contract/team.ts';
import type { Notice } from './bridges/notice.ts';
import type { PeopleFile } from './imports/peopleFile.ts';
import type { Calendar } from './papers/calendar.ts';
import type { Paper, Sheet } from './papers/sheets.ts';

/** Every no is a value. `errors` only with kind `invalide`: one entry a faulty field, its path as `data.freins.0.theme`. */
export interface Failure {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  /** What is free near a place that another case holds (`placePrise`). */
  readonly nearby?: Nearby;
}
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/**
 * A command on a case. `data` is as it came from outside: the engine parses it with the command's own schema.
 * `ifMatch`: the joint version that a decisive command was decided on; null when absent (428 for a decisive one).
 */
export interface CommandRequest {
  readonly caseId: string;
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly ifMatch: number | null;
}
export interface OpenRequest {
  readonly pathway: string;
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

/** What has just been committed on one case, or about one agent (rights). Listeners must not throw and must not write. */
export interface Commit {
  readonly caseId: string | null;
  /** Set when an agent's own rights changed (role, deactivation): sessions and sockets of that agent are to be checked. */
  readonly agent: string | null;
  /** Agents whose lists this may have changed. */
  readonly concerned: readonly string[];
  /** Names under which screens of places follow (`placesNames`): crèches whose week, list or gauge this may have changed. */
  readonly creches: readonly string[];
  /** What may be read of the case is another: whoever follows it reads it again, whole. */
  readonly reread: boolean;
  /**
   * Nothing was written on the case, only of a person: whoever works at a crèche, who reads neither names nor ways to reach
   * them, is told nothing (SECRET-13).
   */
  readonly ofPersonAlone: boolean;
}

/** From one day to another, both included. */
export interface Days {
  readonly du: Jour;
  readonly au: Jour;
}

export interface Engine {
  /** The agent as of now, with organisation and roles; null when unknown or deactivated. Asked at every request. */
  viewer(agentId: string): Promise<Viewer | null>;
  /** The directory of active agents of the partnership, names opened. */
  agents(): Promise<readonly Agent[]>;
  /** Every organisation of the partnership, with its public phone. */
  organisations(): Promise<readonly Organisation[]>;
  agent(id: string): Promise<Agent | null>;

  open(viewer: Viewer, request: OpenRequest): Promise<Result<CommandAnswer>>;
  execute(viewer: Viewer, request: CommandRequest): Promise<Result<CommandAnswer>>;

  getCase(viewer: Viewer, caseId: string): Promise<Result<CaseView>>;
  /** Facts after a cursor (null: from the start), at most `limit` (default 200, at most 1,000). */
  facts(
    viewer: Viewer,
    caseId: string,
    after: string | null,
    limit?: number,
  ): Promise<Result<FactPage>>;
  /** The case as it was after joint fact n; auditors see contents closed. Refused (`nonHabilite`) to who may not know of every fact. */
  at(viewer: Viewer, caseId: string, n: number): Promise<Result<Replay>>;
  /** One act on several cases, answered case by case; the same selection again does nothing twice. */
  select(viewer: Viewer, selection: Selection): Promise<SelectionAnswer>;
  /** For the responsable of one side: its team, and what may be effaced. */
  readonly team: {
    read(viewer: Viewer): Promise<Result<Team>>;
    elimination(viewer: Viewer): Promise<Result<readonly Sheet[]>>;
  };
  search(viewer: Viewer, search: CaseSearch): Promise<CaseList>;
  agenda(viewer: Viewer): Promise<Agenda>;
  /** Marks the case as seen up to a cursor of this viewer. */
  visit(viewer: Viewer, caseId: string, cursor: string): Promise<Result<null>>;

  /** AG-40. Whether a situation exists for this very person, asked with their agreement: a desk to turn to, or nothing. */
  samePerson(viewer: Viewer, body: SamePersonBody): Promise<Result<SamePerson>>;

  readonly drafts: {
    get(viewer: Viewer, id: string): Promise<Result<DraftView>>;
    put(viewer: Viewer, id: string, body: DraftBody): Promise<Result<DraftView>>;
    remove(viewer: Viewer, id: string): Promise<void>;
  };

  /** Reserved places: the week, the list, the gauge, what an act would change. */
  readonly places: {
    /** Every crèche that the viewer may know of, counted over the days. */
    list(viewer: Viewer, days: Days): Promise<CrecheList>;
    week(viewer: Viewer, crecheId: string, days: Days): Promise<Result<PlacesView>>;
    waiting(viewer: Viewer, crecheId: string): Promise<Result<WaitingList>>;
    seance(viewer: Viewer, crecheId: string, seanceId: string): Promise<Result<SeanceRecord>>;
    occupancy(viewer: Viewer, crecheId: string, annee: number): Promise<Result<Occupancy>>;
    touched(viewer: Viewer, crecheId: string, body: TouchedBody): Promise<Result<Touched>>;
    /** `sans`: whom the removal of this closure, or lowered day, would give days back to. */
    suspended(viewer: Viewer, crecheId: string, sans: string | null): Promise<Result<Suspended>>;
    offers(viewer: Viewer, caseId: string): Promise<Result<Offers>>;
    /** What a command on a case would do now; nothing is written. */
    preview(viewer: Viewer, caseId: string, body: PreviewBody): Promise<Result<Preview>>;
  };

  /** What leaves as a letter, a file or a calendar; each for who may have it. */
  readonly papers: {
    letter(viewer: Viewer, caseId: string): Promise<Result<Letter>>;
    /** AG-53. What a commission decided on a day, today's when none is asked. */
    commission(viewer: Viewer, jour: Jour | null): Promise<Result<CommissionRecord>>;
    /** What a search finds, whole: for who reads it on the screen, as far as they do. */
    cases(viewer: Viewer, search: Omit<CaseSearch, 'limit'>): Promise<readonly Sheet[]>;
    /** One meeting as France Travail's partners exchange theirs, for who reads what became of it. */
    partnerMeeting(
      viewer: Viewer,
      caseId: string,
      meetingId: string,
    ): Promise<Result<RendezVousPartenaire>>;
    occupancy(viewer: Viewer, crecheId: string, annee: number): Promise<Result<Paper>>;
    report(viewer: Viewer, crecheId: string, annee: number): Promise<Result<Paper>>;
    readonly feeds: {
      /** `token` opens the feed; it is given here and never again. */
      make(viewer: Viewer, crecheId: string): Promise<Result<Feed & { readonly token: string }>>;
      list(viewer: Viewer, crecheId: string): Promise<Result<readonly Feed[]>>;
      remove(viewer: Viewer, crecheId: string, id: string): Promise<Result<null>>;
    };
    /** Null when the token opens nothing (any more), whatever the reason. */
    calendar(token: string): Promise<Calendar | null>;
  };

  /** Counts of a period, for responsables and auditeurs; `periode` is a key that `periodeDe` reads. */
  readonly indicators: {
    /** Without its figures while there are cases left to read: to be asked again. */
    read(viewer: Viewer, periode: string): Promise<Result<Indicators>>;
    /** The cases behind a figure that opens, those that this viewer may know of. */
    cases(viewer: Viewer, periode: string, chiffre: string): Promise<Result<IndicatorCases>>;
    paper(viewer: Viewer, periode: string): Promise<Result<Paper>>;
  };

  /** What RDV Service Public announces to one organisation; the door has made sure that it was it. */
  readonly rdv: {
    receive(organisation: string, notice: Notice): Promise<void>;
  };

  /** Files of people: one proposal a line, all of the chosen lines or none. */
  readonly imports: {
    preview(viewer: Viewer, file: PeopleFile): Promise<Result<Omit<ImportPreview, 'reprise'>>>;
    open(
      viewer: Viewer,
      id: string,
      file: PeopleFile,
      lignes: readonly number[],
    ): Promise<Result<ImportDone>>;
    /** How far an import under way is; unknown once it is long done. */
    progress(viewer: Viewer, id: string): Result<ImportProgress>;
  };

  /** Called after COMMIT only, in order of commit. Gives back how to stop listening. */
  onCommit(listener: (commit: Commit) => void): () => void;
  /**
   * What of a commit this viewer may read, asked anew at each delivery with the rights of now.
   * 'lost' when the case has become unknown to them; an empty array when nothing of it is theirs.
   */
  deliver(viewer: Viewer, commit: Commit): readonly FactMessage[] | 'lost';

  /**
   * The names under which commits tell of a crèche's places: its own id, and its commune's for requests that name no
   * crèche. Refused for who may not know of it, or what is no crèche: to be asked anew before each telling.
   */
  placesNames(viewer: Viewer, crecheId: string): Promise<Result<readonly string[]>>;

  /** As what this viewer stands towards a case that is in memory (it has been read or written); nothing otherwise. */
  qualites(viewer: Viewer, caseId: string): readonly string[];

  today(): Jour;
  /** Stops the clock of deadlines and waits for the commands under way. */
  close(): Promise<void>;
}
