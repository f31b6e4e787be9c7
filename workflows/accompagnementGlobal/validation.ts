// Who validates a diagnosis: the policy in force when it was sent, and whose keys that takes.
import type { Conjoint } from '../kernel/conjoint.ts';
import { enumere } from '../settings/choices.ts';
import type { Settings } from '../settings/settings.ts';
import type { AgContext } from './context.ts';
import { politiques } from './vocabulary.ts';

export type Politique = keyof typeof politiques;

/** AG-45. As the settings say it today, for what is sent today. */
export function politiqueDuJour({ values }: Settings): Politique {
  return enumere(politiques, values['ag.validation']);
}

const personne = { organisation: '', titulaire: null, suppleance: null };

/** AG-46. Of three, the person signs beside the two seats while the validation is open: nobody's account holds that key. */
export function aSigner(context: AgContext): Conjoint {
  return aTrois(context) ? { ...context, sieges: { ...context.sieges, personne } } : context;
}

export function aTrois({ etape, validation }: AgContext): boolean {
  return etape?.etape === 'validation' && validation === 'tripartite';
}
