// The short line of an accueil ponctuel: asked, granted, there, over. The stations of a whole request are none of its.
import type { CaseView } from '../../contract/cases.ts';
import type { Line } from '../case/stations/stations.ts';
import { readContext } from './readContents.ts';

const stations = [
  { state: 'demande', label: 'Demandé' },
  { state: 'accepte', label: 'Accepté' },
  { state: 'enCours', label: 'En cours' },
  { state: 'termine', label: 'Terminé' },
] as const;

/** AVIP-52. By the half-days that were granted; null for a request that goes the whole way. */
export function shortLine(
  { state, context }: Pick<CaseView, 'state' | 'context'>,
  today: string,
): Line | null {
  const { nature, ponctuels } = readContext(context);
  if (nature !== 'ponctuelle') return null;
  const here = stationOf(ponctuels, today);
  const beside = state.value !== 'demande';
  return {
    stations: stations.map((one, place) => ({
      ...one,
      at: place < here || (beside && place === here) ? 'behind' : place === here ? 'here' : 'ahead',
    })),
    sideTrack: beside ? { label: state.label, after: here } : null,
  };
}

function stationOf(
  granted: readonly { readonly du: string; readonly au: string }[],
  today: string,
): number {
  const first = granted.map(({ du }) => du).sort()[0];
  const last = granted
    .map(({ au }) => au)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return 0;
  if (last < today) return 3;
  return first > today ? 1 : 2;
}
