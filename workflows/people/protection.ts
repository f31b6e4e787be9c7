// Whether somebody's contacts are for the pair alone, and which audience that makes of them.
import type { Audience } from '../kernel/audience.ts';
import type { Identity } from './identity.ts';

/** SECRET-12. Every reader of contacts asks for this audience, and finds nothing where there is nothing for them. */
export const audienceDesContacts = ({ proteges }: Pick<Identity, 'proteges'>): Audience =>
  proteges ? 'contactsProteges' : 'contacts';
