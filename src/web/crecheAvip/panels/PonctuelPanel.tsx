// Half-days of accueil ponctuel that were granted: those to come, or the last of them.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayAttributions } from '../../halfDays/sayAttributions.ts';
import { Lines } from '../Lines.tsx';
import { useAvipDates } from '../useAvip.ts';

const FEW = 6;

export function PonctuelPanel() {
  const { today } = useCase();
  const { ponctuels } = useAvipDates();
  if (ponctuels.length === 0) return null;
  const ahead = ponctuels.filter(({ au }) => au >= today);
  return (
    <Panel title="Accueil ponctuel" act={{ type: 'accorderPonctuel', label: 'Accorder' }}>
      <Lines lines={sayAttributions(ahead.length > 0 ? ahead : ponctuels.slice(-FEW))} />
    </Panel>
  );
}
