// The pathway's own part of the open case's screen.
import { createContext, useContext } from 'react';
import type { PathwayScreen } from './pathwayScreen.ts';

export const PathwayScreenContext = createContext<PathwayScreen | null>(null);

export function usePathwayScreen(): PathwayScreen {
  const screen = useContext(PathwayScreenContext);
  if (screen === null) throw new Error('This part belongs to the screen of a case.');
  return screen;
}
