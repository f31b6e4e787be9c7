// The school holidays to come, and until when they are known.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { sayPeriod } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

const FEW = 3;

export function HolidaysPanel() {
  const { today } = useCase();
  const { vacances } = useCreche();
  const ahead = (vacances?.periodes ?? []).filter(({ au }) => au >= today).slice(0, FEW);
  return (
    <Panel
      id="vacances"
      title="Vacances scolaires"
      act={{ type: 'fixerVacances', label: vacances === null ? 'Saisir' : 'Modifier' }}
    >
      {vacances === null ? (
        <p className="discret panneau-vide">Pas encore saisies.</p>
      ) : (
        <>
          <ul className="sans-puces creche-liste">
            {ahead.map((one) => (
              <li key={one.du}>{sayPeriod(one, today)}</li>
            ))}
          </ul>
          <p className="creche-ligne discret">
            Connues jusqu’au {sayShortDay(vacances.connuesJusquAu, today)}.
          </p>
        </>
      )}
    </Panel>
  );
}
