// Before a closure or a lowered day: the families it would touch, and the place free for each half-day.
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Touched, TouchedBody } from '../../../contract/placeActs.ts';
import { touchedByQuery } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refused.ts';
import { useCase } from '../../case/caseContext.ts';
import { usePersonName } from '../../privacy/entretien.tsx';
import { FamilyLine } from './FamilyLine.tsx';
import { sayExtent, sayHosted, sayTouched } from './sayTouched.ts';
import './touched.css';

const AFTER_TYPING = 250;

export function TouchedFamilies({ body }: { readonly body: TouchedBody }) {
  const { view } = useCase();
  const [asked] = useDebouncedValue(body, AFTER_TYPING);
  const { data, error, isFetching } = useQuery(touchedByQuery(view.id, asked));
  if (error) return <p className="discret creche-note">{sentenceOf(error)}</p>;
  return (
    <section className="touchees" aria-label="Familles touchées" aria-busy={isFetching}>
      <p className="touchees-titre" role="status">
        {data ? sayTouched(data.touched, data.accueillis) : 'Recherche des familles touchées…'}
      </p>
      {data && data.touched.length > 0 && <Families touched={data.touched} />}
      {data && <Hosted hosted={data.accueillis} />}
    </section>
  );
}

function Families({ touched }: Pick<Touched, 'touched'>) {
  return (
    <ul className="sans-puces touchees-liste">
      {touched.map((family) => (
        <FamilyLine key={family.caseId} family={family} />
      ))}
    </ul>
  );
}

/** AVIP-31. Of a child of another crèche: the first name, the reference and when, before it is decided. */
function Hosted({ hosted }: { readonly hosted: Touched['accueillis'] }) {
  const { today } = useCase();
  const personName = usePersonName();
  const said = sayHosted(hosted);
  if (said === null) return null;
  return (
    <>
      <p className="touchees-titre">{said}</p>
      <ul className="sans-puces touchees-liste">
        {hosted.map(({ reference, prenom, slots }) => (
          <li key={reference} className="touchee">
            <p className="touchee-qui">
              <strong>{personName(reference, prenom ?? reference)}</strong>
              <span className="discret">
                {' '}
                {sayExtent(slots, today)} · <span className="reference">{reference}</span>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
