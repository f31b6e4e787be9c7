// The facts of what changes around the person, told.
import {
  circonstancesChangees,
  coordonneesModifiees,
} from '../../../workflows/accompagnementGlobal/facts/circonstances.ts';
import {
  organismesReferents,
  situations,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';

export const circonstancesTellings = {
  'coordonneesModifiees.v1': tell(coordonneesModifiees, () => ({
    title: 'Coordonnées mises à jour',
  })),
  'circonstancesChangees.v1': tell(circonstancesChangees, ({ parts: { statut } }) => ({
    title: 'Changement de situation noté',
    body: statut && (
      <Prose
        text={`Ressources : ${situations[statut.situation]}. Organisme référent : ${organismesReferents[statut.organismeReferent]}. ${
          statut.inscrite ? 'Inscrite' : 'Non inscrite'
        } à France Travail.`}
      />
    ),
  })),
} as const;
