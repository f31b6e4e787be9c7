// Our meetings in the vocabulary in which France Travail's partners exchange theirs, both ways (AG-71).
import { z } from 'zod';
import type { Jour } from '../dates.ts';
import { heureOf, Instant, instantAt, jourOf } from '../dates.ts';
import { mots } from '../kernel/words.ts';
import type { RendezVous } from './contents.ts';
import { type modalites, type presences, typesRendezVous } from './vocabulary.ts';

type Modalite = keyof typeof modalites;
type Presence = keyof typeof presences;
type Type = RendezVous['type'];

const modalitesContact = {
  physique: 'PHYSIQUE',
  telephone: 'TELEPHONE',
  visio: 'VISIO',
} as const satisfies { readonly [M in Modalite]: string };

/** A person who said they would not come, and a meeting that we called off: both are ANNULE to a partner. */
const statuts = {
  tenu: 'EFFECTUE',
  absencePrevenue: 'ANNULE',
  absenceNonPrevenue: 'ABSENT',
  annuleParNous: 'ANNULE',
} as const satisfies { readonly [P in Presence]: string };

/** Back: ANNULE says nothing of who called it off, and the person is not accused of it. */
const presencesDe: { readonly [statut: string]: Presence | null } = {
  PRIS: null,
  MODIFIE: null,
  EFFECTUE: 'tenu',
  ABSENT: 'absenceNonPrevenue',
  ANNULE: 'annuleParNous',
};

/** rdv-insertion, `france_travail_payload.rb`: who receives. Ours are two of the six. */
const organismes = { emploi: 'FT', social: 'CD' } as const;

export const RendezVousPartenaire = z.object({
  id: z.string(),
  /** ISO 8601, UTC. */
  date: Instant,
  /** Minutes; Tandem does not ask for them. */
  duree: z.int().nullable(),
  adresse: z.string().nullable(),
  modaliteContact: z.enum(['PHYSIQUE', 'TELEPHONE', 'VISIO']),
  motif: z.enum(['ACC', 'ORI', 'AUT']),
  statut: z.enum(['PRIS', 'EFFECTUE', 'MODIFIE', 'ABSENT', 'ANNULE']),
  typeReception: z.enum(['COL', 'IND']),
  initiateur: z.enum(['USAGER', 'PARTENAIRE']),
  organisme: z.object({
    code: z.enum(['IND', 'FT', 'CD', 'DCD', 'ML', 'CE']),
    libelleStructure: z.string().nullable(),
  }),
  interlocuteur: z.object({ nom: z.string().nullable(), prenom: z.string().nullable() }),
  theme: z.string().nullable(),
});
export type RendezVousPartenaire = z.infer<typeof RendezVousPartenaire>;

/** Who receives: known by the organisation, said by name. */
export interface Recoit {
  readonly cote: keyof typeof organismes;
  readonly structure: string | null;
  readonly nom: string | null;
  readonly prenom: string | null;
}

/** Null when the meeting was never at an hour: a partner's agenda has no place for it. */
export function versPartenaire(
  { id, type, jour, heure, modalite, lieu, compteRendu, deplacePar }: RendezVous,
  { cote, structure, nom, prenom }: Recoit,
): RendezVousPartenaire | null {
  const known = mots(modalitesContact).find((one) => one === modalite);
  if (heure === null || known === undefined) return null;
  return {
    id,
    date: instantAt(jour, heure),
    duree: null,
    adresse: lieu,
    modaliteContact: modalitesContact[known],
    motif: 'ACC',
    statut: compteRendu ? statuts[compteRendu.presence] : deplacePar ? 'MODIFIE' : 'PRIS',
    typeReception: 'IND',
    initiateur: 'PARTENAIRE',
    organisme: { code: organismes[cote], libelleStructure: structure },
    interlocuteur: { nom, prenom },
    theme: typesRendezVous[type],
  };
}

export interface RendezVousLu {
  readonly type: Type;
  readonly jour: Jour;
  readonly heure: string;
  readonly modalite: Modalite;
  readonly lieu: string | null;
  /** Null as long as it is to come. */
  readonly presence: Presence | null;
  readonly deplace: boolean;
}

/** Null for what Tandem has no word for: a meeting of many, or with an organisation that is neither of the two. */
export function depuisPartenaire(rdv: RendezVousPartenaire): RendezVousLu | null {
  const type = typeDe(rdv);
  const modalite = mots(modalitesContact).find(
    (one) => modalitesContact[one] === rdv.modaliteContact,
  );
  if (rdv.typeReception === 'COL' || type === null || modalite === undefined) return null;
  return {
    type,
    jour: jourOf(rdv.date),
    heure: heureOf(rdv.date),
    modalite,
    lieu: rdv.adresse,
    presence: presencesDe[rdv.statut] ?? null,
    deplace: rdv.statut === 'MODIFIE',
  };
}

function typeDe({ organisme, theme }: RendezVousPartenaire): Type | null {
  if (theme === typesRendezVous.tripartite) return 'tripartite';
  if (organisme.code === organismes.emploi) return 'franceTravail';
  return organisme.code === organismes.social ? 'social' : null;
}
