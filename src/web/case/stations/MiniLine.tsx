// The line of stations in the height of a row: how far a case has come, comparable at a glance.
import { lineOf } from './stations.ts';
import './stations.css';

interface Props {
  readonly pathway: string;
  readonly state: string;
}

/** Decorative: the state's name stands beside it in words. */
export function MiniLine({ pathway, state }: Props) {
  const { stations } = lineOf(pathway, state);
  return (
    <span className="mini-ligne" aria-hidden="true">
      {stations.map((station) => (
        <span key={station.state} className={`mini-station mini-station-${station.at}`} />
      ))}
    </span>
  );
}
