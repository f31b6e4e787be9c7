// Where a printed document is signed: the person, and the two who follow them.
import type { CaseView } from '../../../contract/cases.ts';
import { fullName } from '../../case/CaseHeader.tsx';
import { isProfessional } from '../../people/isProfessional.ts';

export function SignatureBoxes({ view }: { readonly view: CaseView }) {
  const professionals = view.seats.filter(isProfessional);
  const names = [
    fullName(view.person) ?? 'La personne',
    ...professionals.map(({ nom, suppleant, label }) => suppleant?.nom ?? nom ?? label),
  ];
  return (
    <div className="feuille-signatures">
      {names.map((name) => (
        <div key={name} className="feuille-signature">
          <p>{name}</p>
          <p className="feuille-signature-lieu">Le&nbsp;: …… / …… / ………… Signature&nbsp;:</p>
        </div>
      ))}
    </div>
  );
}
