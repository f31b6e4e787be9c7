// Those who carry a case as marks, their names said to who cannot see them.
import { Tooltip } from '@mantine/core';
import type { SeatView } from '../../contract/cases.ts';
import { shortOrganisation } from '../people/holder.ts';
import { Initials } from '../people/Initials.tsx';
import { isProfessional } from '../people/isProfessional.ts';
import { sideOfKind } from '../people/side.ts';

export function PairMarks({ seats }: { readonly seats: readonly SeatView[] }) {
  return (
    <span className="binome-marques">
      {seats.filter(isProfessional).map((seat) => {
        const nom = seat.suppleant?.nom ?? seat.nom;
        const place = shortOrganisation(seat.organisation?.kind) ?? seat.label;
        const words = nom === null ? `${place}\u00a0: à désigner` : `${nom}, ${place}`;
        return (
          <Tooltip key={seat.seat} label={words}>
            <span>
              <Initials nom={nom} side={sideOfKind(seat.organisation?.kind)} size="small" />
              <span className="situations-legende">{words}</span>
            </span>
          </Tooltip>
        );
      })}
    </span>
  );
}
