// What every part of a case's screen shares: the case itself, its facts, who is here, and the form that is open.
import { createContext, useContext } from 'react';
import type { CaseView } from '../../contract/cases.ts';
import type { LiveFeed } from './timeline/useFeed.ts';

export interface OpenForm {
  /** The command that the form will send. */
  readonly type: string;
  /** The joint version on screen when it was opened: what a decisive command was decided on. */
  readonly version: number;
  /** What the form starts from: the theme of a frein, the id of an action… */
  readonly about: string | null;
}

export interface OpenCaseScreen {
  readonly view: CaseView;
  readonly feed: LiveFeed;
  readonly today: string;
  readonly form: OpenForm | null;
  openForm(type: string, about?: string | null): void;
  closeForm(): void;
}

export const CaseContext = createContext<OpenCaseScreen | null>(null);

export function useCase(): OpenCaseScreen {
  const open = useContext(CaseContext);
  if (open === null) throw new Error('This part belongs to the screen of a case.');
  return open;
}
