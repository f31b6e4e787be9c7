// Opening a proposal: about a new person, or that of an ended accompagnement.
import { z } from 'zod';
import { mayRead } from '../../kernel/audience.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { type Cote, fact, type NewFact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import type { DecideContext, RelatedCase } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import {
  Adresse,
  Contacts,
  Nom,
  PrenomEtNaissance,
  personneCreee,
} from '../../people/personFacts.ts';
import { personStream } from '../../streams.ts';
import { command } from '../command.ts';
import { identiteVerifiee, propositionOuverte, Verification } from '../facts/proposition.ts';
import { coteDe, placeOf, profils } from '../place.ts';
import { estAccompagnement } from '../related.ts';
import { etatsASuivre } from '../states.ts';
import { autreEnCours } from '../suite.ts';

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
    verification: facultatif(Verification),
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

function verifiee(verification: z.infer<typeof Verification>, ctx: DecideContext): NewFact {
  return fact(identiteVerifiee, {
    on: 'joint',
    clear: { donneLe: verification.donneLe },
    parts: { verification },
    occurredOn: ctx.today,
    rules: ['AG-40'],
  });
}

function organisationDe(siege: Cote, organisation: string, ctx: DecideContext): Refusal | null {
  const fits = ctx.organisation(organisation)?.kind === profils[siege].kind;
  return fits ? null : refus('organisationIncorrecte', { siege });
}

/** AG-29. The person of an ended accompagnement, for who may read who they are there; to others it does not exist. */
function personneDe(caseId: string, ctx: DecideContext): string | Refusal {
  const related = ctx.related(caseId);
  const author = ctx.agent(ctx.actor.agent);
  if (!estAccompagnement(related) || !author) return refus('suiteInconnue');
  const place = placeOf(related.state, { ...author, agent: author.id }, ctx.today);
  if (!mayRead('identite', place)) return refus('suiteInconnue');
  if (!etatsASuivre.some((state) => state === related.state.value)) return refus('suiteEnCours');
  const { personne } = related.state.context;
  return autreEnCours(personne, ctx) ?? personne;
}

const personnesDe = (related: readonly RelatedCase[]) =>
  related.filter(estAccompagnement).map(({ state }) => state.context.personne);

export const ouvrirProposition = command({
  type: 'ouvrirProposition',
  label: 'Proposer un accompagnement global',
  kind: 'additive',
  source: 'usage : Doubs, les deux côtés prescrivent',
  rules: ['AG-01', 'AG-29', 'AG-40', 'AG-97'],
  from: [],
  who: ['proposant'],
  data: Ouverture,
  related: (_situation, { suiteDe }) => (suiteDe === null ? [] : [suiteDe]),
  peersOf: (_situation, related) => personnesDe(related),
  persons: (_situation, related) => personnesDe(related),
  decide(_situation, data, ctx) {
    const { personne, suiteDe, verification, organisationEmploi, organisationSocial } = data;
    const author = ctx.agent(ctx.actor.agent);
    const cote = author ? coteDe(author) : null;
    if (!cote) return refuse({ kind: 'interdit', code: 'nonHabilite', params: {} });
    const refusal = premierRefus(
      organisationDe('emploi', organisationEmploi, ctx),
      organisationDe('social', organisationSocial, ctx),
      verification && pasFutur(verification.donneLe, ctx),
      !!personne?.naissance && pasFutur(personne.naissance, ctx),
    );
    if (refusal) return refuse(refusal);
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
      ...(verification ? [verifiee(verification, ctx)] : []),
    );
  },
});
