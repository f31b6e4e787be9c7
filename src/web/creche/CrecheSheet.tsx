// What a crèche can pin up or hand over: its label, its opening, its closures to come.
import { Jour } from '../../../workflows/dates.ts';
import { ouvertureAu } from '../../../workflows/places/plan.ts';
import type { CaseView } from '../../contract/cases.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { sayHalfDays } from '../halfDays/sayHalfDays.ts';
import { Sheet } from '../print/Sheet.tsx';
import { readCreche } from './readCreche.ts';
import { sayAges, sayClosureReason, sayLabelDates, sayPeriod, sayReserved } from './sayCreche.ts';

const RIGHTS =
  'Aucune donnée personnelle ne figure sur cette feuille. Les règles d’attribution publiées et leur explication se demandent à la crèche ou au service Petite enfance de la commune.';

export function CrecheSheet({ view }: { readonly view: CaseView }) {
  const today = todayInParis();
  const creche = readCreche(view.context);
  const reserved = creche.places.filter(
    ({ depuis, dernierJour }) => depuis <= today && (dernierJour === null || dernierJour >= today),
  );
  const closures = creche.fermetures.filter(({ au }) => au >= today);
  return (
    <Sheet view={view} title={creche.nom} rights={RIGHTS}>
      <h2>Label «&nbsp;à vocation d’insertion professionnelle&nbsp;»</h2>
      <p>
        {sayLabelDates(creche.labels, today)}, {sayReserved(reserved.length)}.
      </p>
      <h2>Sections</h2>
      <ul>
        {creche.sections.map((one) => (
          <li key={one.id}>
            {one.nom}, {sayAges(one)}
          </li>
        ))}
      </ul>
      <h2>Ouverture</h2>
      <p>{sayHalfDays(ouvertureAu(creche, Jour.parse(today)))}</p>
      <h2>Fermetures à venir</h2>
      <ul>
        {closures.map((one) => (
          <li key={one.id}>
            {sayPeriod(one, today)}, {sayClosureReason(one, creche)}
          </li>
        ))}
        {closures.length === 0 && <li>Aucune fermeture prévue.</li>}
      </ul>
    </Sheet>
  );
}
