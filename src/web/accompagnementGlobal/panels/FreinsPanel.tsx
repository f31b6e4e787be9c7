// What hinders and what helps, side by side.

import type { Frein } from '../../../../workflows/accompagnementGlobal/facts/diagnostic.ts';
import { impacts, themes } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { noBreaks } from '../../texts/typeset.ts';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';

const weight: Record<Frein['impact'], number> = { fort: 0, moyen: 1, nonEvalue: 2, sansImpact: 3 };
const dots: Record<Frein['impact'], string> = {
  fort: '●',
  moyen: '◐',
  sansImpact: '○',
  nonEvalue: '?',
};

export function FreinsPanel() {
  const { freins, appuis } = useAgContents();
  const { view, openForm } = useCase();
  const editable = isPossible(view, 'evaluerFrein');
  if (!editable && freins.length === 0 && appuis.length === 0) return null;
  const sorted = [...freins].sort((a, b) => weight[a.impact] - weight[b.impact]);
  return (
    <>
      <Panel title="Freins" act={{ type: 'evaluerFrein', label: 'Évaluer' }}>
        <ul className="sans-puces">
          {sorted.map(({ theme, impact }) => (
            <li key={theme} className="frein">
              {editable ? (
                <button
                  type="button"
                  className="frein-theme panneau-texte"
                  onClick={() => openForm('evaluerFrein', theme)}
                >
                  {themes[theme]}
                </button>
              ) : (
                <span className="frein-theme">{themes[theme]}</span>
              )}
              <span className={`frein-impact frein-${impact}`}>
                <span aria-hidden="true">{dots[impact]} </span>
                {lowerFirst(impacts[impact])}
              </span>
            </li>
          ))}
        </ul>
        {freins.length === 0 && <p className="discret panneau-vide">Aucun frein évalué.</p>}
      </Panel>
      <Panel title="Appuis" act={{ type: 'ajouterAppui', label: 'Ajouter' }}>
        <ul className="sans-puces">
          {appuis.map(({ id, texte }) => (
            <li key={id} className="appui">
              {noBreaks(texte)}
            </li>
          ))}
        </ul>
        {appuis.length === 0 && <p className="discret panneau-vide">Ce qui aide se note ici.</p>}
      </Panel>
    </>
  );
}
