// What the screen of a case asks of its pathway: the next step, the forms, the words of facts, the panels.
import type { ComponentType, ReactNode } from 'react';
import type { CaseView } from '../../contract/cases.ts';
import type { FactView } from '../../contract/facts.ts';
import type { ActTheme } from './acts/groupActs.ts';
import type { Line } from './stations/stations.ts';
import type { TellFact } from './timeline/tell.ts';

export interface NextStepWords {
  readonly type: string;
  readonly title: string;
  readonly why: string;
  readonly button: string;
  /** What the form is opened about. */
  readonly about?: string;
  /** One may leave it be: the button does not call for the hand. */
  readonly optional?: true;
}

/** Whom a note may be for, and what is asked once before more eyes read words already there. */
export interface NoteAudiences {
  of(view: Pick<CaseView, 'qualites' | 'state' | 'context'>): readonly string[];
  readonly widest: string;
  readonly widens: string;
  /** What is to be known before a note for this audience: that some of it will not read it. */
  unread?(view: CaseView, audience: string): string | null;
}

export interface ThreadFilter {
  readonly value: string;
  readonly label: string;
  keeps(fact: FactView): boolean;
}

/** What stands at the head of a case that is about no person. */
export interface CaseHeading {
  readonly name: string;
  readonly about: string;
}

export interface PathwayScreen {
  /** Absent: the case is about a person, named as the viewer may read them. */
  heading?(view: CaseView): CaseHeading;
  /** Links to the other screens of this case. */
  readonly Ways?: ComponentType;
  /** How those who carry the case are called together: « Binôme ». */
  readonly team: string;
  nextStep(view: CaseView): NextStepWords | null;
  /** What presses before the next step of the chart, when something does; it shows `otherwise` when nothing does. */
  readonly Ahead?: ComponentType<{ readonly step: ReactNode; readonly otherwise: ReactNode }>;
  /** What one may read when nobody is waited for. */
  calm(view: CaseView): string;
  /** « 3e mois sur 6 », or null. */
  progress(view: CaseView, today: string): string | null;
  /** Stations that the chart's own context proves passed: where a side track left the line. */
  reached(context: CaseView['context']): readonly string[];
  /** A line of its own where the chart's stations say too much; null, or absent: that of the chart. */
  line?(view: CaseView, today: string): Line | null;
  /** One form a command. */
  readonly forms: { readonly [type: string]: ComponentType | undefined };
  /** Commands at hand as buttons, in this order, when they are possible. */
  readonly quick: readonly { readonly type: string; readonly label: string }[];
  /** Every command that has a form, where one looks for it among « Autres actes ». */
  readonly themes: readonly ActTheme[];
  /** By state: which two or three are the likeliest there. */
  readonly likely?: { readonly [state: string]: readonly string[] | undefined };
  /** Commands whose « pas encore possible » is worth a line, in the order of a case's life. */
  readonly awaited: readonly string[];
  readonly notes: NoteAudiences;
  /** What the thread may keep, after « Tout ». */
  readonly filters: readonly ThreadFilter[];
  readonly tellings: { readonly [type: string]: TellFact | undefined };
  /** The right column; `briefed` when `Brief` stands before the thread. */
  readonly Panels: ComponentType<{ readonly briefed: boolean }>;
  /** Where there is one column only: what of the panels is read before the thread. */
  readonly Brief: ComponentType;
  /** What a joint step signs, to be read before a key is turned. */
  readonly SignedContent: ComponentType<{
    readonly step: string;
    readonly contents: CaseView['contents'];
    readonly context: CaseView['context'];
    readonly toSign: CaseView['toSign'];
  }>;
  /** Papers beside the sheet, by the name that the address of the print screen gives them. */
  readonly papers?: {
    readonly [name: string]: {
      readonly label: string;
      readonly Paper: ComponentType<{ readonly view: CaseView }>;
    };
  };
  /** Whether this viewer hands over the sheet, and is offered the papers beside it; absent: whoever reads the case. */
  readonly hands?: {
    sheet(view: CaseView): boolean;
    papers(view: CaseView): boolean;
  };
  /** The sheet that a person can be handed, inside its frame. */
  readonly Sheet: ComponentType<{ readonly view: CaseView }>;
}
