// Facts of the place and of its contract: proposed and held, refused, lapsed, prepared, signed, renewed.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { Attribution } from '../../places/attribution.ts';
import { PlaceVoulue } from '../../places/compose.ts';
import { liens } from '../vocabulary.ts';

const tenue = 'usage local : une place proposée est tenue';
const charte = 'charte nationale 2016 : contrat entre parents, crèche et France Travail';
export const Attributions = z.array(Attribution).max(60);
/** AVIP-60. The wish that openings cut into stretches, whole; absent: written before it was kept. */
export const Souhait = z.array(PlaceVoulue).max(12).optional();

export const placeProposee = defineFact({
  type: 'placeProposee.v1',
  label: 'Place proposée',
  source: tenue,
  clear: z.object({
    creche: Id,
    organisation: Id,
    referentFamilles: Id.nullable(),
    attributions: Attributions.min(1),
    souhait: Souhait,
    du: Jour,
    au: Jour,
    tenueJusquAu: Jour,
    /** Given before a request that stood before it; the reason is a fact of its own. */
    horsOrdre: z.boolean(),
  }),
  parts: {},
});

/** No reason here: the family owes the crèche none. */
export const offreRefusee = defineFact({
  type: 'offreRefusee.v1',
  label: 'Place non retenue',
  source: 'usage : le rang est gardé',
  clear: z.object({}),
  parts: {},
});

export const tenueExpiree = defineFact({
  type: 'tenueExpiree.v1',
  label: 'Place de nouveau libre',
  source: tenue,
  clear: z.object({}),
  parts: {},
});

/** The place of a brother or a sister is held as long as theirs. */
export const tenueProlongee = defineFact({
  type: 'tenueProlongee.v1',
  label: 'Place tenue plus longtemps, avec celle de la fratrie',
  source: 'usage : ensemble ou pas du tout',
  clear: z.object({ tenueJusquAu: Jour }),
  parts: {},
});

/** What each undertakes, and the hours: what the three sign. */
export const Contrat = z.object({
  minutesSemaine: z.int().min(0).max(4200),
  engagements: z.object({
    famille: texte(2000),
    creche: texte(2000),
    insertion: texte(2000),
  }),
});
export type Contrat = z.infer<typeof Contrat>;

export const contratPrepare = defineFact({
  type: 'contratPrepare.v1',
  label: 'Contrat d’accueil préparé',
  source: charte,
  clear: z.object({ debut: Jour, fin: Jour, bilanLe: Jour, tenueJusquAu: Jour }),
  parts: { contrat: { audience: 'creche', scope: 'case', schema: Contrat } },
});

export const contratSigne = defineFact({
  type: 'contratSigne.v1',
  label: 'Contrat d’accueil signé',
  source: charte,
  /** The place is held until that day for the contracts of brothers and sisters; absent: it is given. */
  clear: z.object({ tenueJusquAu: Jour.optional() }),
  parts: {},
});

/** The last contract of brothers and sisters is signed: the places of all of them are given. */
export const fratrieSignee = defineFact({
  type: 'fratrieSignee.v1',
  label: 'Contrats de la fratrie tous signés',
  source: 'usage : ensemble ou pas du tout',
  clear: z.object({}),
  parts: {},
});

export const Contact = z.object({
  nom: texte(120),
  lien: z.enum(mots(liens)),
  telephone: z.string().regex(/^\+?[0-9 .]{6,20}$/, { error: 'Ce numéro n’est pas valable.' }),
});
export type Contact = z.infer<typeof Contact>;

export const contactsTransmis = defineFact({
  type: 'contactsTransmis.v1',
  label: 'Contacts transmis à la crèche',
  source: 'RGPD art. 5 : les contacts nécessaires à l’accueil',
  clear: z.object({}),
  parts: {
    contacts: {
      audience: 'creche',
      scope: 'person',
      pendantLaPlace: true,
      schema: z.object({ contacts: z.array(Contact).max(6) }),
    },
  },
});

const renouvellement = 'charte nationale 2016 : renouvelable après bilan';

export const renouvellementPrepare = defineFact({
  type: 'renouvellementPrepare.v1',
  label: 'Renouvellement préparé',
  source: renouvellement,
  clear: z.object({ fin: Jour, bilanLe: Jour, attributions: Attributions }),
  parts: {
    renouvellement: { audience: 'creche', scope: 'case', schema: z.object({ texte: texte(2000) }) },
  },
});

export const accueilRenouvele = defineFact({
  type: 'accueilRenouvele.v1',
  label: 'Accueil renouvelé',
  source: renouvellement,
  clear: z.object({}),
  parts: {},
});

export const contratFacts = [
  placeProposee,
  offreRefusee,
  tenueExpiree,
  tenueProlongee,
  contratPrepare,
  contratSigne,
  fratrieSignee,
  contactsTransmis,
  renouvellementPrepare,
  accueilRenouvele,
] as const;
