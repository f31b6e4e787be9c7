// What every refusal says in French, whatever the pathway. Never a code alone on a screen.
import { accordRefusals } from './accompagnementGlobal/accordRefusals.ts';
import { personneRefusals } from './accompagnementGlobal/personneRefusals.ts';
import { agRefusals } from './accompagnementGlobal/refusals.ts';
import { crecheRefusals } from './creche/refusals.ts';
import { accueilRefusals } from './crecheAvip/accueilRefusals.ts';
import { avipRefusals } from './crecheAvip/refusals.ts';
import { generalRefusals } from './kernel/generalRefusals.ts';
import { keyRefusals } from './kernel/keyRefusals.ts';
import { fill, type Refusal, type RefusalText, type RefusalTexts } from './kernel/refusal.ts';

export const refusalTexts: RefusalTexts = {
  ...generalRefusals,
  ...keyRefusals,
  ...agRefusals,
  ...accordRefusals,
  ...personneRefusals,
  ...crecheRefusals,
  ...avipRefusals,
  ...accueilRefusals,
};

/** A code without its text is a bug that a test finds; people still get a sentence. */
const unknown: RefusalText = {
  title: 'Cette action n’est pas possible maintenant',
  detail: 'Rechargez la page, puis réessayez. Si cela continue, prévenez l’administrateur.',
};

/** Full sentences: what, then why and what to do. */
export function sayRefusal({ code, params }: Refusal): string {
  const { title, detail } = refusalTexts[code] ?? unknown;
  return fill(`${title}. ${detail}`, params);
}
