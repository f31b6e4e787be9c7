// What every answer about a crèche begins with: its name, its label, as what the viewer stands there.
import { labelTient } from '../../../workflows/creche/label.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { CrecheHead } from '../../contract/places.ts';
import type { CrecheSeen } from './seen.ts';

export function crecheHead({ loaded, creche, place }: CrecheSeen, today: Jour): CrecheHead {
  const { value, context } = creche.state;
  const { reference, nom, organisation, labels } = context;
  const label =
    labels.findLast(({ debut, fin }) => debut <= today && (fin === null || today <= fin)) ??
    labels.at(-1);
  return {
    id: creche.caseId,
    reference,
    nom,
    organisation,
    state: { value, label: loaded.pathway.states[value]?.label ?? value },
    label: label ? { debut: label.debut, fin: label.fin, places: label.places } : null,
    labelTient: labelTient(context, today),
    qualites: [...place.qualites],
    version: loaded.versions.joint,
  };
}
