// Opening, sending and withdrawing a proposal.
import { z } from 'zod';
import { addDays } from '../../dates.ts';
import { mayRead } from '../../kernel/audience.ts';
import { facultatif, pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import {
  Adresse,
  Contacts,
  Nom,
  PrenomEtNaissance,
  personneCreee,
} from '../../people/personFacts.ts';
import { personStream } from '../../streams.ts';
import { type AgSituation, command } from '../command.ts';
import {
  Accord,
  accompagnementPrescrit,
  accordRecueilli,
  Demande,
  propositionOuverte,
  propositionRetiree,
} from '../facts/proposition.ts';
import { coteDe, placeOf, profils } from '../place.ts';
import { estAccompagnement } from '../related.ts';
import type { AgState } from '../states.ts';

const Personne = z.object({
  ...PrenomEtNaissance.shape,
  ...Nom.shape,
  contacts: Contacts,
  adresse: Adresse,
});

/** A new person, or that of an ended accompagnement. */
const Ouverture = z
  .object({
    personne: facultatif(Personne),
    suiteDe: facultatif(Id),
    organisationEmploi: Id,
    organisationSocial: Id,
  })
  .refine(({ personne, suiteDe }) => (personne === null) !== (suiteDe === null), {
    error: 'Dites de qui il s’agit.',
    path: ['personne'],
  });

function creer(personne: z.infer<typeof Personne>, person: string, ctx: DecideContext): NewFact {
  const { prenom, naissance, nom, contacts, adresse } = personne;
  return fact(personneCreee, {
    on: { stream: personStream(person) },
    clear: {},
    parts: { prenomEtNaissance: { prenom, naissance }, nom: { nom }, contacts, adresse },
    scopeIds: { person },
    occurredOn: ctx.today,
    rules: ['AG-01'],
  });
}

const suivables: readonly AgState[] = ['cloture', 'refuse', 'retire', 'changementDepartement'];

/** AG-29. The person of an ended accompagnement, for who may read who they are there; to others it does not exist. */
function personneDe(caseId: string, ctx: DecideContext): string | Refusal {
  const related = ctx.related(caseId);
  const author = ctx.agent(ctx.actor.agent);
  if (!estAccompagnement(related) || !author) return refus('suiteInconnue');
  const place = placeOf(related.state, { ...author, agent: author.id }, ctx.today);
  if (!mayRead('identite', place)) return refus('suiteInconnue');
  return suivables.some((state) => state === related.state.value)
    ? related.state.context.personne
    : refus('suiteEnCours');
}

export const ouvrirProposition = command({
  type: 'ouvrirProposition',
  label: 'Proposer un accompagnement global',
  kind: 'additive',
  source: 'usage : Doubs, les deux côtés prescrivent',
  rules: ['AG-01', 'AG-29'],
  from: [],
  who: ['proposant'],
  data: Ouverture,
  related: (_situation, { suiteDe }) => (suiteDe === null ? [] : [suiteDe]),
  decide(_situation, { personne, suiteDe, organisationEmploi, organisationSocial }, ctx) {
    const author = ctx.agent(ctx.actor.agent);
    const cote = author ? coteDe(author) : null;
    if (!cote) return refuse({ kind: 'interdit', code: 'nonHabilite', params: {} });
    if (ctx.organisation(organisationEmploi)?.kind !== profils.emploi.kind) {
      return refuse(refus('organisationIncorrecte', { siege: 'emploi' }));
    }
    if (ctx.organisation(organisationSocial)?.kind !== profils.social.kind) {
      return refuse(refus('organisationIncorrecte', { siege: 'social' }));
    }
    const known = suiteDe === null ? null : personneDe(suiteDe, ctx);
    if (known && typeof known !== 'string') return refuse(known);
    const person = known ?? ctx.id('personne');
    return accepte(
      ...(personne ? [creer(personne, person, ctx)] : []),
      fact(propositionOuverte, {
        on: 'joint',
        clear: {
          reference: ctx.reference,
          personne: person,
          cote,
          organisationEmploi,
          organisationSocial,
          ...(suiteDe === null ? {} : { suiteDe }),
        },
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-01'],
      }),
    );
  },
});

/** AG-03. Both organisations of the case, today and not before it was given. Partial agreement: not yet. */
function accordInsuffisant(
  accord: Accord,
  { state }: AgSituation,
  ctx: DecideContext,
): Refusal | null {
  const { emploi, social } = state.context.sieges;
  const both = [emploi, social].every(({ organisation }) =>
    accord.destinataires.includes(organisation),
  );
  return premierRefus(
    pasFutur(accord.donneLe, ctx),
    accord.jusquAu !== null && pasPasse(accord.jusquAu, ctx),
    !both && refus('accordIncomplet'),
  );
}

export const prescrire = command({
  type: 'prescrire',
  label: 'Envoyer la proposition (prescription)',
  kind: 'decisive',
  source: 'protocole 2014 : freins cumulés, accord de la personne',
  rules: ['AG-02', 'AG-03', 'AG-05'],
  from: ['brouillon'],
  who: ['proposant'],
  data: z.object({ ...Demande.shape, accord: Accord }),
  decide(situation, { accord, ...demande }, ctx) {
    const refusal = premierRefus(
      !demande.freins.some((theme) => theme !== 'vieProfessionnelle') &&
        refus('freinSocialManquant'),
      demande.besoins.length === 0 && refus('besoinProfessionnelManquant'),
      !demande.noticeRemise && refus('noticeNonRemise'),
      accordInsuffisant(accord, situation, ctx),
    );
    if (refusal) return refuse(refusal);
    const { values } = ctx.settings;
    return accepte(
      fact(accordRecueilli, {
        on: 'joint',
        clear: { donneLe: accord.donneLe, jusquAu: accord.jusquAu },
        parts: { accord },
        occurredOn: accord.donneLe,
        rules: ['AG-03'],
      }),
      fact(accompagnementPrescrit, {
        on: 'joint',
        clear: {
          binomeAvant: addDays(ctx.today, values['ag.delaiBinomeJours']),
          diagnosticAvant: addDays(ctx.today, values['ag.delaiDiagnosticJours']),
          premierEntretienAvant: addDays(ctx.today, values['ag.premierEntretienJours']),
        },
        parts: { demande },
        occurredOn: ctx.today,
        rules: ['AG-02', 'AG-05'],
      }),
    );
  },
});

export const retirerProposition = command({
  type: 'retirerProposition',
  label: 'Retirer la proposition',
  kind: 'decisive',
  source: 'protocole 2014 : jamais contre la volonté de la personne',
  rules: ['AG-11'],
  // `valide` too: one validated and never begun would have no other way out.
  from: ['brouillon', 'prescrit', 'diagnostic', 'aValider', 'valide'],
  who: ['proposant', 'emploi', 'social'],
  data: z.object({ motif: texte(2000) }),
  decide(_situation, data, ctx) {
    return accepte(
      fact(propositionRetiree, {
        on: 'joint',
        clear: {},
        parts: { motif: data },
        occurredOn: ctx.today,
        rules: ['AG-11'],
      }),
    );
  },
});
