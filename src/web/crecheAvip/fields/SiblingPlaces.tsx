// The places of brothers and sisters whose requests are linked and wait: together or none.

import type { ReactNode } from 'react';
import { enAttente } from '../../../../workflows/crecheAvip/states.ts';
import type { PlaceVoulue } from '../../../../workflows/places/compose.ts';
import { readContents } from '../readContents.ts';
import { type LinkedRequest, useLinkedRequests } from '../useLinked.ts';
import { noPlaces, PlacesFields } from './PlacesFields.tsx';

export interface SiblingPlace {
  readonly demande: string;
  readonly places: PlaceVoulue[];
}

const waits = ({ view }: LinkedRequest) => enAttente.some((one) => one === view.state.value);

/** What the form starts from: each child's own need. Undefined until each has answered. */
export function useWaitingSiblings(): SiblingPlace[] | undefined {
  return useLinkedRequests()
    ?.filter(waits)
    .map(({ id, view }) => {
      const { besoin } = readContents(view.contents);
      return {
        demande: id,
        places: besoin === null ? noPlaces : [{ place: '', rythme: besoin.rythme }],
      };
    });
}

interface Props {
  readonly creche: string;
  readonly from: string;
  readonly value: readonly SiblingPlace[];
  readonly onChange: (value: SiblingPlace[]) => void;
  readonly errors: Readonly<Record<string, ReactNode>>;
}

export function SiblingPlaces({ creche, from, value, onChange, errors }: Props) {
  const linked = useLinkedRequests();
  return value.map(({ demande, places }, index) => (
    <section key={demande} className="avip-fratrie">
      <h3 className="signe-titre">
        Avec {linked?.find(({ id }) => id === demande)?.title ?? 'la demande liée'}, le même jour
      </h3>
      <PlacesFields
        creche={creche}
        from={from}
        value={places}
        onChange={(next) =>
          onChange(value.map((one) => (one.demande === demande ? { ...one, places: next } : one)))
        }
        errors={errors}
        path={`ensemble.${index}.places`}
      />
    </section>
  ));
}
