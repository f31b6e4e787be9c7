// Notes and private reminders: additive, they disturb nothing.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { pasPasse } from '../../kernel/commandData.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact, type PrivateState } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, coteDeLActeur, vivant } from '../command.ts';
import { noteAjoutee, rappelLeve, rappelPose } from '../facts/notes.ts';
import { intervenantAu } from '../intervenant.ts';
import { couvre } from '../partage.ts';

export const audiencesDeNote = z.enum(['binome', 'emploi', 'social']);
/** Beside the pair: who is asked for a time, the desks, the commission while it has the case. */
const audiences = z.enum([...audiencesDeNote.options, 'instruction', 'intervenant', 'secretariat']);
interface Note {
  readonly audience: z.infer<typeof audiences>;
  readonly texte: string;
}

const interdit = (code: string): Refusal => ({ kind: 'interdit', code, params: {} });

/** AG-21, AG-48, AG-50. Nobody writes where they do not read, nor to who is not there. */
function filFerme(
  { state, contents: { partage } }: AgSituation,
  audience: Note['audience'],
  ctx: DecideContext,
) {
  const pair = ctx.place.qualites.has('emploi') || ctx.place.qualites.has('social');
  if (!pair) return audience === 'intervenant' ? null : interdit('audienceDeLAutreCote');
  if (audience === 'intervenant' && !intervenantAu(state.context, ctx.today)) {
    return refus('audienceFermee');
  }
  if (audience !== 'instruction' && audience !== 'intervenant') return null;
  if (audience === 'instruction' && state.value !== 'enCommission') return refus('audienceFermee');
  // AG-33. Who stands beside both reads what both read: nothing, where the agreement keeps it from the other side.
  const beside = Object.values(partage.sieges).filter((one) => one !== ctx.actor.organisation);
  return beside.every((one) => couvre(partage, one, null)) ? null : refus('filNonPartage');
}

/** AG-21. For both it lies in the common thread, for one side in that side's own. */
export function noter(
  situation: AgSituation,
  { audience, texte: text }: Note,
  ctx: DecideContext,
): NewFact | Refusal {
  const ofOneSide = audience === 'emploi' || audience === 'social';
  const closed = filFerme(situation, audience, ctx);
  if (closed) return closed;
  if (ofOneSide && audience !== coteDeLActeur(situation, ctx)) {
    return interdit('audienceDeLAutreCote');
  }
  return fact(noteAjoutee, {
    on: ofOneSide ? audience : 'joint',
    clear: { id: ctx.id('note'), audience },
    parts: { note: { texte: text } },
    occurredOn: ctx.today,
    rules: ['AG-21', 'SECRET-01'],
  });
}

export const ajouterNote = command({
  type: 'ajouterNote',
  label: 'Ajouter une note',
  kind: 'additive',
  source: 'CASF L121-6-2 : partage limité au nécessaire',
  rules: ['AG-21', 'AG-48', 'AG-50', 'SECRET-01'],
  from: vivant,
  who: ['emploi', 'social', 'intervenant'],
  data: z.object({ audience: audiences, texte: texte(20_000) }),
  decide(situation, data, ctx) {
    const note = noter(situation, data, ctx);
    return 'code' in note ? refuse(note) : accepte(note);
  },
});

export const poserRappel = command({
  type: 'poserRappel',
  label: 'Poser un rappel',
  kind: 'additive',
  source: 'usage',
  rules: ['AG-22'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ due: Jour, texte: texte(500) }),
  decide(situation, { due, texte: text }, ctx) {
    const past = pasPasse(due, ctx);
    if (past) return refuse(past);
    const cote = coteDeLActeur(situation, ctx);
    return accepte(
      fact(rappelPose, {
        on: cote,
        clear: { id: ctx.id('rappel'), audience: cote, due },
        parts: { rappel: { texte: text } },
        occurredOn: ctx.today,
        rules: ['AG-22'],
      }),
    );
  },
});

function rappelsDuCote(
  { prive }: AgSituation,
  ctx: Pick<OptionContext, 'place'>,
): PrivateState['rappels'] {
  const cote = ctx.place.qualites.has('emploi') ? 'emploi' : 'social';
  return prive[cote]?.rappels ?? [];
}

function aucunRappel(situation: AgSituation, ctx: OptionContext): Refusal | null {
  return rappelsDuCote(situation, ctx).length === 0 ? refus('aucunRappel') : null;
}

export const leverRappel = command({
  type: 'leverRappel',
  label: 'Lever un rappel',
  kind: 'additive',
  source: 'usage',
  rules: ['AG-22'],
  // A reminder set before the end can still be lifted after it.
  from: [...vivant, 'cloture', 'refuse', 'retire'],
  who: ['emploi', 'social'],
  data: z.object({ rappel: Id }),
  possible: aucunRappel,
  decide(situation, { rappel }, ctx) {
    const known = rappelsDuCote(situation, ctx).some(({ id }) => id === rappel);
    if (!known) return refuse(refus('rappelInconnu'));
    return accepte(
      fact(rappelLeve, {
        on: coteDeLActeur(situation, ctx),
        clear: { rappel },
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-22'],
      }),
    );
  },
});
