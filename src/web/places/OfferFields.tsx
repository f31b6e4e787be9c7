// The fields of a proposal: which place for each child, from when, and until when if the family wants less.
import { NativeSelect } from '@mantine/core';
import { DateField } from '../dates/DateField.tsx';
import { type Offer, type Part, wantedOn, withPlace } from './offer.ts';
import { usePlaces } from './placesContext.ts';

interface Props {
  readonly offer: Offer;
  readonly onChange: (offer: Offer) => void;
}

export function OfferFields({ offer, onChange }: Props) {
  const parts = [offer.own, ...offer.ensemble];
  return (
    <div className="places-champs">
      {parts.map((part) => (
        <PlaceField
          key={part.caseId}
          part={part}
          alone={parts.length === 1}
          onChange={(places) => onChange(withPlace(offer, part.caseId, places))}
        />
      ))}
      <DateField
        label="À partir du"
        value={offer.du}
        onChange={(du) => du !== '' && onChange({ ...offer, du })}
      />
      <DateField
        label="Jusqu’au"
        placeholder="La durée prévue par les règles"
        clearable
        value={offer.au ?? ''}
        onChange={(au) => onChange({ ...offer, au: au === '' ? null : au })}
      />
    </div>
  );
}

const TOGETHER = 'reunies';

interface PlaceFieldProps {
  readonly part: Part;
  readonly alone: boolean;
  readonly onChange: (places: Part['places']) => void;
}

function PlaceField({ part, alone, onChange }: PlaceFieldProps) {
  const { view, waiting, places, childOf, nameOf, placeName } = usePlaces();
  const child = childOf(part.caseId);
  const request = waiting?.demandes.find(({ caseId }) => caseId === part.caseId);
  const together = part.places.length > 1;
  const options = places.map(({ id, section }) => ({
    value: id,
    label: [placeName(id), view.sections.find((one) => one.id === section)?.nom]
      .filter(Boolean)
      .join(', '),
  }));
  const both = part.places.map(({ place }) => placeName(place)).join(' et ');
  return (
    <NativeSelect
      label={alone || child === undefined ? 'Place' : `Place pour ${nameOf(child)}`}
      data={together ? [{ value: TOGETHER, label: `${both} réunies` }, ...options] : options}
      value={together ? TOGETHER : (part.places[0]?.place ?? '')}
      disabled={request === undefined}
      onChange={({ currentTarget: { value } }) => {
        if (request !== undefined && value !== TOGETHER) onChange(wantedOn(request, value));
      }}
    />
  );
}
