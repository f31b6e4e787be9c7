// The place that a contract names: from when to when, which half-days.
import type { CaseView } from '../../contract/cases.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayAttributions } from '../halfDays/sayAttributions.ts';
import { useCrecheName } from './fields/useCreches.ts';
import { Lines } from './Lines.tsx';
import { readContext } from './readContents.ts';

export function PlaceSigned({ context }: { readonly context: CaseView['context'] }) {
  const crecheName = useCrecheName();
  const { offre } = readContext(context);
  if (offre === null) return null;
  return (
    <section className="signe" aria-label="La place">
      <dl className="signe-liste">
        <dt>Crèche</dt>
        <dd>{crecheName(offre.creche)}</dd>
        <dt>Période</dt>
        <dd>
          Du {sayFullDay(offre.du)} au {sayFullDay(offre.au)}
        </dd>
        <dt>Demi-journées</dt>
        <dd>
          <Lines lines={sayAttributions(offre.attributions)} />
        </dd>
      </dl>
    </section>
  );
}
