// The plan: actions still open first, with who does them and by when.

import { useState } from 'react';
import type { Action } from '../../../../workflows/accompagnementGlobal/contents.ts';
import { etatsAction, porteurs } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayDue } from '../../dates/frenchDates.ts';
import { lowerFirst } from '../../texts/lowerFirst.ts';
import { noBreaks } from '../../texts/typeset.ts';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';
import { isOpen, sayPlan } from './plan.ts';

export function PlanPanel() {
  const { actions } = useAgContents();
  const { view, today } = useCase();
  const [past, setPast] = useState(false);
  const open = actions.filter(isOpen).sort((a, b) => (a.echeance < b.echeance ? -1 : 1));
  const closed = actions.filter((action) => !isOpen(action));
  const said = sayPlan(actions, today);
  if (actions.length === 0 && !isPossible(view, 'ajouterAction')) return null;
  return (
    <Panel id="plan" title="Plan d’action" act={{ type: 'ajouterAction', label: 'Ajouter' }}>
      {actions.length > 0 && (
        <p className="panneau-resume">
          {said.open}
          {said.late !== null && <span className="echeance-late"> {said.late}</span>}
        </p>
      )}
      <ul className="sans-puces">
        {(past ? [...open, ...closed] : open).map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
      </ul>
      {actions.length === 0 && (
        <p className="discret panneau-vide">Aucune action pour l’instant.</p>
      )}
      {closed.length > 0 && !past && (
        <button type="button" className="panneau-acte lien" onClick={() => setPast(true)}>
          Voir aussi les {closed.length} terminées
        </button>
      )}
    </Panel>
  );
}

function ActionLine({ action }: { readonly action: Action }) {
  const { view, today, openForm } = useCase();
  const open = isOpen(action);
  return (
    <li className="action">
      {open && isPossible(view, 'majAction') ? (
        <button
          type="button"
          className="panneau-texte"
          onClick={() => openForm('majAction', action.id)}
        >
          {noBreaks(action.texte)}
        </button>
      ) : (
        <span>{noBreaks(action.texte)}</span>
      )}
      <span
        className={
          open && action.echeance < today ? 'echeance-detail echeance-late' : 'echeance-detail'
        }
      >
        {porteurs[action.porteur]} ·{' '}
        {action.etat === 'ouverte' || action.etat === 'reportee'
          ? sayDue(action.echeance, today)
          : lowerFirst(etatsAction[action.etat])}
      </span>
    </li>
  );
}
