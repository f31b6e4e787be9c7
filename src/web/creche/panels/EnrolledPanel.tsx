// The children enrolled, month by month: what the share of the label is reckoned with.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { monthsShown, sayMonth } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

export function EnrolledPanel() {
  const { view, today, openForm } = useCase();
  const creche = useCreche();
  const { effectifs } = creche;
  const may = isPossible(view, 'saisirEffectif');
  return (
    <Panel id="effectif" title="Enfants inscrits" act={{ type: 'saisirEffectif', label: 'Saisir' }}>
      <ul className="sans-puces creche-liste">
        {monthsShown(creche, today).map((mois) => {
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
