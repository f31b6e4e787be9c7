// What the next step of a request looks at, and who stands there. Pure.
import type { AvipContents } from '../../../workflows/crecheAvip/contents.ts';
import type { CaseView } from '../../contract/cases.ts';
import type { NextStepWords } from '../case/pathwayScreen.ts';
import type { AvipDates } from './readContents.ts';

export interface Seen {
  readonly view: Pick<CaseView, 'state' | 'commands' | 'qualites' | 'joint'>;
  readonly contents: AvipContents;
  readonly context: AvipDates;
  readonly today: string;
}

export const stands = ({ view }: Seen, ...qualites: readonly string[]): boolean =>
  qualites.some((one) => view.qualites.includes(one));

/** One does it although others hold the ball: the button does not call for the hand. */
export const mayToo = (step: NextStepWords): NextStepWords => ({ ...step, optional: true });
