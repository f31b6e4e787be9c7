// What must be done by when, by whom. Each due day was written by the fact that opened it.

import type { Deadline, Holder } from '../kernel/deadline.ts';
import { deadlineTable, type Row } from '../kernel/deadlineTable.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { AvipContext } from './context.ts';
import { libellesEtapes } from './jointLabels.ts';
import { attendus } from './seats.ts';
import { attendLaFratrie, enAccueil, etatsFinis } from './states.ts';

/** Who is waited for on the open step: the one seat whose key is missing, or all of them together. */
export function attendu(context: AvipContext): Holder {
  const [first, second] = attendus(context);
  return first && !second ? first : 'referents';
}

interface Repondant {
  readonly voeux: readonly unknown[];
  readonly decideur?: AvipContext['decideur'] | undefined;
}

/** AVIP-34. Who is to give a place, or the list: no crèche knows of a request that names none. */
export function repond({ voeux, decideur }: Repondant): Holder {
  return voeux.length === 0 ? 'coordinateur' : (decideur ?? 'creche');
}

// biome-ignore format: a table is read line by line.
function avantLAccueil({ value, context }: CaseState<AvipContext>): Row[] {
  const { echeances: { eligibilite, reponse, cloture }, offre, etape, contrat } = context;
  return [
    { kind: 'eligibilite', label: 'Se prononcer sur l’éligibilité', due: eligibilite, holder: 'coordinateur', rule: 'AVIP-32' },
    { kind: 'reponse', label: 'Répondre à la demande', due: reponse, holder: context.nature === 'ponctuelle' ? 'creche' : repond(context), rule: 'AVIP-33' },
    { kind: 'cloture', label: 'Fin de la demande d’accueil ponctuel', due: cloture, holder: 'systeme', rule: 'AVIP-52', expires: true },
    { kind: 'tenue', label: 'Place tenue : réponse de la famille', due: value === 'placeProposee' ? offre?.tenueJusquAu : null, holder: 'parent', rule: 'AVIP-21', expires: true },
    { kind: 'tenueFratrie', label: 'Place tenue : contrats de la fratrie à signer', due: attendLaFratrie({ value, context }) ? offre?.tenueJusquAu : null, holder: 'referents', rule: 'AVIP-38', expires: true },
    { kind: 'etape', of: etape?.id ?? '', label: `${libellesEtapes[etape?.etape ?? '']} : signature attendue`, due: etape?.caduqueLe, holder: attendu(context), rule: 'CLE-05', expires: true },
    { kind: 'premierJour', label: 'Premier jour à la crèche', due: value === 'contrat' ? contrat?.debut : null, holder: 'creche', rule: 'AVIP-42' },
  ];
}

// biome-ignore format: a table is read line by line.
function pendantLAccueil({ value, context }: CaseState<AvipContext>): Row[] {
  const { contrat, arret, changement, echeances, dernierJourAge, etape, offre } = context;
  const running = enAccueil.some((state) => state === value);
  const present = running || value === 'droitCommunEnAttente';
  const aSigner = running && contrat?.signe === false && etape === null;
  return [
    { kind: 'recontact', label: 'Famille à recontacter', due: echeances.recontact, holder: 'referents', rule: 'AVIP-44' },
    { kind: 'contratASigner', label: 'Contrat d’accueil à proposer de nouveau et à signer', due: aSigner ? offre?.tenueJusquAu : null, holder: 'referents', rule: 'AVIP-40' },
    { kind: 'changement', label: 'Répondre au changement d’heures', due: changement?.repondreAvant, holder: 'creche', rule: 'AVIP-45', expires: true },
    { kind: 'bilan', label: 'Bilan de l’accueil', due: value === 'accueil' ? contrat?.bilanLe : null, holder: 'referents', rule: 'AVIP-47', expires: true },
    { kind: 'fin', label: 'Fin du contrat d’accueil', due: (running || value === 'contrat') && !arret ? contrat?.fin : null, holder: 'referents', rule: 'AVIP-49', expires: true },
    { kind: 'arret', label: arret?.par === 'droitCommun' ? 'Dernier jour avant la place ordinaire' : 'Dernier jour à la crèche', due: present ? arret?.le : null, holder: 'creche', rule: arret?.par === 'droitCommun' ? 'AVIP-51' : 'AVIP-49', expires: true },
    { kind: 'ecole', label: 'Dernier jour avant l’école', due: running ? dernierJourAge : null, holder: 'referents', rule: 'AVIP-50' },
  ];
}

/** Every deadline of a request that goes on, nearest first. */
export function deadlines(state: CaseState<AvipContext>): readonly Deadline[] {
  if (etatsFinis.includes(state.value)) return [];
  return deadlineTable([...avantLAccueil(state), ...pendantLAccueil(state)]);
}
