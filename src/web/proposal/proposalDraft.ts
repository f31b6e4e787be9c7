// A proposal being written: shaped as the two commands that will carry it, so that their schemas check it as it is.
import { z } from 'zod';

export const PROPOSAL_DRAFT = 'proposition';

const text = z.string().default('');

/** Whether a situation was found for the person, as they were typed then. */
const Verification = z.object({
  mode: text,
  donneLe: text,
  reponse: z.enum(['', 'aucune', 'existe']),
  bureau: text,
  pour: text,
  autrePersonne: z.boolean(),
});
const notAsked: z.infer<typeof Verification> = {
  mode: '',
  donneLe: '',
  reponse: '',
  bureau: '',
  pour: '',
  autrePersonne: false,
};

export const ProposalDraft = z.object({
  /** The command that opens the case keeps one id, however many times it is tried. */
  ouvertureId: z.uuid(),
  prescriptionId: z.uuid(),
  /** Which step was on screen. */
  etape: z.int().min(0).max(3).default(0),
  ouverture: z.object({
    personne: z.object({
      prenom: text,
      nom: text,
      naissance: text,
      contacts: z.object({ telephone: text, courriel: text }),
      adresse: z.object({ voie: text, codePostal: text, commune: text }),
    }),
    organisationEmploi: text,
    organisationSocial: text,
  }),
  verification: Verification.default(notAsked),
  demande: z.object({
    motif: text,
    besoins: z.array(z.string()).default([]),
    freins: z.array(z.string()).default([]),
    situation: text,
    organismeReferent: text,
    noticeRemise: z.boolean().default(false),
    accord: z.object({
      /** Which sides may read what the other writes; neither: the person refused. */
      pour: z.array(z.enum(['emploi', 'social'])).default(['emploi', 'social']),
      themes: z.array(z.string()).default([]),
      mode: text,
      donneLe: text,
      jusquAu: text,
    }),
  }),
});
export type ProposalDraft = z.infer<typeof ProposalDraft>;

export function emptyProposal(): ProposalDraft {
  return {
    ouvertureId: crypto.randomUUID(),
    prescriptionId: crypto.randomUUID(),
    etape: 0,
    ouverture: {
      personne: {
        prenom: '',
        nom: '',
        naissance: '',
        contacts: { telephone: '', courriel: '' },
        adresse: { voie: '', codePostal: '', commune: '' },
      },
      organisationEmploi: '',
      organisationSocial: '',
    },
    verification: notAsked,
    demande: {
      motif: '',
      besoins: [],
      freins: [],
      situation: '',
      organismeReferent: '',
      noticeRemise: false,
      accord: { pour: ['emploi', 'social'], themes: [], mode: '', donneLe: '', jusquAu: '' },
    },
  };
}
