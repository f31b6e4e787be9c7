// The contract: its dates, its hours, whether all have signed, what each undertook.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { sayFullDay, sayShortDay } from '../../dates/frenchDates.ts';
import { sayMinutes } from '../../halfDays/sayAttributions.ts';
import { useAvipContents, useAvipDates } from '../useAvip.ts';

export function ContractPanel() {
  const { view, today } = useCase();
  const { contrat: dates } = useAvipDates();
  const { contrat } = useAvipContents();
  if (dates === null) return null;
  const signing = view.joint?.kind === 'contrat';
  return (
    <Panel title="Contrat d’accueil" act={{ type: 'proposerContrat', label: 'Préparer' }}>
      <p className="panneau-resume">
        {dates.signe
          ? 'Signé par le parent, la crèche et le référent insertion'
          : signing
            ? 'En cours de signature'
            : 'Pas encore signé'}
        <span className="echeance-detail">
          Du {sayFullDay(dates.debut)} au {sayFullDay(dates.fin)}
          {contrat !== null && `, ${sayMinutes(contrat.minutesSemaine)} par semaine`}
        </span>
        <span className="echeance-detail">Bilan le {sayShortDay(dates.bilanLe, today)}</span>
      </p>
      {contrat !== null && (
        <details className="autre-partie">
          <summary>Ce à quoi chacun s’engage</summary>
          <h3 className="signe-titre">La famille</h3>
          <Prose text={contrat.engagements.famille} />
          <h3 className="signe-titre">La crèche</h3>
          <Prose text={contrat.engagements.creche} />
          <h3 className="signe-titre">Le référent insertion</h3>
          <Prose text={contrat.engagements.insertion} />
        </details>
      )}
    </Panel>
  );
}
