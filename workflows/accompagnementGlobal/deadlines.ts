// What must be done by when, by whom. Each due day was written by the fact that opened it (AG-05).
import type { Jour } from '../dates.ts';
import { type Conjoint, siegesAttendus } from '../kernel/conjoint.ts';
import type { Cote } from '../kernel/fact.ts';
import type { CaseState, Deadline, Holder } from '../kernel/pathway.ts';
import type { AgContext, RendezVousPrevu } from './context.ts';
import { libellesActes, libellesEtapes } from './jointLabels.ts';
import { etatsFinis } from './states.ts';

type Row = Omit<Deadline, 'due'>;

function row(
  kind: string,
  label: string,
  holder: Holder,
  rule: string,
  expires = false,
  id = kind,
): Row {
  return { id, kind, label, holder, expires, rule };
}

const when = (due: Jour | null, spec: Row): Deadline[] => (due === null ? [] : [{ ...spec, due }]);

const porteurDuRendezVous = {
  franceTravail: 'emploi',
  social: 'social',
  tripartite: 'binome',
} as const satisfies { readonly [T in RendezVousPrevu['type']]: Holder };

/** Who is waited for: the one seat whose key is missing, or both. */
export function attendu(conjoint: Conjoint<Cote>): Holder {
  const [first, second] = siegesAttendus(conjoint);
  return first && !second ? first : 'binome';
}

function jointes(context: AgContext): Deadline[] {
  const { etape, acte, sieges } = context;
  const suppleances = (Object.keys(sieges) as Cote[]).flatMap((siege) =>
    when(
      sieges[siege].suppleance?.jusquAu ?? null,
      row(
        'suppleance',
        'Fin de la suppléance',
        'responsables',
        'CLE-08',
        true,
        `suppleance:${siege}`,
      ),
    ),
  );
  return [
    ...(etape
      ? when(
          etape.caduqueLe,
          row(
            'proposition',
            `${libellesEtapes[etape.etape]} : accord attendu`,
            attendu(context),
            'CLE-05',
            true,
            `proposition:${etape.id}`,
          ),
        )
      : []),
    ...(acte
      ? when(
          acte.effetLe,
          row(
            'acte',
            `${libellesActes[acte.acte]} : fin du délai d’objection`,
            'systeme',
            'CLE-07',
            true,
            `acte:${acte.id}`,
          ),
        )
      : []),
    ...suppleances,
  ];
}

function duSuivi(context: AgContext, value: string): Deadline[] {
  if (value !== 'actif' && value !== 'bilan') return [];
  const { contacts, echeances } = context;
  return [
    ...when(
      contacts.emploi?.avant ?? null,
      row('contactEmploi', 'Un contact à reprendre (France Travail)', 'emploi', 'AG-14'),
    ),
    ...when(
      contacts.social?.avant ?? null,
      row('contactSocial', 'Un contact à reprendre (service social)', 'social', 'AG-14'),
    ),
    ...when(
      value === 'actif' ? echeances.bilan : null,
      row('bilan', 'Bilan', 'binome', 'AG-18', true),
    ),
    ...when(echeances.fin, row('fin', 'Fin prévue de l’accompagnement', 'binome', 'AG-12')),
  ];
}

/** Every deadline of a case that goes on, nearest first. */
export function deadlines(state: CaseState<AgContext>): readonly Deadline[] {
  const { value, context } = state;
  if (etatsFinis.includes(value) || value === 'brouillon' || value === 'nouveau') return [];
  const { echeances } = context;
  const all = [
    ...when(echeances.binome, row('binome', 'Désigner le binôme', 'responsables', 'AG-04')),
    ...when(
      echeances.diagnostic,
      row('diagnostic', 'Valider le diagnostic partagé', 'binome', 'AG-05'),
    ),
    ...when(
      echeances.premierEntretien,
      row('premierEntretien', 'Premier entretien', 'binome', 'AG-05'),
    ),
    ...when(echeances.contrat, row('contrat', 'Signer le contrat', 'emploi', 'AG-17')),
    ...when(echeances.revue, row('revue', 'Revoir la suspension', 'binome', 'AG-05')),
    ...jointes(context),
    ...duSuivi(context, value),
    ...context.rendezVous.flatMap(({ id, type, jour, heure }) =>
      when(
        jour,
        row(
          'rendezVous',
          `Rendez-vous à ${heure.replace(':', ' h ')}`,
          porteurDuRendezVous[type],
          'AG-13',
          false,
          `rendezVous:${id}`,
        ),
      ),
    ),
    ...context.actions.flatMap(({ id, porteur, echeance }) =>
      when(echeance, row('action', 'Action du plan', porteur, 'AG-16', false, `action:${id}`)),
    ),
  ];
  return all.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}
