// The objectives, in the person's own words.

import { useCase } from '../../case/caseContext.ts';
import { isPossible } from '../../case/options.ts';
import { quote } from '../../texts/typeset.ts';
import { useAgContents } from '../useAg.ts';
import { Panel } from './Panel.tsx';

export function ObjectivesPanel() {
  const { objectifs } = useAgContents();
  const { view } = useCase();
  if (objectifs.length === 0 && !isPossible(view, 'fixerObjectif')) return null;
  return (
    <Panel
      id="objectifs"
      title="Objectifs de la personne"
      act={{ type: 'fixerObjectif', label: 'Ajouter' }}
    >
      {objectifs.map(({ id, texte }) => (
        <p key={id} className="parole objectif">
          {quote(texte)}
        </p>
      ))}
      {objectifs.length === 0 && (
        <p className="discret panneau-vide">À écrire avec la personne, dans ses mots.</p>
      )}
    </Panel>
  );
}
