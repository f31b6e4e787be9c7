// Reads the contents of an accompagnement global as they come over the wire.
import { z } from 'zod';
import type { AgContents } from '../../../workflows/accompagnementGlobal/contents.ts';
import { Accord } from '../../../workflows/accompagnementGlobal/facts/accord.ts';
import { Statut } from '../../../workflows/accompagnementGlobal/facts/circonstances.ts';
import { AccordDeLien } from '../../../workflows/accompagnementGlobal/facts/couple.ts';
import {
  Frein,
  Rencontre,
  Reponse,
} from '../../../workflows/accompagnementGlobal/facts/diagnostic.ts';
import { AccordDeSuite } from '../../../workflows/accompagnementGlobal/facts/duree.ts';
import { Depart, Issue, Suivi } from '../../../workflows/accompagnementGlobal/facts/fin.ts';
import { Invitation } from '../../../workflows/accompagnementGlobal/facts/intervenant.ts';
import {
  Contrat,
  Orientation,
  Point,
} from '../../../workflows/accompagnementGlobal/facts/orientation.ts';
import { Demande } from '../../../workflows/accompagnementGlobal/facts/proposition.ts';
import { CompteRendu, Signature } from '../../../workflows/accompagnementGlobal/facts/suivi.ts';
import {
  decisionsDeCommission,
  documentsSignes,
  modesSignaturePapier,
  politiques,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Jour } from '../../../workflows/dates.ts';
import { mots } from '../../../workflows/kernel/words.ts';

const ecrit = { par: z.string(), le: Jour };
const Texte = z.object({ ...ecrit, texte: z.string() });
const Element = Texte.extend({ id: z.string() });

const RendezVous = z.object({
  ...ecrit,
  id: z.string(),
  type: z.enum(['franceTravail', 'social', 'tripartite']),
  jour: Jour,
  heure: z.string().nullable(),
  modalite: z.string().nullable(),
  lieu: z.string().nullable(),
  deplacePar: z.string().exactOptional(),
  compteRendu: CompteRendu.nullable(),
});

const Action = Element.extend({
  porteur: z.enum(['emploi', 'social', 'personne']),
  echeance: Jour,
  objectif: z.string().nullable(),
  etat: z.enum(['ouverte', 'faite', 'abandonnee', 'reportee']),
  commentaire: z.string().nullable(),
});

const Proposition = z.object({
  ...ecrit,
  id: z.string(),
  etape: z.string(),
  digest: z.string(),
  sel: z.string().nullable(),
});

const Demarrage = z.object({ debut: Jour, fin: Jour, signature: Signature.nullable() });

const Contents: z.ZodType<AgContents> = z.object({
  demande: Demande.nullable(),
  accord: Accord.extend(ecrit).nullable(),
  diagnostic: z.object({
    emploi: Texte.nullable(),
    social: Texte.nullable(),
    synthese: Texte.nullable(),
    rencontre: Rencontre.nullable(),
  }),
  commission: z.object({
    aPresenter: z.string().nullable(),
    presentation: Texte.nullable(),
    renvoi: Texte.nullable(),
  }),
  invitation: Invitation.extend(ecrit).nullable(),
  relais: z.array(Element),
  freins: z.array(Frein.extend(ecrit)),
  appuis: z.array(Element),
  objectifs: z.array(Element),
  proposition: Proposition.nullable(),
  demarrage: Demarrage.nullable(),
  rendezVous: z.array(RendezVous),
  tentatives: z.array(z.object({ ...ecrit, canal: z.string() })),
  messages: z.array(Element.extend({ siege: z.enum(['emploi', 'social']) })),
  actions: z.array(Action),
  orientation: Orientation.extend(ecrit).nullable(),
  usagers: z.object({ emploi: z.int().nullable(), social: z.int().nullable() }),
  signatures: z.array(
    z.object({
      ...ecrit,
      document: z.enum(mots(documentsSignes)),
      mode: z.enum(mots(modesSignaturePapier)),
      ou: z.string().nullable(),
    }),
  ),
  contrat: Contrat.nullable(),
  point: Point.extend(ecrit).nullable(),
  bilan: Texte.nullable(),
  renouvellement: z.object({ fin: Jour, accord: AccordDeSuite.nullable() }).nullable(),
  reponse: Reponse.nullable(),
  suivi: Suivi.extend(ecrit).nullable(),
  motifDeFin: Texte.nullable(),
  cloture: Issue.extend(ecrit).nullable(),
  depart: Depart.extend(ecrit).nullable(),
  statut: Statut.nullable(),
  lien: AccordDeLien.extend({ ...ecrit, cas: z.string().nullable() }).nullable(),
});

