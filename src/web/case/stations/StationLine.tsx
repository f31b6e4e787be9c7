// Where a case is, drawn like a metro line: the way travelled, here, what comes next, side tracks.
import { Fragment } from 'react';
import type { Line, Station } from './stations.ts';
import './stations.css';

interface Props {
  readonly line: Line;
}

const said: Record<Station['at'], string> = {
  behind: 'étape passée',
  here: 'étape en cours',
  ahead: 'étape à venir',
};

export function StationLine({ line: { stations, sideTrack } }: Props) {
  return (
    <ol className="ligne sans-puces" aria-label="Étapes de la situation">
      {stations.map((station, place) => (
        <Fragment key={station.state}>
          <li
            className={`station station-${station.at}`}
            aria-current={station.at === 'here' ? 'step' : undefined}
          >
            <span className="station-point" aria-hidden="true" />
            <span className="station-nom">{station.label}</span>
            <span className="station-dit"> ({said[station.at]})</span>
          </li>
          {sideTrack !== null && sideTrack.after === place && <SideTrack label={sideTrack.label} />}
        </Fragment>
      ))}
      {sideTrack !== null && sideTrack.after < 0 && <SideTrack label={sideTrack.label} />}
    </ol>
  );
}

function SideTrack({ label }: { readonly label: string }) {
  return (
    <li className="station station-voie" aria-current="step">
      <span className="station-point" aria-hidden="true" />
      <span className="station-nom">{label}</span>
      <span className="station-dit"> (étape en cours)</span>
    </li>
  );
}
