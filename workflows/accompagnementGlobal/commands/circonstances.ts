// What changes around the person: how to reach them, where they live, the département that they leave.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { mayRead } from '../../kernel/audience.ts';
import { pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { rendreCaduque } from '../../kernel/lapse.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { Adresse, Contacts, contactsModifies } from '../../people/personFacts.ts';
import { rangSuivant } from '../../people/reunion.ts';
import { personStream } from '../../streams.ts';
import { statutDe, surAccordSeul } from '../circonstances.ts';
import { type AgSituation, command, pasAvantProposition, vivant } from '../command.ts';
import {
  Changement,
  circonstancesChangees,
  coordonneesModifiees,
  type Statut,
} from '../facts/circonstances.ts';
import { Depart, departementChange } from '../facts/fin.ts';
import { antidate, noter, retirer } from './accord.ts';

/**
 * SECRET-12. The pair, and before it is named who wrote the proposal: others neither change nor protect contacts. SECRET-20:
 * nor does anybody from an ended case, once another of that person runs.
 */
export function horsDePortee({ place }: Pick<OptionContext, 'place'>): Refusal | null {
  if (place.contactsAilleurs) return refus('coordonneesFermees');
  return mayRead('contactsProteges', place)
    ? null
    : { kind: 'interdit', code: 'nonHabilite', params: {} };
}

/** SECRET-21. Who reads them as they were would write the old over the new. */
const sansFondement = ({ place }: Pick<OptionContext, 'place'>): Refusal | null =>
  place.contactsJusquA ? refus('sansFondement') : null;

/**
 * SECRET-13. For who reads contacts even when they are protected: a desk says a change to the pair in a message, in the same
 * words for everybody, and never learns from what it reads again whether a protection exists.
 */
export const modifierCoordonnees = command({
  type: 'modifierCoordonnees',
  label: 'Mettre à jour les coordonnées',
  kind: 'decisive',
  // Two who write them at once: the second reads the first's words before sending theirs.
  disturbedBy: [coordonneesModifiees.type],
  source: 'RGPD art. 16 : exactitude',
  rules: ['AG-35', 'SECRET-13', 'SECRET-21'],
  from: ['brouillon', 'prescrit', ...vivant],
  who: ['emploi', 'social', 'proposant'],
  data: z.object({ contacts: Contacts, adresse: Adresse }),
  persons: ({ state }) => [state.context.personne],
  possible: (_situation, ctx) => horsDePortee(ctx) ?? sansFondement(ctx),
  decide({ state: { context } }, { contacts, adresse }, ctx) {
    const closed = horsDePortee(ctx) ?? sansFondement(ctx);
    if (closed) return refuse(closed);
    const person = context.personne;
    return accepte(
      fact(contactsModifies, {
        on: { stream: personStream(person) },
        clear: rangSuivant(ctx.person?.(person)),
        parts: { contacts, adresse },
        scopeIds: { person },
        occurredOn: ctx.today,
        rules: ['AG-35'],
      }),
      fact(coordonneesModifiees, {
        on: 'joint',
        clear: {},
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-35'],
      }),
    );
  },
});

export const noterDepart = command({
  type: 'noterDepart',
  label: 'Noter un départ vers un autre département',
  kind: 'decisive',
  source: 'convention locale : passage de relais avec accord',
  rules: ['AG-37', 'AG-95'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ le: Jour, ...Depart.shape }),
  decide({ state: { context } }, { le, ...depart }, ctx) {
    const { accord, elements } = depart;
    const dates = [le, ...(accord ? [accord.accordLe] : [])];
    const refusal = premierRefus(
      ...dates.map((date) => pasFutur(date, ctx) ?? pasAvantProposition(context, date)),
      elements.length > 0 && accord === null && refus('accordManquant'),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(departementChange, {
        on: 'joint',
        clear: { le },
        parts: { depart },
        occurredOn: ctx.today,
        rules: ['AG-37'],
      }),
    );
  },
});

/** The agreement in force, where the change makes an access rest on it alone. */
function aRedonner({ contents }: AgSituation, apres: Statut) {
  const avant = statutDe(contents);
  return avant && surAccordSeul(avant, apres).length > 0 ? contents.partage.accord : null;
}

/** AG-39. Given anew, the agreement goes on; not given, it ends that day, and sharing with it. */
function accordApres(
  situation: AgSituation,
  { accord, ...apres }: z.infer<typeof Changement>,
  ctx: DecideContext,
): readonly NewFact[] {
  const { context } = situation.state;
  const enVigueur = aRedonner(situation, apres);
  if (!enVigueur) return [];
  const caduque =
    context.etape?.etape === 'validation'
      ? rendreCaduque(context, 'contenuModifie', ctx.today)
      : [];
  if (accord) {
    const { accordLe: donneLe, accordMode: mode } = accord;
    const { destinataires, themes } = enVigueur;
    const jusquAu = context.accord?.jusquAu ?? null;
    return [
      ...caduque,
      noter({ destinataires: [...destinataires], themes: [...themes], donneLe, mode, jusquAu }),
    ];
  }
  // SECRET-03. To whoever stands beside the pair it is a withdrawal like any other.
  return [...caduque, ...retirer(situation, { le: ctx.today, mode: 'oral' }, ctx)];
}

export const changerCirconstances = command({
  type: 'changerCirconstances',
  label: 'Noter un changement (RSA, inscription, organisme référent)',
  kind: 'decisive',
  source: 'C. trav. R5312-42-1 IV',
  rules: ['AG-38', 'AG-39'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ le: Jour, ...Changement.shape }),
  decide(situation, { le, ...statut }, ctx) {
    const avant = statutDe(situation.contents);
    // What is read and reckoned from is the last of them: an older one would undo it.
    const depuis = situation.contents.statut?.depuis;
    const { situation: vitDe, organismeReferent, inscrite } = statut;
    const same =
      avant?.situation === vitDe &&
      avant.organismeReferent === organismeReferent &&
      avant.inscrite === inscrite;
    const refusal = premierRefus(
      pasFutur(le, ctx),
      statut.accord !== null && pasFutur(statut.accord.accordLe, ctx),
      statut.accord !== null && antidate(situation.state.context, statut.accord.accordLe),
      depuis !== undefined && le < depuis && refus('changementPlusRecent', { date: depuis }),
      same && refus('rienNeChange'),
      // AG-30. For whom and on what is not asked here: an agreement that renews none is noted by its own act.
      statut.accord !== null && !aRedonner(situation, statut) && refus('accordAPart'),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(circonstancesChangees, {
        on: 'joint',
        clear: {},
        parts: { statut },
        occurredOn: le,
        rules: ['AG-38'],
      }),
      ...accordApres(situation, statut, ctx),
    );
  },
});
