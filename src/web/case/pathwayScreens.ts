// The screen of each pathway, by its id.
import { accompagnementGlobalScreen } from '../accompagnementGlobal/screen.ts';
import { crecheScreen } from '../creche/screen.ts';
import { crecheAvipScreen } from '../crecheAvip/screen.ts';
import type { PathwayScreen } from './pathwayScreen.ts';

const screens: { readonly [pathway: string]: PathwayScreen | undefined } = {
  'accompagnement-global': accompagnementGlobalScreen,
  creche: crecheScreen,
  'creche-avip': crecheAvipScreen,
};

export function getPathwayScreen(pathway: string): PathwayScreen {
  const screen = screens[pathway];
  if (screen === undefined) throw new Error(`no screen for the pathway ${pathway}`);
  return screen;
}
