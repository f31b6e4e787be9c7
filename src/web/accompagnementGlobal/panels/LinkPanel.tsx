// The spouse's situation, where both agreed to a link: that it exists, and who carries it.
import { useCase } from '../../case/caseContext.ts';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function LinkPanel() {
  const { lies } = useCase().view;
  const { lien } = useAgContents();
  const [other] = lies;
  if (lien === null || (lien.cas !== null && !other)) return null;
  return (
    <Panel title="Situation du conjoint" act={{ type: 'terminerLien', label: 'Terminer' }}>
      {other ? (
        <ul className="sans-puces">
          <li className="reference">{other.reference}</li>
          {other.seats.map(({ seat, label, nom, suppleant, organisation }) => (
            <li key={seat} className="action">
              <span>{suppleant?.nom ?? nom ?? 'À désigner'}</span>
              <span className="echeance-detail">{organisation?.nom ?? label}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="discret">
          Accord noté pour {lien.reference}. Le lien s’ouvrira quand l’autre accord sera noté sur
          cette situation.
        </p>
      )}
    </Panel>
  );
}
