// When the crèche is open in a week, and the change to come.
import { Jour } from '../../../../workflows/dates.ts';
import { ouvertureAu } from '../../../../workflows/places/plan.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { sayHalfDays } from '../../halfDays/sayHalfDays.ts';
import { WeekDrawing } from '../../halfDays/WeekDrawing.tsx';
import { useCreche } from '../useCreche.ts';

const always = { semaines: 'toutes', vacances: 'avec' } as const;

export function OpeningPanel() {
  const { today } = useCase();
  const creche = useCreche();
  const open = ouvertureAu(creche, Jour.parse(today));
  const next = creche.ouvertures.find(({ effetLe }) => effetLe > today);
  return (
    <Panel
      id="ouverture"
      title="Semaine d’ouverture"
      act={{ type: 'changerOuverture', label: 'Changer' }}
    >
      {open.length > 0 && <WeekDrawing rhythm={{ demis: open, ...always }} />}
      <p className="creche-ligne">
        {open.length === 0 ? 'Pas encore ouverte.' : `Ouverte ${sayHalfDays(open)}.`}
      </p>
      {next && (
        <p className="creche-ligne discret">
          À partir du {sayShortDay(next.effetLe, today)}&nbsp;: {sayHalfDays(next.demis)}.
        </p>
      )}
    </Panel>
  );
}
