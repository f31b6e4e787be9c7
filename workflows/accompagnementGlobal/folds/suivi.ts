// How the facts of the follow-up change the context: clocks of contact, plan, review.
import type { Jour } from '../../dates.ts';
import type { AgContext, Contact } from '../context.ts';
import { ballMoves, type Change, due, type Folds, unchanged } from './fold.ts';

function seen(contact: Contact | null, le: Jour, avant: Jour | null): Contact | null {
  return avant === null ? contact : { dernier: le, avant };
}

const without = <T extends { readonly id: string }>(list: readonly T[], id: string | null): T[] =>
  list.filter((item) => item.id !== id);

/** Any change of the plan answers the wish to look at it again. A case that never had the wish stays without the field. */
const planVu = (context: AgContext): Change =>
  context.revuePlan === undefined ? {} : { revuePlan: null };

export const suiviFolds: Folds<
  | 'demarragePrepare.v1'
  | 'accompagnementDemarre.v1'
  | 'rendezVousFixe.v1'
  | 'rendezVousNote.v1'
  | 'tentativeNotee.v1'
  | 'signatureNotee.v1'
  | 'usagerRattache.v1'
  | 'actionAjoutee.v1'
  | 'actionMiseAJour.v1'
  | 'bilanOuvert.v1'
  | 'bilanRedige.v1'
  | 'noteAjoutee.v1'
  | 'revueDuPlanDemandee.v1'
> = {
  'demarragePrepare.v1': unchanged,
  'accompagnementDemarre.v1': (context, { clear, occurredOn }) => ({
    ...due(context, { bilan: clear.bilanLe, fin: clear.fin }),
    etape: null,
    debut: clear.debut,
    depuis: occurredOn,
    contacts: {
      emploi: {
        dernier: context.contacts.emploi?.dernier ?? null,
        avant: clear.contactEmploiAvant,
      },
      social: {
        dernier: context.contacts.social?.dernier ?? null,
        avant: clear.contactSocialAvant,
      },
    },
  }),
  'rendezVousFixe.v1': (context, { clear }) => ({ rendezVous: [...context.rendezVous, clear] }),
  'rendezVousNote.v1': (context, { clear }) => {
    const { contactEmploiAvant, contactSocialAvant, le } = clear;
    const personSeen = contactEmploiAvant !== null || contactSocialAvant !== null;
    return {
      ...(personSeen ? due(context, { premierEntretien: null }) : {}),
      rendezVous: without(context.rendezVous, clear.prevu),
      contacts: {
        emploi: seen(context.contacts.emploi, le, contactEmploiAvant),
        social: seen(context.contacts.social, le, contactSocialAvant),
      },
    };
  },
  'tentativeNotee.v1': unchanged,
  'signatureNotee.v1': unchanged,
  'usagerRattache.v1': (context, { clear: { cote, rattache } }) => ({
    ponts: [...(context.ponts ?? []).filter((one) => one !== cote), ...(rattache ? [cote] : [])],
  }),
  'actionAjoutee.v1': (context, { clear: { id, porteur, echeance } }) => ({
    ...planVu(context),
    actions: [...context.actions, { id, porteur, echeance }],
  }),
  'actionMiseAJour.v1': (context, { clear: { action, echeance } }) => ({
    ...planVu(context),
    actions:
      echeance === null
        ? without(context.actions, action)
        : context.actions.map((known) => (known.id === action ? { ...known, echeance } : known)),
  }),
  'bilanOuvert.v1': (context, fact) => ({
    ...due(context, { bilan: null }),
    ...ballMoves(context, fact),
  }),
  'bilanRedige.v1': (context, fact) => ({ ...planVu(context), ...ballMoves(context, fact) }),
  'noteAjoutee.v1': unchanged,
  'revueDuPlanDemandee.v1': (_, { clear }) => ({ revuePlan: clear.avant }),
};
