// What is read before the thread where there is one column only: what falls due, and a line for what stands further down.
import { useCase } from '../../case/caseContext.ts';
import { sayNearDay } from '../../dates/frenchDates.ts';
import { sayHour } from '../../texts/typeset.ts';
import { useAgContents } from '../useAg.ts';
import { DeadlinesPanel } from './DeadlinesPanel.tsx';
import { isOpen, sayPlan } from './plan.ts';

export function AgBrief() {
  const { view } = useCase();
  const { rendezVous, actions, objectifs } = useAgContents();
  return (
    <div className="en-bref">
      <DeadlinesPanel />
      {!view.ended && (
        <ul className="sans-puces en-bref-liste">
          {rendezVous.length > 0 && <NextMeeting />}
          {actions.some(isOpen) && (
            <li>
              <a href="#plan" className="lien">
                Plan d’action&nbsp;: <PlanWords />
              </a>
            </li>
          )}
          {objectifs.length > 0 && (
            <li>
              <a href="#objectifs" className="lien">
                {objectifs.length === 1 ? '1 objectif' : `${objectifs.length} objectifs`} de la
                personne
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function PlanWords() {
  const { today } = useCase();
  const { open, late } = sayPlan(useAgContents().actions, today);
  return (
    <>
      {open}
      {late !== null && <span className="echeance-late"> {late}</span>}
    </>
  );
}

function NextMeeting() {
  const { today } = useCase();
  const [next] = useAgContents()
    .rendezVous.filter(({ compteRendu, jour }) => compteRendu === null && jour >= today)
    .sort((a, b) => `${a.jour} ${a.heure}`.localeCompare(`${b.jour} ${b.heure}`));
  if (next === undefined) return null;
  return (
    <li>
      <a href="#rendez-vous" className="lien">
        Prochain rendez-vous {sayNearDay(next.jour, today)}
        {next.heure !== null && ` à ${sayHour(next.heure)}`}
      </a>
    </li>
  );
}
