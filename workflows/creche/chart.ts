// The chart of a crèche: the life of its label; its places and its calendar live beside it.
import { assign, setup } from 'xstate';
import { foldChart } from '../kernel/chart.ts';
import { type CrecheContext, initialContext } from './context.ts';
import { foldContext } from './contextFolds.ts';
import type { CrecheFact, CrecheFactType } from './facts.ts';
import type { CrecheState } from './states.ts';

const machineSetup = setup({
  types: { context: {} as CrecheContext, events: {} as CrecheFact },
  actions: { fold: assign(({ context, event }) => foldContext(context, event)) },
});

const vers = (target: CrecheState) => ({ target, actions: 'fold' }) as const;
const reste = { actions: 'fold' } as const;

function toutReste<const T extends CrecheFactType>(...types: readonly T[]) {
  const arrows = {} as { [K in T]: typeof reste };
  for (const type of types) arrows[type] = reste;
  return arrows;
}

/** Places, calendar and rules change whatever the label says. */
const vie = toutReste(
  'referentFamillesNomme.v1',
  'placeReservee.v1',
  'placeFermee.v1',
  'ouvertureChangee.v1',
  'fermetureAjoutee.v1',
  'fermetureRetiree.v1',
  'journeeAbaissee.v1',
  'journeeRetablie.v1',
  'vacancesFixees.v1',
  'effectifSaisi.v1',
  'reglesFixees.v1',
  'seanceTenue.v1',
);
const accord = { 'labelAccorde.v1': vers('labellise') } as const;
const renouvellement = { 'labelRenouvele.v1': vers('labellise') } as const;
const retrait = { 'labelRetire.v1': vers('retire') } as const;
const terme = { 'labelExpire.v1': vers('expire') } as const;

export const machine = machineSetup.createMachine({
  id: 'creche',
  initial: 'nouveau',
  context: initialContext,
  states: {
    nouveau: { on: { 'crecheOuverte.v1': vers('candidat') } },
    candidat: { on: { ...vie, ...accord } },
    labellise: {
      on: {
        ...vie,
        ...renouvellement,
        ...retrait,
        ...terme,
        'labelARenouveler.v1': vers('aRenouveler'),
      },
    },
    aRenouveler: { on: { ...vie, ...renouvellement, ...retrait, ...terme } },
    expire: { on: { ...vie, ...accord } },
    retire: { on: { ...vie, ...accord } },
  } satisfies { [S in CrecheState]: object },
});

export const chart = foldChart(machine);
