// Closures and lowered days to come, each with the act that takes it away.
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { sayClosureReason, sayLowered, sayPeriod } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

export function ClosuresPanel() {
  const { today } = useCase();
  const creche = useCreche();
  const closures = creche.fermetures
    .filter(({ au }) => au >= today)
    .sort((a, b) => (a.du < b.du ? -1 : 1));
  const lowered = creche.baisses
    .filter(({ jour }) => jour >= today)
    .sort((a, b) => (a.jour < b.jour ? -1 : 1));
  return (
    <Panel
      id="fermetures"
      title="Fermetures à venir"
      act={{ type: 'ajouterFermeture', label: 'Ajouter' }}
    >
      {closures.length + lowered.length === 0 && (
        <p className="discret panneau-vide">Aucune fermeture prévue.</p>
      )}
      <ul className="sans-puces creche-liste">
        {closures.map((one) => (
          <li key={one.id}>
            <span>
              {sayPeriod(one, today)}
              <span className="discret"> {sayClosureReason(one, creche)}</span>
            </span>
            <UndoButton
              type="retirerFermeture"
              about={one.id}
              words="Retirer"
              what={sayPeriod(one, today)}
            />
          </li>
        ))}
        {lowered.map((one) => (
          <li key={one.id}>
            <span>{sayLowered(one, today)}</span>
            <UndoButton
              type="retablirJournee"
              about={one.id}
              words="Rétablir"
              what={sayLowered(one, today)}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface UndoProps {
  readonly type: string;
  readonly about: string;
  readonly words: string;
  readonly what: string;
}

function UndoButton({ type, about, words, what }: UndoProps) {
  const { view, openForm } = useCase();
  if (!isPossible(view, type)) return null;
  return (
    <button
      type="button"
      className="panneau-acte lien"
      aria-label={`${words}\u00a0: ${what}`}
      onClick={() => openForm(type, about)}
    >
      {words}
    </button>
  );
}
