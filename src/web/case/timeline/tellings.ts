// Hands the words of a pathway's facts to the lines of the timeline.
import { createContext, useContext } from 'react';
import type { TellFact } from './tell.ts';

export interface Tellings {
  readonly tellings: { readonly [type: string]: TellFact | undefined };
  readonly today: string;
}

export const TellingsContext = createContext<Tellings>({ tellings: {}, today: '' });

export function useTellings(): Tellings {
  return useContext(TellingsContext);
}
