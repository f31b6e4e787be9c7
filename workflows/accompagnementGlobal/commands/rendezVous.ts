// Meetings and attempts: planned, noted with who came, and the clocks of contact they reset.
import { z } from 'zod';
import { addDays, type Jour, Jour as JourSchema } from '../../dates.ts';
import { facultatif, pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { type Cote, fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { command, vivant } from '../command.ts';
import type { AgContext } from '../context.ts';
import {
  CompteRendu,
  Heure,
  rendezVousFixe,
  rendezVousNote,
  Tentative,
  tentativeNotee,
} from '../facts/suivi.ts';
import { modalites, motifsLegitimes, typesRendezVous } from '../vocabulary.ts';
import { agendaDeLAutreCote } from './secretariat.ts';

export const fixerRendezVous = command({
  type: 'fixerRendezVous',
  label: 'Fixer un rendez-vous',
  kind: 'additive',
  source: 'usage',
  rules: ['AG-13', 'AG-51', 'TEMPS-01'],
  from: vivant,
  who: ['emploi', 'social', 'secretariat'],
  data: z.object({
    type: z.enum(mots(typesRendezVous)),
    modalite: z.enum(mots(modalites)),
    jour: JourSchema,
    heure: Heure,
    lieu: facultatif(texte(200)),
  }),
  decide(situation, { type, modalite, jour, heure, lieu }, ctx) {
    const refusal = premierRefus(agendaDeLAutreCote(situation, type, ctx), pasPasse(jour, ctx));
    if (refusal) return refuse(refusal);
    return accepte(
      fact(rendezVousFixe, {
        on: 'joint',
        clear: { id: ctx.id('rendezVous'), type, jour, heure },
        parts: { lieu: { modalite, lieu } },
        occurredOn: ctx.today,
        rules: ['AG-13'],
      }),
    );
  },
});

const Note = z.object({
  prevu: facultatif(Id),
  type: z.enum(mots(typesRendezVous)),
  le: JourSchema,
  ...CompteRendu.shape,
  motifLegitime: facultatif(z.enum(mots(motifsLegitimes))),
  texte: facultatif(texte(10_000)),
});
type Note = z.infer<typeof Note>;

const cotesDuType: { readonly [T in Note['type']]: readonly Cote[] } = {
  franceTravail: ['emploi'],
  social: ['social'],
  tripartite: ['emploi', 'social'],
};

/** The sides that saw the person: none when the person did not come (AG-14). */
function cotesPresents({ presence, presents, type }: Note): Cote[] {
  return presence === 'tenu' ? cotesDuType[type].filter((cote) => presents.includes(cote)) : [];
}

/** AG-13. A meeting that took place counts the person and one of us; one that did not cannot count the person. */
function contradiction(note: Note): Refusal | null {
  const venue = note.presents.includes('personne');
  if (note.presence !== 'tenu') return venue ? refus('presenceContradictoire') : null;
  return venue && cotesPresents(note).length > 0 ? null : refus('presenceContradictoire');
}

const annonce = ({ presence }: Note) =>
  presence === 'absencePrevenue' || presence === 'annuleParNous';

/** AG-13. Kept where someone did not come, unknown until it is known; it has no meaning elsewhere. */
function motifDe({ presence, motifLegitime }: Note): Note['motifLegitime'] {
  const absence = presence === 'absencePrevenue' || presence === 'absenceNonPrevenue';
  return absence ? (motifLegitime ?? 'inconnu') : null;
}

/**
 * AG-14. The new due day of one side, or null when its clock does not move: not there, seen since, or before there was
 * anything to clock. AG-93: a day that runs is never moved back.
 */
function contactAvant(
  note: Note,
  cote: Cote,
  { contacts, prescritLe }: AgContext,
  ctx: Pick<DecideContext, 'settings'>,
): Jour | null {
  const { dernier = null, avant = null } = contacts[cote] ?? {};
  const depasse =
    (dernier !== null && note.le <= dernier) || (prescritLe !== null && note.le < prescritLe);
  if (!cotesPresents(note).includes(cote) || depasse) return null;
  const { values } = ctx.settings;
  const jours = values[cote === 'emploi' ? 'ag.contactEmploiJours' : 'ag.contactSocialJours'];
  const prochain = addDays(note.le, jours);
  return avant !== null && avant > prochain ? avant : prochain;
}

/** The meeting as it is noted, whoever says it: a member, or the software where it was fixed. */
export function faitNote(
  note: Note,
  id: string,
  context: AgContext,
  ctx: Pick<DecideContext, 'settings' | 'today'>,
): NewFact {
  const { prevu, type, le, modalite, presence, presents } = note;
  return fact(rendezVousNote, {
    on: 'joint',
    clear: {
      id,
      prevu,
      type,
      le,
      contactEmploiAvant: contactAvant(note, 'emploi', context, ctx),
      contactSocialAvant: contactAvant(note, 'social', context, ctx),
    },
    parts: {
      compteRendu: {
        modalite,
        presence,
        presents,
        motifLegitime: motifDe(note),
        texte: note.texte,
      },
    },
    occurredOn: le < ctx.today ? le : ctx.today,
    rules: ['AG-13', 'AG-14'],
  });
}

export const noterRendezVous = command({
  type: 'noterRendezVous',
  label: 'Noter un rendez-vous',
  kind: 'additive',
  source: 'usage : Nord 2016, un contact tous les 15 jours',
  rules: ['AG-13', 'AG-14', 'AG-93'],
  from: vivant,
  who: ['emploi', 'social'],
  data: Note,
  decide({ state: { context } }, note, ctx) {
    const { prevu, le } = note;
    const known = prevu === null || context.rendezVous.some(({ id }) => id === prevu);
    const refusal = premierRefus(
      !known && refus('rendezVousInconnu'),
      // What will not take place may be noted ahead of its day.
      !annonce(note) && pasFutur(le, ctx),
      contradiction(note),
    );
    if (refusal) return refuse(refusal);
    return accepte(faitNote(note, ctx.id('rendezVous'), context, ctx));
  },
});

export const noterTentative = command({
  type: 'noterTentative',
  label: 'Noter une tentative de contact',
  kind: 'additive',
  source: 'usage : une tentative ne vaut pas un contact',
  rules: ['AG-15', 'AG-51'],
  from: vivant,
  who: ['emploi', 'social', 'secretariat'],
  data: z.object({ le: JourSchema, ...Tentative.shape }),
  decide(_situation, { le, canal, commentaire }, ctx) {
    const future = pasFutur(le, ctx);
    if (future) return refuse(future);
    const noted = { canal, commentaire };
    const ofPair = ctx.place.qualites.has('emploi') || ctx.place.qualites.has('social');
    return accepte(
      fact(tentativeNotee, {
        on: 'joint',
        clear: { id: ctx.id('tentative') },
        parts: {
          tentative: ofPair ? noted : undefined,
          parSecretariat: ofPair ? undefined : noted,
        },
        occurredOn: le,
        rules: ['AG-15'],
      }),
    );
  },
});
