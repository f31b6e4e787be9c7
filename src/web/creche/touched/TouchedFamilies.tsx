// Before a closure or a lowered day: the families it would touch, and the place free for each half-day.
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Touched, TouchedBody } from '../../../contract/placeActs.ts';
import { touchedByQuery } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refused.ts';
import { useCase } from '../../case/caseContext.ts';
import { FamilyLine } from './FamilyLine.tsx';
import { sayTouched } from './sayTouched.ts';
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
        {data ? sayTouched(data.touched) : 'Recherche des familles touchées…'}
      </p>
      {data && data.touched.length > 0 && <Families touched={data.touched} />}
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
