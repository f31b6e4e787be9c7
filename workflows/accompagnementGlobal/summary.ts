// What lists show of a case: ids, states, dates, who stands where, and who holds the ball.

import type { Holder } from '../kernel/deadline.ts';
import type { Cote } from '../kernel/fact.ts';
import type { CaseState, CaseSummary } from '../kernel/pathway.ts';
import type { AgContext } from './context.ts';
import { attendu, deadlines } from './deadlines.ts';
import { libellesEtapes } from './jointLabels.ts';
import { passations } from './relais.ts';
import { etatsFinis } from './states.ts';

/** In the diagnosis each writes a part: who has not holds the ball; the rest is both's. */
function porteurDuDiagnostic({ diagnostic }: AgContext): { holder: Holder; what: string } {
  const { emploi, social } = diagnostic;
  if (emploi && social)
    return { holder: 'binome', what: 'Finir le diagnostic et proposer sa validation' };
  if (emploi) return { holder: 'social', what: 'Écrire la partie sociale du diagnostic' };
  if (social) return { holder: 'emploi', what: 'Écrire la partie professionnelle du diagnostic' };
  return { holder: 'binome', what: 'Écrire chacun sa partie du diagnostic' };
}

/** A key of the pair, or the person's signature once both are turned (AG-46). */
function ceQuiManque(context: AgContext, etape: string): string {
  return attendu(context) === 'personne'
    ? 'Recueillir la signature de la personne'
    : `Confirmer : ${libellesEtapes[etape]}`;
}

/** Who holds the ball, and what they are waited for; null while nothing is asked of anybody. */
export function attente({
  value,
  context,
}: CaseState<AgContext>): { holder: Holder; what: string } | null {
  const { etape, acte } = context;
  // AG-19. Who may object has the ball until the window's end, although nothing obliges them.
  if (acte) {
    const autre = acte.siege === 'emploi' ? 'social' : 'emploi';
    return { holder: autre, what: 'Lire la sortie annoncée, et objecter s’il le faut' };
  }
  if (etape) return { holder: attendu(context), what: ceQuiManque(context, etape.etape) };
  switch (value) {
    case 'brouillon':
      return { holder: 'proposant', what: 'Terminer et envoyer la proposition' };
    case 'prescrit':
      return { holder: 'responsables', what: 'Désigner le binôme' };
    case 'diagnostic':
      return porteurDuDiagnostic(context);
    case 'enCommission':
      return { holder: 'commission', what: 'Décider : valider, refuser ou renvoyer au binôme' };
    case 'valide':
      return { holder: 'binome', what: 'Proposer le démarrage' };
    case 'bilan':
      return { holder: 'binome', what: 'Faire le bilan' };
    default:
      return null;
  }
}

export function summary(state: CaseState<AgContext>): CaseSummary {
  const { value, context } = state;
  const cotes = Object.keys(context.sieges) as Cote[];
  const membres = cotes.flatMap((cote) => {
    const { titulaire, suppleance } = context.sieges[cote];
    return [
      ...(titulaire ? [{ agent: titulaire, qualite: cote, until: null }] : []),
      ...(suppleance
        ? [{ agent: suppleance.agent, qualite: cote, until: suppleance.jusquAu }]
        : []),
    ];
  });
  const { anciens = [], intervenant, ponts } = context;
  const relais: CaseSummary['agents'] = [
    ...passations(context).map(
      ({ agent, repondreAvant }) => ({ agent, qualite: 'receveur', until: repondreAvant }) as const,
    ),
    ...(intervenant && intervenant.depuis !== null
      ? [{ agent: intervenant.agent, qualite: 'intervenant', until: intervenant.jusquAu } as const]
      : []),
    ...anciens.map(({ agent, siege, jusquAu }) => ({
      agent,
      qualite: siege === 'emploi' ? ('ancienEmploi' as const) : ('ancienSocial' as const),
      until: jusquAu,
    })),
  ];
  const waiting = attente(state);
  return {
    pathway: 'accompagnement-global',
    reference: context.reference,
    state: value,
    ended: etatsFinis.includes(value),
    person: context.personne,
    organisations: cotes.map((cote) => context.sieges[cote].organisation),
    agents: [{ agent: context.auteur, qualite: 'proposant', until: null }, ...membres, ...relais],
    waitingFor: waiting?.holder ?? null,
    waitingSince: waiting
      ? (context.acte?.annonceLe ?? context.etape?.proposeeLe ?? context.depuis)
      : null,
    waitingWhat: waiting?.what ?? null,
    deadlines: deadlines(state),
    ...(ponts?.length ? { ponts: ponts.map((cote) => context.sieges[cote].organisation) } : {}),
    ...(value === 'purge' ? { title: 'Situation effacée' } : {}),
    ...(context.clotLe ? { endedOn: context.clotLe } : {}),
  };
}
