// The children enrolled, month by month: what the share of the label is reckoned with.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { monthsToEnter, sayMonth } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

const FEW = 6;

export function EnrolledPanel() {
  const { view, today, openForm } = useCase();
  const { effectifs, ouvertures } = useCreche();
  const since = ouvertures[0]?.effetLe.slice(0, 7) ?? '';
  const may = isPossible(view, 'saisirEffectif');
  return (
    <Panel id="effectif" title="Enfants inscrits" act={{ type: 'saisirEffectif', label: 'Saisir' }}>
      <ul className="sans-puces creche-liste">
        {monthsToEnter(today)
          .filter((mois) => mois >= since)
          .slice(0, FEW)
          .map((mois) => {
            const count = effectifs[mois];
            return (
              <li key={mois}>
                <span>{sayMonth(mois)}</span>
                {count !== undefined ? (
                  <span className="chiffres">{count}</span>
                ) : may ? (
                  <button
                    type="button"
                    className="panneau-acte lien"
                    aria-label={`Effectif à saisir\u00a0: ${sayMonth(mois)}`}
                    onClick={() => openForm('saisirEffectif', mois)}
                  >
                    à saisir
                  </button>
                ) : (
                  <span className="discret">non saisi</span>
                )}
              </li>
            );
          })}
      </ul>
    </Panel>
  );
}
