// What the proposal changes: half-days, dates, warnings, who stands in the way, and what is free near it.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Preview } from '../../contract/placeActs.ts';
import type { Solution } from '../../contract/places.ts';
import { sayDay, sayShortDay } from '../dates/frenchDates.ts';
import { sayRhythm } from '../halfDays/sayHalfDays.ts';
import { typeset } from '../texts/typeset.ts';
import type { Offer, Request } from './offer.ts';
import { usePlaces } from './placesContext.ts';
import { nextFits, sayClaimed, sayConflicts } from './sayEffects.ts';

interface Props {
  readonly request: Request;
  readonly offer: Offer;
  readonly preview: Preview | null;
  readonly stale: boolean;
  readonly take: (solution: Solution) => void;
}

export function Effects({ request, offer, preview, stale, take }: Props) {
  const { view, placeName } = usePlaces();
  if (preview === null) return <p className="discret">On regarde ce que cela change…</p>;
  const { possible, refusal, conflicts, claimed, warnings } = preview;
  const wished = request.besoin?.debutSouhaite ?? offer.du;
  return (
    <div
      className={stale ? 'places-effets places-effets-passes' : 'places-effets'}
      aria-live="polite"
    >
      <h3 className="titre-section">Ce que cela change</h3>
      {possible && claimed.length > 0 && (
        <ul className="sans-puces places-effets-liste">
          {offer.own.places.map(({ place, rythme }) => (
            <li key={place}>
              {placeName(place)}&nbsp;: {sayRhythm(rythme)}
            </li>
          ))}
          <li>{sayClaimed(claimed)}</li>
          {preview.tenueJusquAu !== null && (
            <li>
              tenue jusqu’au {sayDay(preview.tenueJusquAu, view.today)} inclus, pour la réponse de
              la famille
            </li>
          )}
        </ul>
      )}
      {conflicts.length > 0 && (
        <p className="places-avertit">
          <IconAlertTriangle size={16} aria-hidden="true" /> Déjà prise&nbsp;:{' '}
          {sayConflicts(conflicts)}.
        </p>
      )}
      {refusal !== null && conflicts.length === 0 && (
        <p className="places-avertit">
          <IconAlertTriangle size={16} aria-hidden="true" /> {typeset(refusal.why)}
        </p>
      )}
      {offer.du < wished && (
        <p className="places-note">
          La famille souhaite commencer le {sayShortDay(wished, view.today)}.
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="places-note">
          {typeset(warning)}
        </p>
      ))}
      <NextFits preview={preview} take={take} />
    </div>
  );
}

function NextFits({ preview, take }: Pick<Props, 'take'> & { readonly preview: Preview }) {
  const { view, placeName } = usePlaces();
  const fits = nextFits(preview.nearby, view.today, placeName);
  if (preview.possible || fits.length === 0) {
    return !preview.possible && preview.conflicts.length > 0 ? (
      <p className="places-note">Rien d’autre n’est libre pour ce besoin dans les six mois.</p>
    ) : null;
  }
  return (
    <>
      <h3 className="titre-section">Libre tout près</h3>
      <ul className="sans-puces places-suites">
        {fits.map(({ quoi, dit, manque, solution }) => (
          <li key={quoi}>
            <Button
              variant="default"
              fullWidth
              className="places-suite"
              onClick={() => take(solution)}
            >
              <span>
                <strong>{quoi}</strong>
                <br />
                {dit}
              </span>
            </Button>
            {manque !== null && <p className="discret places-aide">{manque}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
