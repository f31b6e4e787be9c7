// What is asked about a person being proposed, and whether what was answered is still about them. Pure.
import { SamePersonBody } from '../../contract/people.ts';
import type { ProposalDraft } from './proposalDraft.ts';

const Identity = SamePersonBody.omit({ accord: true });

/** The full identity as it is typed, or null while one of the three is missing. */
export function identityOf({ ouverture: { personne } }: ProposalDraft) {
  const { prenom, nom, naissance } = personne;
  const read = Identity.safeParse({ prenom, nom, naissance });
  return read.success ? read.data : null;
}

/** What may be asked now: nothing without the person's agreement, nor without a full identity. */
export function askable(draft: ProposalDraft):
  | (Omit<SamePersonBody, 'accord'> & {
      readonly accord: Pick<SamePersonBody['accord'], 'mode'>;
    })
  | null {
  const identity = identityOf(draft);
  const mode = SamePersonBody.shape.accord.shape.mode.safeParse(draft.verification.mode);
  return identity && mode.success ? { ...identity, accord: { mode: mode.data } } : null;
}

/** The answer is about the person as they are typed now. */
export function isCurrent(draft: ProposalDraft): boolean {
  const { reponse, pour } = draft.verification;
  return reponse !== '' && pour === JSON.stringify(identityOf(draft));
}

/** AG-40. What the opening records of the question; null when none was asked about this person. */
export function verificationData(draft: ProposalDraft) {
  const { mode, donneLe, reponse } = draft.verification;
  return isCurrent(draft) ? { mode, donneLe, autrePersonne: reponse === 'existe' } : null;
}

/** Told that a situation exists, and nothing said yet. */
export function isUnanswered(draft: ProposalDraft): boolean {
  const { reponse, autrePersonne } = draft.verification;
  return isCurrent(draft) && reponse === 'existe' && !autrePersonne;
}
