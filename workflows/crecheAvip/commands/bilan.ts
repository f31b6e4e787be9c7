// The review: opened by itself or earlier, written for referents or for everyone of the contract; and notes.
import { z } from 'zod';
import { aucuneDonnee } from '../../kernel/commandData.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { command, constat, interdit, referents } from '../command.ts';
import { bilanAccueilOuvert, bilanAccueilRedige } from '../facts/accueil.ts';
import { noteAvipAjoutee } from '../facts/notes.ts';
import { vivant } from '../states.ts';

const charte = 'charte nationale 2016 : renouvelable après bilan';
const Audience = z.enum(['referents', 'creche']);

/** A crèche writes for everyone of the contract: it has no part in what referents write among themselves. */
function audienceRefusee(
  audience: z.infer<typeof Audience>,
  { place }: Pick<DecideContext, 'place'>,
): Refusal | null {
  const shut = audience === 'referents' && place.qualites.has('creche');
  return shut ? interdit('audienceDesReferents') : null;
}

export const ouvrirBilan = command({
  type: 'ouvrirBilan',
  label: 'Ouvrir le bilan',
  kind: 'decisive',
  source: charte,
  rules: ['AVIP-47'],
  from: ['accueil'],
  who: ['creche', 'insertion', 'coordinateur'],
  data: aucuneDonnee,
  decide: (_situation, _data, ctx) =>
    accepte(constat(bilanAccueilOuvert, {}, ctx.today, ['AVIP-47'])),
});

export const redigerBilan = command({
  type: 'redigerBilan',
  label: 'Écrire le bilan',
  kind: 'decisive',
  source: charte,
  rules: ['AVIP-31', 'AVIP-47'],
  from: ['bilan'],
  who: ['creche', ...referents],
  data: z.object({ audience: Audience, texte: texte(20_000) }),
  decide(_situation, { audience, texte: text }, ctx) {
    const shut = audienceRefusee(audience, ctx);
    if (shut) return refuse(shut);
    return accepte(
      fact(bilanAccueilRedige, {
        on: 'joint',
        clear: { audience },
        parts: { bilan: { texte: text } },
        occurredOn: ctx.today,
        rules: ['AVIP-31', 'AVIP-47'],
      }),
    );
  },
});

export const ajouterNote = command({
  type: 'ajouterNote',
  label: 'Ajouter une note',
  kind: 'additive',
  source: 'CASF L121-6-2 : partage limité au nécessaire',
  rules: ['AVIP-31', 'AVIP-54'],
  from: vivant,
  who: ['creche', ...referents],
  data: z.object({ audience: Audience, texte: texte(20_000) }),
  decide(_situation, { audience, texte: text }, ctx) {
    const shut = audienceRefusee(audience, ctx);
    if (shut) return refuse(shut);
    return accepte(
      fact(noteAvipAjoutee, {
        on: audience === 'referents' ? 'referents' : 'joint',
        clear: { id: ctx.id('note'), audience },
        parts: { note: { texte: text } },
        occurredOn: ctx.today,
        rules: ['AVIP-54'],
      }),
    );
  },
});
