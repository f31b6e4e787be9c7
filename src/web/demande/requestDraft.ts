// A request for a place being written: shaped as the command that opens it, so that its schema checks it as it is.
import { z } from 'zod';
import { Rythme } from '../../../workflows/places/compose.ts';
import { toutesLesDemis } from '../../../workflows/places/halfDays.ts';

export const REQUEST_DRAFT = 'demande';

const text = z.string().default('');

const Parent = z.object({
  prenom: text,
  nom: text,
  role: z.enum(['signe', 'informe', 'nePasContacter']).default('signe'),
  telephone: text,
  courriel: text,
});
export type ParentDraft = z.infer<typeof Parent>;

export const RequestDraft = z.object({
  /** The command that opens the case keeps one id, however many times it is tried. */
  demandeId: z.uuid(),
  etape: z.int().min(0).max(9).default(0),
  nature: z.enum(['reguliere', 'ponctuelle']).default('reguliere'),
  commune: text,
  /** The accompagnement of a parent, or a brother's or sister's request; empty: none. */
  accompagnement: text,
  fratrie: text,
  enfant: z.object({ prenom: text, nom: text, naissance: text }),
  parents: z.array(Parent).max(2),
  insertion: text,
  referentSocial: text,
  besoin: z.object({
    // While it is written it may still have no half-day at all.
    rythme: Rythme.extend({ demis: z.array(z.enum(toutesLesDemis)) }),
    minutesSemaine: z.int().default(0),
    debutSouhaite: text,
  }),
  voeux: z.array(z.string()).default([]),
  criteres: z.object({
    foyer: z.boolean().default(false),
    allocation: z.boolean().default(false),
    quartier: z.boolean().default(false),
    jeune: z.boolean().default(false),
    objectif: text,
    echeance: text,
    fratrie: z.array(z.string()).default([]),
    commentaire: text,
  }),
  derogationAge: z.object({ jusquAu: text, motif: text }),
});
export type RequestDraft = z.infer<typeof RequestDraft>;

export const emptyParent: ParentDraft = {
  prenom: '',
  nom: '',
  role: 'signe',
  telephone: '',
  courriel: '',
};

/** `accompagnement`: the one whose person is the parent who signs; nobody is typed twice then. */
export function emptyRequest(accompagnement = ''): RequestDraft {
  return {
    demandeId: crypto.randomUUID(),
    etape: 0,
    nature: 'reguliere',
    commune: '',
    accompagnement,
    fratrie: '',
    enfant: { prenom: '', nom: '', naissance: '' },
    parents: accompagnement === '' ? [emptyParent] : [],
    insertion: '',
    referentSocial: '',
    besoin: {
      rythme: { demis: [], semaines: 'toutes', vacances: 'avec' },
      minutesSemaine: 0,
      debutSouhaite: '',
    },
    voeux: [],
    criteres: {
      foyer: false,
      allocation: false,
      quartier: false,
      jeune: false,
      objectif: '',
      echeance: '',
      fratrie: [],
      commentaire: '',
    },
    derogationAge: { jusquAu: '', motif: '' },
  };
}
