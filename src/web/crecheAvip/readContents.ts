// Reads the contents and the context of a request for a crèche place as they come over the wire.
import { z } from 'zod';
import { decideurs } from '../../../workflows/creche/vocabulary.ts';
import type { AvipContents } from '../../../workflows/crecheAvip/contents.ts';
import { Contact, Contrat } from '../../../workflows/crecheAvip/facts/contrat.ts';
import {
  Besoin,
  Criteres,
  Famille,
  Membre,
  Voeu,
} from '../../../workflows/crecheAvip/facts/demande.ts';
import { causesDeFin, natures } from '../../../workflows/crecheAvip/vocabulary.ts';
import { Jour } from '../../../workflows/dates.ts';
import { mots } from '../../../workflows/kernel/words.ts';
import { Attribution } from '../../../workflows/places/attribution.ts';
import { PlaceVoulue } from '../../../workflows/places/compose.ts';

const ecrit = { par: z.string(), le: Jour };
const Texte = z.object({ ...ecrit, texte: z.string() });

const Contents: z.ZodType<AvipContents> = z.object({
  naissance: Jour.nullable(),
  besoin: Besoin.nullable(),
  famille: Famille.nullable(),
  accompagnement: z.string().nullable(),
  criteres: Criteres.extend(ecrit).nullable(),
  verification: z.object({ parcours: z.string(), volontaire: z.boolean() }).nullable(),
  contacts: z.array(Contact),
  contrat: Contrat.nullable(),
  proposition: z
    .object({
      ...ecrit,
      id: z.string(),
      etape: z.string(),
      digest: z.string(),
      sel: z.string().nullable(),
    })
    .nullable(),
  changement: z
    .object({ minutesSemaine: z.number(), information: z.string().nullable() })
    .nullable(),
  renouvellement: z.string().nullable(),
  bilan: z.object({ referents: Texte.nullable(), creche: Texte.nullable() }),
  motifs: z.array(
    Texte.extend({ id: z.string(), de: z.string(), audience: z.enum(['referents', 'creche']) }),
  ),
});

export function readContents(contents: unknown): AvipContents {
  return Contents.parse(contents);
}

const Attributions = z.array(Attribution);

const Context = z.object({
  reference: z.string(),
  signataires: z.array(z.string()),
  signatures: z.array(z.string()),
  nature: z.enum(mots(natures)),
  voeux: z.array(Voeu),
  referentSocial: Membre.nullable(),
  demandeLe: Jour.nullable(),
  dernierJourAge: Jour.nullable(),
  ageDeroge: z.boolean(),
  liees: z.array(z.string()),
  /** Who is to answer; absent: the crèche. */
  decideur: z.enum(mots(decideurs)).optional(),
  offre: z
    .object({
      creche: z.string(),
      organisation: z.string(),
      du: Jour,
      au: Jour,
      attributions: Attributions,
      souhaits: z.array(z.object({ aPartirDu: Jour, places: z.array(PlaceVoulue) })).optional(),
      tenueJusquAu: Jour,
      donnee: z.boolean(),
    })
    .nullable(),
  contrat: z.object({ debut: Jour, fin: Jour, bilanLe: Jour, signe: z.boolean() }).nullable(),
  commenceLe: Jour.nullable(),
  arret: z
    .object({
      le: Jour,
      par: z.enum(['finAnticipee', 'finPrevue', 'droitCommun']),
      cause: z.enum(mots(causesDeFin)),
    })
    .nullable(),
  changement: z
    .object({ id: z.string(), attributions: Attributions, aPartirDu: Jour, repondreAvant: Jour })
    .nullable(),
  renouvellement: z.object({ fin: Jour, bilanLe: Jour, attributions: Attributions }).nullable(),
  adaptation: Attributions,
  releves: Attributions,
  ponctuels: Attributions,
  echeances: z.object({ recontact: Jour.nullable() }),
  sieges: z.object({ insertion: z.object({ titulaire: z.string().nullable() }) }),
});
export type AvipDates = z.infer<typeof Context>;

/** What the screens use of the chart's own context. */
export function readContext(context: unknown): AvipDates {
  return Context.parse(context);
}