export function readContents(contents: unknown): AgContents {
  return Contents.parse(contents);
}

/** AG-34. The diagnosis as both sign it, which may be less than each reads. */
const Signed = z.object({
  emploi: z.string().nullable(),
  social: z.string().nullable(),
  synthese: z.string().nullable(),
  freins: z.array(Frein),
  appuis: z.array(z.object({ id: z.string(), texte: z.string() })),
  objectifs: z.array(z.object({ id: z.string(), texte: z.string() })),
  rencontre: Rencontre.nullable(),
  /** AG-48. What goes before a commission, when there is one. */
  presentation: z.string().nullable().default(null),
});
export type SignedDiagnosis = z.infer<typeof Signed>;

export function readSigned(toSign: unknown): SignedDiagnosis {
  return Signed.parse(toSign);
}

const AccordConnu = z.object({
  destinataires: z.array(z.string()),
  donneLe: Jour,
  jusquAu: Jour.nullable(),
  fin: z.object({ cause: z.enum(['retire', 'terme']), le: Jour }).nullable(),
});
export type AccordConnu = z.infer<typeof AccordConnu>;

const Suppleance = z.object({ agent: z.string(), depuis: Jour, jusquAu: Jour });
const Siege = z.object({
  suppleance: Suppleance.nullable(),
  ensuite: z.array(Suppleance).optional(),
});

const Passation = z.object({
  id: z.string(),
  siege: z.enum(['emploi', 'social']),
  agent: z.string(),
  repondreAvant: Jour,
  vers: z
    .object({ organisation: z.string(), accordLe: Jour, dossier: z.literal(true).optional() })
    .optional(),
});
export type PassationProposee = z.infer<typeof Passation>;

const Context = z.object({
  sieges: z.object({ emploi: Siege, social: Siege }),
  debut: Jour.nullable(),
  prescritLe: Jour.nullable(),
  valideLe: Jour.nullable(),
  clotLe: Jour.nullable(),
  orientation: z.object({ demandeeLe: Jour, reponseAvant: Jour }).nullish(),
  point: Jour.optional(),
  accord: AccordConnu.optional(),
  passation: Passation.nullish(),
  autrePassation: Passation.nullish(),
  commission: z
    .object({ decisions: z.array(z.object({ decision: z.enum(mots(decisionsDeCommission)) })) })
    .optional(),
  validation: z.enum(mots(politiques)).optional(),
  intervenant: z
    .object({ id: z.string(), agent: z.string(), jusquAu: Jour, depuis: z.string().nullable() })
    .nullish(),
  diagnostic: z.object({ emploi: z.boolean(), social: z.boolean(), synthese: z.boolean() }),
  echeances: z.object({ contrat: Jour.nullable(), bilan: Jour.nullable(), fin: Jour.nullable() }),
  rendezVous: z.array(z.object({ id: z.string(), jour: Jour, heure: z.string() })),
  actions: z.array(z.object({ id: z.string(), porteur: Action.shape.porteur, echeance: Jour })),
});
export type CaseDates = z.infer<typeof Context>;

/** What the screens use of the chart's own context. */
export function readContext(context: unknown): CaseDates {
  return Context.parse(context);
}

/** Who validates what is sent today, as the settings say it. */
export function readPolitique(reglages: unknown): keyof typeof politiques {
  return z.object({ validation: z.enum(mots(politiques)) }).parse(reglages).validation;
}
