// The contract: signed when, or by when it is to be; and when one looks at the parcours again.
import { naturesContrat, parcours } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayDue, sayFullDay } from '../../dates/frenchDates.ts';
import type { CaseDates } from '../readContents.ts';
import { useAgContents, useAgDates } from '../useAg.ts';
import { Panel } from './Panel.tsx';

/** AG-58. What the month of the contract is waiting for. */
function sayDelay({ echeances, orientation }: CaseDates, today: string): string {
  if (orientation) {
    return 'Une nouvelle orientation est demandée\u00a0: le délai reprendra à sa notification.';
  }
  return echeances.contrat === null
    ? 'Pas encore signé. Le délai court dès que l’orientation est notifiée.'
    : `À signer ${sayDue(echeances.contrat, today)}.`;
}

export function ContractPanel() {
  const { contrat } = useAgContents();
  const dates = useAgDates();
  const { view, today } = useCase();
  if (contrat === null && !isPossible(view, 'enregistrerContrat')) return null;
  return (
    <Panel title="Contrat" act={{ type: 'enregistrerContrat', label: 'Enregistrer' }}>
      {contrat === null ? (
        <p className="discret panneau-vide">{sayDelay(dates, today)}</p>
      ) : (
        <p className="panneau-resume">
          {naturesContrat[contrat.nature]}, signé le {sayFullDay(contrat.signeLe)}
          <span className="echeance-detail">Référent unique&nbsp;: {contrat.referentUnique}</span>
          {contrat.parcours !== null && (
            <span className="echeance-detail">{parcours[contrat.parcours]}</span>
          )}
          {dates.point !== undefined && !view.ended && (
            <span className="echeance-detail">Faire le point {sayDue(dates.point, today)}</span>
          )}
        </p>
      )}
    </Panel>
  );
}
