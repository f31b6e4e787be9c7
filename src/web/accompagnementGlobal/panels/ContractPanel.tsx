// The contract: signed when, or by when it is to be.
import { naturesContrat } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayDue, sayFullDay } from '../../dates/frenchDates.ts';
import { useAgContents, useAgDates } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function ContractPanel() {
  const { contrat } = useAgContents();
  const { echeances } = useAgDates();
  const { view, today } = useCase();
  if (contrat === null && !isPossible(view, 'enregistrerContrat')) return null;
  return (
    <Panel title="Contrat" act={{ type: 'enregistrerContrat', label: 'Enregistrer' }}>
      {contrat === null ? (
        <p className="discret panneau-vide">
          {echeances.contrat === null
            ? 'Pas encore signé. Le délai court dès que l’orientation est notifiée.'
            : `À signer ${sayDue(echeances.contrat, today)}.`}
        </p>
      ) : (
        <p className="panneau-resume">
          {naturesContrat[contrat.nature]}, signé le {sayFullDay(contrat.signeLe)}
          <span className="echeance-detail">Référent unique&nbsp;: {contrat.referentUnique}</span>
        </p>
      )}
    </Panel>
  );
}
