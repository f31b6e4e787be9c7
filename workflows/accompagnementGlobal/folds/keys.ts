// How the facts of seats and keys change the context: the kernel says it, the ball may move.
import { foldKeys, type KeyFact } from '../../kernel/keyFacts.ts';
import { foldSignature } from '../../kernel/recordedSignature.ts';
import type { AgContext } from '../context.ts';
import { type Change, type Folds, sansSuivi } from './fold.ts';

const keyFold = (context: AgContext, fact: KeyFact): Change => foldKeys<AgContext>(context, fact);
const keyFoldAndBall = (context: AgContext, fact: KeyFact): Change => ({
  ...keyFold(context, fact),
  depuis: fact.occurredOn,
});

const sansLActe = (context: AgContext, fact: KeyFact): Change => ({
  ...keyFold(context, fact),
  ...sansSuivi(context),
});

export const keysFolds: Folds<KeyFact['type'] | 'signatureRecueillie.v1'> = {
  // AG-46. The person's key: one signer, one signature.
  'signatureRecueillie.v1': (context, fact) => ({
    etape: foldSignature({ ...context, signataires: [fact.clear.personne], signatures: [] }, fact)
      .etape,
    depuis: fact.occurredOn,
  }),
  'etapeProposee.v1': keyFoldAndBall,
  'etapeConfirmee.v1': keyFoldAndBall,
  'etapeObjectee.v1': keyFoldAndBall,
  'etapeCaduque.v1': keyFoldAndBall,
  'signatureAnnulee.v1': keyFoldAndBall,
  'acteAnnonce.v1': keyFold,
  'acteObjecte.v1': sansLActe,
  'acteAnnule.v1': sansLActe,
  'suppleanceOuverte.v1': keyFold,
  'suppleanceTerminee.v1': keyFold,
};
