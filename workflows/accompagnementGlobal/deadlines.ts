// What must be done by when, by whom. Each due day was written by the fact that opened it (AG-05).
import { siegesAttendus } from '../kernel/conjoint.ts';
import type { Deadline, Holder } from '../kernel/deadline.ts';
import { deadlineTable, type Row } from '../kernel/deadlineTable.ts';
import type { Cote } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { AgContext, RendezVousPrevu } from './context.ts';
import { libellesActes, libellesEtapes } from './jointLabels.ts';
import { passations } from './relais.ts';
import { etatsFinis } from './states.ts';
import { aSigner } from './validation.ts';

/** Who is waited for: the one seat whose key is missing, or both. */
export function attendu(context: AgContext): Holder {
  const [first, second] = siegesAttendus(aSigner(context));
  if (first === undefined || second !== undefined) return 'binome';
  // AG-46. The person's signature is for whichever of the two sees them first.
  return first === 'emploi' || first === 'social' ? first : 'personne';
}

// biome-ignore format: a table is read line by line.
function enPreparation({ value, context }: CaseState<AgContext>): Row[] {
  const { echeances, orientation, point, commission, accord } = context;
  const devant = value === 'enCommission';
  // AG-94. Nobody is awaited meanwhile; the clocks of the law go on.
  const enPause = value === 'suspendu';
  const { binome, diagnostic, premierEntretien, contrat, revue } = echeances;
  const terme = accord?.fin === null ? accord.jusquAu : null;
  return [
    { kind: 'binome', label: 'Désigner le binôme', due: binome, holder: 'responsables', rule: 'AG-04' },
    { kind: 'diagnostic', label: 'Valider le diagnostic partagé', due: devant ? null : diagnostic, holder: 'binome', rule: 'AG-05' },
    { kind: 'commission', label: 'Décision de la commission', due: devant ? commission?.reponseAvant : null, holder: 'commission', rule: 'AG-47' },
    { kind: 'premierEntretien', label: 'Premier entretien', due: enPause ? null : premierEntretien, holder: 'binome', rule: 'AG-05' },
    { kind: 'orientation', label: 'Orientation attendue', due: orientation?.reponseAvant, holder: 'binome', rule: 'AG-57' },
    { kind: 'contrat', label: 'Signer le contrat', due: contrat, holder: 'emploi', rule: 'AG-17' },
    { kind: 'point', label: 'Faire le point', due: point, holder: 'binome', rule: 'AG-59' },
    { kind: 'revue', label: 'Revoir l’indisponibilité', due: revue, holder: 'binome', rule: 'AG-05' },
    { kind: 'accord', label: 'Dernier jour de l’accord au partage', due: terme, holder: 'binome', rule: 'AG-31', expires: true },
  ];
}

// biome-ignore format: a table is read line by line.
function enCours({ value, context }: CaseState<AgContext>): Row[] {
  if (value !== 'actif' && value !== 'bilan') return [];
  const { contacts: { emploi, social }, echeances: { bilan, fin } } = context;
  return [
    { kind: 'contactEmploi', label: 'Un contact à reprendre (France Travail)', due: emploi?.avant, holder: 'emploi', rule: 'AG-14' },
    { kind: 'contactSocial', label: 'Un contact à reprendre (service social)', due: social?.avant, holder: 'social', rule: 'AG-14' },
    { kind: 'bilan', label: 'Bilan', due: value === 'actif' ? bilan : null, holder: 'binome', rule: 'AG-18', expires: true },
    { kind: 'revuePlan', label: 'Revoir le plan d’action', due: context.revuePlan, holder: 'binome', rule: 'AVIP-53' },
    { kind: 'fin', label: 'Fin prévue de l’accompagnement', due: fin, holder: 'binome', rule: 'AG-12' },
  ];
}

const autreSiege = (siege: Cote): Cote => (siege === 'emploi' ? 'social' : 'emploi');

