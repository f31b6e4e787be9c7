// What a pathway gives the engine: a chart over facts, commands that decide, deadlines, contents and places.
import type { z } from 'zod';
import type { Instant, Jour } from '../dates.ts';
import type { Settings } from '../settings/settings.ts';
import type { Place, Qualite } from './audience.ts';
import type { AgentCard, OrganisationCard, OrganisationKind } from './cards.ts';
import type { Conjoint } from './conjoint.ts';
import type { Conservation } from './conservation.ts';
import type { Deadline, Holder } from './deadline.ts';
import type { DeskReading } from './deskReading.ts';
import type { DueFacts } from './echue.ts';
import type {
  Actor,
  ClearFact,
  FactSpec,
  NewFact,
  OpenedFact,
  PrivateKey,
  PrivateState,
} from './fact.ts';
import type { Json, JsonObject } from './json.ts';
import type { CommandKind, JointLabels, StateSpec } from './names.ts';
import type { Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import type { ProtectedReading, Reaching, SharedReading } from './sharedReading.ts';
import type { ClaimedSlot, Slot } from './slot.ts';

/** The folded joint stream: what the chart says, from clear parts alone. JSON through and through. */
export interface CaseState<Context extends object = object> {
  readonly value: string;
  readonly context: Context;
}

/** What `decide` knows besides the state: no clock, no chance, no database. */
export interface DecideContext {
  readonly caseId: string;
  readonly now: Instant;
  readonly today: Jour;
  readonly actor: Actor;
  readonly place: Place;
  readonly settings: Settings;
  /** A new id, the same again when the command is tried again: derived from (actor, command id, name). */
  readonly id: (name: string) => string;
  /** The next case reference (`AG-2026-0042-7`), for commands that open a case. */
  readonly reference: string;
  /** Which organisation an agent belongs to and with which roles today; undefined when there is no such active agent. */
  readonly agent: (id: string) => AgentCard | undefined;
  /** Which kind an organisation is; undefined when there is no such organisation. */
  readonly organisation: (id: string) => OrganisationCard | undefined;
  /** Another case that the command said it must see (`related`), as it is now; undefined when there is none. */
  readonly related: (caseId: string) => RelatedCase | undefined;
  readonly person?: (id: string) => Person | undefined;
  /** The other cases that the command's `peers` or `peersOf` asks for; absent: the caller knows of none. */
  readonly peers?: readonly RelatedCase[];
  /** Who claims the places that the command's `counted` names, from today on. */
  readonly claims?: readonly ClaimedSlot[];
  /** For commands with a signed content: its digest as it is now, and the salt it was made with (hex). */
  readonly content: { readonly digest: string; readonly salt: string } | null;
}

/** Another case, seen while deciding: its pathway, its chart's state, its contents. Who reads it knows their shape. */
export interface RelatedCase {
  readonly caseId: string;
  readonly pathway: string;
  readonly state: CaseState;
  readonly contents: unknown;
}

export type Decision =
  | { readonly ok: true; readonly facts: readonly NewFact[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A case as `decide` sees it: the chart's state and the opened contents. */
export interface Situation<Context extends object, Contents> {
  readonly state: CaseState<Context>;
  readonly contents: Contents;
  /** The private folds that the actor's side may know of; the other side's is never here. */
  readonly prive: { readonly [K in PrivateKey]?: PrivateState };
}

type WithSettings = Pick<DecideContext, 'settings' | 'today'>;
export interface CommandSpec<Context extends object, Contents, Data> {
  readonly type: string;
  readonly label: string;
  readonly kind: CommandKind;
  /** Facts that a decisive command is decided on: an older version does as long as none of these came since. All, if absent. */
  readonly disturbedBy?: readonly string[];
  readonly source: string;
  readonly rules: readonly string[];
  readonly data: z.ZodType<Data>;
  /** Fields that who works at a crèche neither fills nor is told of: refused, by this code, before they are read. */
  readonly horsCreche?: { readonly champs: readonly string[]; readonly code: string };
  /** States from which the command is legal; empty for the command that opens a case. */
  readonly from: readonly string[];
  /** Qualities of which one is needed: who lacks them all is refused (`nonHabilite`). */
  readonly who: readonly Qualite[];
  /** The content that this command signs, or whose digest it checks; its digest reaches `decide` as `ctx.content`. */
  content?(situation: Situation<Context, Contents>, data: Data, ctx: WithSettings): Json;
  /** Salt to use again: that of the open proposal, when the command checks a content signed before. */
  contentSalt?(situation: Situation<Context, Contents>): string | null;
  /** Other cases that `decide` must see (a crèche, a brother's request): their ids, or references. They do not move meanwhile. */
  related?(situation: Situation<Context, Contents>, data: Data): readonly string[];
  /** Persons whom `decide` must know by name and number (`ctx.person`): nothing of them goes into its answer. */
  persons?(on: Situation<Context, Contents>, related: readonly RelatedCase[]): readonly string[];
  /** All cases of a pathway in some states, seen by `decide` as `ctx.peers`: a waiting list. */
  readonly peers?: { readonly pathway: string; readonly states: readonly string[] };
  /** Persons whose cases `decide` sees as `ctx.peers`, that of the command among them. */
  peersOf?(on: Situation<Context, Contents>, related: readonly RelatedCase[]): readonly string[];
  /** Places whose claims `decide` must see, once `related` is known. */
  counted?(
    on: Situation<Context, Contents>,
    data: Data,
    ctx: Pick<DecideContext, 'related' | 'today'>,
  ): readonly string[];
  /** Why not now, without any data: what "pas encore possible" says. */
  possible?(situation: Situation<Context, Contents>, ctx: OptionContext): Refusal | null;
  decide(situation: Situation<Context, Contents>, data: Data, ctx: DecideContext): Decision;
}

export type OptionContext = Pick<
  DecideContext,
  'today' | 'now' | 'place' | 'actor' | 'settings' | 'person'
>;

/** What lists show of a case and what finds it again: ids, states and dates only. */
export interface CaseSummary {
  readonly pathway: string;
  readonly reference: string;
  readonly state: string;
  /** True once nothing more is expected (closed, refused, withdrawn). */
  readonly ended: boolean;
  /** Empty for a case that is nobody's: a crèche, which lists call by its `title`. */
  readonly person: string;
  readonly title?: string;
  readonly organisations: readonly string[];
  /** Agents with a place by name, and as what. The same agent may stand twice. */
  readonly agents: readonly {
    readonly agent: string;
    readonly qualite: Qualite;
    readonly until: Jour | null;
  }[];
  /** Who holds the ball, and since when. */
  readonly waitingFor: Holder | null;
  readonly waitingSince: Jour | null;
  /** What they are waited for, in one French line without anything personal: « Confirmer la validation du diagnostic ». */
  readonly waitingWhat: string | null;
  readonly deadlines: readonly Deadline[];
  /** The day it ended, where what is kept after it has its own clock. */
  readonly endedOn?: Jour;
  /** Whose answer or list a request for a place is with: ids of crèches, or of a commune for all of its crèches. */
  readonly creches?: readonly string[];
  /** Organisations whose other software announces the meetings of this case. */
  readonly ponts?: readonly string[];
}

export interface Viewer {
  readonly agent: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly string[];
}

/** One version of one pathway. Everything here is pure; dates and chance come in through contexts. */
export interface Pathway<Context extends object = object, Contents = unknown> {
  readonly id: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly label: string;
  /** What its references begin with: `AG`. */
  readonly prefix: string;
  readonly states: { readonly [value: string]: StateSpec };
  readonly facts: { readonly [type: string]: FactSpec };
  readonly commands: { readonly [type: string]: AnyCommandSpec<Context, Contents> };
  /** The command that opens a case of this pathway. */
  readonly opening: string;
  /** The state before the first fact: what the opening command decides on, and what `placeOf` asks who may open. */
  readonly initial: CaseState<Context>;
  /** What the seats, joint steps and announced acts of this pathway are called. */
  readonly joint: JointLabels;
  /** Seats and keys of a case, whatever its pathway (keys.ts). */
  conjoint(state: CaseState<Context>): Conjoint;
  /** One pure step of the chart; throws UnreplayableFact when the state does not accept the fact. */
  evolve(state: CaseState<Context> | null, fact: ClearFact): CaseState<Context>;
  /** True when the chart would accept such a fact now. */
  accepts(state: CaseState<Context>, type: string): boolean;
  /** Contents as far as they are opened; a fact whose part is closed or destroyed leaves them as they were. */
  emptyContents(): Contents;
  evolveContents(contents: Contents, fact: OpenedFact): Contents;
  readonly partage?: SharedReading<CaseState<Context>, Contents>;
  readonly bureau?: DeskReading<CaseState<Context>, Contents>;
  /** Contents as they are shown: without what serves the pathway's own rules. All of them, if absent. */
  contentsShown?(contents: Contents): object;
  /** What is, or would be, signed together, where a signer may read more than that. */
  contentSigned?(state: CaseState<Context>, contents: Contents): Json;
  /** Other cases that these contents are linked to: who reads the contents learns that they exist, and who carries them. */
  linked?(contents: Contents): readonly string[];
  /** False where nothing is shared any more: a link shows nothing then, on either side. Asked of all the contents. */
  linkHeld?(contents: Contents): boolean;
  readonly sansProteges?: ProtectedReading<CaseState<Context>, Contents>;
  readonly joindre?: Reaching<CaseState<Context>, Contents>;
  /** The persons, beside the case's own, that a reader of these contents may meet. */
  relatives?(contents: Contents): readonly string[];
  evolvePrivate(state: PrivateState | null, fact: ClearFact): PrivateState;
  privateDeadlines(state: PrivateState, key: PrivateKey): readonly Deadline[];
  placeOf(state: CaseState<Context>, viewer: Viewer, today: Jour): Place;
  deadlines(state: CaseState<Context>, settings: Settings): readonly Deadline[];
  /**
   * The facts of the first thing that has fallen due by `now` and expires by itself, or null; asked again until null.
   * `dernier`: the last day on which a person wrote on any stream of the case (retention alone looks at it).
   */
  firstDue(
    state: CaseState<Context>,
    now: Instant,
    settings: Settings,
    dernier?: Jour | null,
  ): DueFacts | null;
  /** How a case is kept after its end; a pathway without it keeps what it has. */
  readonly conservation?: Conservation<CaseState<Context>, Contents>;
  summary(state: CaseState<Context>, settings: Settings): CaseSummary;
  /** What the screens of a case must know of today's settings, about nobody. */
  reglages?(settings: Settings): JsonObject;
  /** Half-days that this case holds or has been given: each is claimed once, a second claim is refused (`placePrise`). */
  slots?(state: CaseState<Context>): readonly Slot[];
  /** Ids of the crèches whose week, list or gauge a case in this state bears on, or of a commune for all of its crèches. */
  creches?(caseId: string, state: CaseState<Context>): readonly string[];
  /** The one crèche, by its organisation, that a fact written in this state is for; null: any that knows of the case. */
  crechePlace?(state: CaseState<Context>, fact: ClearFact): string | null;
  /** True while a place is offered or given: what a crèche reads for it alone (`pendantLaPlace`) closes with it. */
  placeCourt?(state: CaseState<Context>): boolean;
  /** What is clear, in a fact or in the context, as the crèches of this organisation read it. */
  pourCreche?(clear: JsonObject, organisation: string): JsonObject;
}

/** A command whose data type is forgotten: its own `data` schema must parse what it is given. */
export type AnyCommandSpec<Context extends object, Contents> = CommandSpec<
  Context,
  Contents,
  JsonObject
>;
