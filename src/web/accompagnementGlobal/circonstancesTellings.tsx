// The facts of what changes around the person, told.
import { coordonneesModifiees } from '../../../workflows/accompagnementGlobal/facts/circonstances.ts';
import { tell } from '../case/timeline/tell.ts';

export const circonstancesTellings = {
  'coordonneesModifiees.v1': tell(coordonneesModifiees, () => ({
    title: 'Coordonnées mises à jour',
  })),
} as const;