/** What falls due by itself, beside the review: an open step, an announced act, a substitution. */
function conjointes(context: AgContext): Row[] {
  const { etape, acte, sieges, intervenant } = context;
  const rows: Row[] = (Object.keys(sieges) as Cote[]).map((siege) => ({
    kind: 'suppleance',
    of: siege,
    label: 'Fin de la suppléance',
    due: sieges[siege].suppleance?.jusquAu,
    holder: 'responsables',
    rule: 'CLE-08',
    expires: true,
  }));
  for (const passation of passations(context)) {
    rows.push({
      kind: 'passation',
      of: passation.id,
      label: 'Répondre à la passation',
      due: passation.repondreAvant,
      holder: 'receveur',
      rule: 'AG-28',
      expires: true,
    });
  }
  if (intervenant) {
    const waits = intervenant.depuis === null;
    rows.push({
      kind: waits ? 'invitation' : 'intervention',
      of: intervenant.id,
      label: waits ? 'Répondre à l’invitation d’un intervenant' : 'Fin de l’intervention associée',
      due: waits ? intervenant.repondreAvant : intervenant.jusquAu,
      holder: waits ? autreSiege(intervenant.siege) : 'binome',
      rule: 'AG-49',
      expires: true,
    });
  }
  if (etape) {
    rows.push({
      kind: 'proposition',
      of: etape.id,
      label: `${libellesEtapes[etape.etape]} : accord attendu`,
      due: etape.caduqueLe,
      holder: attendu(context),
      rule: 'CLE-05',
      expires: true,
    });
  }
  if (acte) {
    rows.push({
      kind: 'acte',
      of: acte.id,
      label: `${libellesActes[acte.acte]} : fin du délai d’objection`,
      due: acte.effetLe,
      holder: 'systeme',
      rule: 'CLE-07',
      expires: true,
    });
  }
  return rows;
}

const porteurDuRendezVous = {
  franceTravail: 'emploi',
  social: 'social',
  tripartite: 'binome',
} as const satisfies { readonly [T in RendezVousPrevu['type']]: Holder };

function agenda({ rendezVous, actions, messages = [] }: AgContext): Row[] {
  return [
    ...messages.map(({ id, siege, avant }) => ({
      kind: 'message',
      of: id,
      label: 'Lire un message du secrétariat',
      due: avant,
      holder: siege,
      rule: 'AG-51',
    })),
    ...rendezVous.map(({ id, type, jour, heure }) => ({
      kind: 'rendezVous',
      of: id,
      label: `Rendez-vous à ${heure.replace(':', ' h ')}`,
      due: jour,
      holder: porteurDuRendezVous[type],
      rule: 'AG-13',
    })),
    ...actions.map(({ id, porteur, echeance }) => ({
      kind: 'action',
      of: id,
      label: 'Action du plan',
      due: echeance,
      holder: porteur,
      rule: 'AG-16',
    })),
  ];
}

/** What is still expected of a case that has ended. */
function apresLaSortie({ value, context }: CaseState<AgContext>): Row[] {
  const due = value === 'cloture' ? context.suiviLe : null;
  const revoir = context.prolongation?.revoirLe;
  // biome-ignore format: a table is read line by line.
  return [
    { kind: 'suivi', label: 'Suivi à six mois', due, holder: 'emploi', rule: 'AG-26' },
    { kind: 'conservation', label: 'Revoir la conservation prolongée', due: revoir, holder: 'responsables', rule: 'AG-64' },
  ];
}

/** Every deadline of a case, nearest first. */
export function deadlines(state: CaseState<AgContext>): readonly Deadline[] {
  const { value, context } = state;
  if (etatsFinis.includes(value)) return deadlineTable(apresLaSortie(state));
  return deadlineTable([
    ...enPreparation(state),
    ...conjointes(context),
    ...enCours(state),
    ...agenda(context),
  ]);
}
