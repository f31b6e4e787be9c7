// Families whose given days no longer follow the school holidays, corrected since: each as one line, to be redone or left.
import { Link } from '@tanstack/react-router';
import { accueilli } from '../../../../workflows/crecheAvip/states.ts';
import type { Suspended } from '../../../contract/placeActs.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayChild } from '../../places/words.ts';
import { usePersonName } from '../../privacy/entretien.tsx';
import { byDay, sayExtent } from './sayTouched.ts';
import './touched.css';

type Family = Suspended['horsCalendrier'][number];

/** So many days are read at once. */
const FEW = 3;

export function OffCalendar({ families }: { readonly families: readonly Family[] }) {
  return (
    <>
      <p>
        Les vacances scolaires ont été corrigées depuis que ces jours ont été donnés. Ils restent
        donnés. Pour les refaire selon le calendrier, changez de place en gardant la même&nbsp;;
        sinon, laissez-les.
      </p>
      <ul className="sans-puces touchees-liste">
        {families.map((family) => (
          <OneFamily key={family.caseId} family={family} />
        ))}
      </ul>
    </>
  );
}

function OneFamily({ family }: { readonly family: Family }) {
  const { view, today } = useCase();
  const personName = usePersonName();
  const { caseId, prenom, reference, ageMois, slots, state } = family;
  const days = byDay(
    slots.map((slot) => ({ ...slot, releve: null })),
    today,
  );
  const redone = view.qualites.includes('creche') && accueilli.some((one) => one === state.value);
  return (
    <li className="touchee">
      <p className="touchee-qui">
        <strong>{sayChild(personName(caseId, prenom ?? reference), ageMois)}</strong>
        <span className="discret"> {sayExtent(slots, today)}</span>
      </p>
      <details open={days.length <= FEW}>
        <summary>Voir les jours</summary>
        <ul className="touchee-jours">
          {days.map(({ jour, quand }) => (
            <li key={jour}>{quand}</li>
          ))}
        </ul>
      </details>
      <Link
        to="/situations/$caseId"
        params={{ caseId }}
        {...(redone ? { search: { acte: 'changerPlace' } } : {})}
        className="lien hors-impression"
      >
        {redone ? 'Refaire ces jours' : 'Voir la situation'}
      </Link>
    </li>
  );
}
