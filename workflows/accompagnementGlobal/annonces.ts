// What a meeting announced by RDV Service Public changes here: pure, and nothing where a member has spoken since (AG-78, AG-79).
import type { Jour } from '../dates.ts';
import { type Cote, fact, type NewFact } from '../kernel/fact.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { faitNote } from './commands/rendezVous.ts';
import type { AgContents, RendezVous } from './contents.ts';
import type { AgContext } from './context.ts';
import { rendezVousDeplace } from './facts/secretariat.ts';
import { type CompteRendu, rendezVousFixe } from './facts/suivi.ts';
import type { modalites, presences } from './vocabulary.ts';

/** The statuses of RDV Service Public, `revoked` being also what was deleted there, or is no longer this person's. */
export const statutsRdv = ['unknown', 'seen', 'excused', 'revoked', 'noshow'] as const;
export type StatutRdv = (typeof statutsRdv)[number];

export interface Annonce {
  readonly cote: Cote;
  readonly statut: StatutRdv;
  readonly jour: Jour;
  readonly heure: string;
  readonly modalite: keyof typeof modalites;
  readonly lieu: string | null;
}

type Presence = keyof typeof presences;

const presencesDe: { readonly [S in StatutRdv]: Presence | null } = {
  unknown: null,
  seen: 'tenu',
  excused: 'absencePrevenue',
  noshow: 'absenceNonPrevenue',
  revoked: 'annuleParNous',
};

const typeDe = { emploi: 'franceTravail', social: 'social' } as const;

interface Ici {
  readonly context: AgContext;
  readonly contents: AgContents;
  /** The meeting as it was announced before, under its id here; undefined: it was not. */
  readonly connu: RendezVous | undefined;
  /** An id for what is written now. */
  readonly id: (name: string) => string;
}

type Ctx = Pick<DecideContext, 'settings' | 'today'>;

/** AG-79. `par`: the bridge signs as the machine; anybody else is somebody. */
const dUnMembre = (par: string | undefined) => par !== undefined && par !== 'systeme';

export function faitsDeLAnnonce(annonce: Annonce, ici: Ici, ctx: Ctx): readonly NewFact[] {
  const { connu } = ici;
  const presence = presencesDe[annonce.statut];
  if (connu?.compteRendu && dUnMembre(connu.par)) return [];
  if (presence === null) return prevu(annonce, ici, ctx);
  return sansObjet(annonce, connu, presence, ctx) ? [] : [note(annonce, ici, presence, ctx)];
}

/** Already said, said too early, or called off before it was ever known here. */
function sansObjet(
  { jour }: Annonce,
  connu: RendezVous | undefined,
  presence: Presence,
  { today }: Ctx,
): boolean {
  const held = presence === 'tenu' || presence === 'absenceNonPrevenue';
  if (connu?.compteRendu?.presence === presence) return true;
  return held ? jour > today : !connu;
}

function note(
  annonce: Annonce,
  { connu, context, id }: Ici,
  presence: Presence,
  ctx: Ctx,
): NewFact {
  const { cote, jour, modalite } = annonce;
  const presents: CompteRendu['presents'] = presence === 'tenu' ? ['personne', cote] : [];
  const said = {
    prevu: connu?.id ?? null,
    type: typeDe[cote],
    le: connu && dUnMembre(connu.deplacePar) ? connu.jour : jour,
    modalite,
    presence,
    presents,
    motifLegitime: null,
    texte: null,
  };
  return faitNote(said, id('annonce'), context, ctx);
}

/** To come: fixed when it is new or was called off, moved when it is elsewhere and no member moved it since. */
function prevu(annonce: Annonce, { connu, id }: Ici, ctx: Ctx): readonly NewFact[] {
  const { cote, jour, heure, modalite, lieu } = annonce;
  const written = { occurredOn: ctx.today, rules: ['AG-78'] };
  if (!connu || connu.compteRendu) {
    if (jour < ctx.today || connu?.compteRendu?.presence === 'tenu') return [];
    const clear = { id: id('annonce'), type: typeDe[cote], jour, heure };
    return [
      fact(rendezVousFixe, { on: 'joint', clear, parts: { lieu: { modalite, lieu } }, ...written }),
    ];
  }
  const same =
    connu.jour === jour &&
    connu.heure === heure &&
    connu.modalite === modalite &&
    connu.lieu === lieu;
  if (same || dUnMembre(connu.deplacePar) || jour < ctx.today) return [];
  const clear = { rendezVous: connu.id, jour, heure };
  return [
    fact(rendezVousDeplace, {
      on: 'joint',
      clear,
      parts: { lieu: { modalite, lieu } },
      ...written,
    }),
  ];
}
